import { accepted, codeOf, describeMatrix, refusalOf, walkAtRandom } from '../../test/act-matrix.js';
import {
  draft,
  partnershipAct,
  partnershipBench,
  partnershipContent,
  partnershipIn,
  partnershipOrigin,
} from '../../test/partnerships.js';
import { paths, people } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { draftPartnership } from './decide-partnership.js';
import { hasLapsed, isExpiring, reminderDue } from './expiry.js';

const keepers = ['unitHead', 'coordinator', 'deputyLeader', 'principal'] as const;
const inForce = {
  renew: keepers,
  update: ['contact', ...keepers],
  end: [...keepers, 'system'],
} as const;

describe('partnership: state × action × capacity', () => {
  /** Written by hand from lifecycles §10. */
  describeMatrix(partnershipBench, {
    DRAFT: { sign: keepers, update: ['contact', ...keepers], end: [...keepers, 'system'] },
    ACTIVE: { ...inForce, expire: ['system'] },
    EXPIRING: inForce,
    RENEWED: { ...inForce, expire: ['system'] },
    ENDED: {},
  });

  it('walks at random, and the row is the fold of its events', () =>
    walkAtRandom(partnershipBench, () => accepted(draft())));
});

describe('the end of a partnership', () => {
  const until = (endsOn: string) => ({
    terms: [{ signedOn: shanghaiDayOf('2024-03-05'), endsOn: shanghaiDayOf(endsOn), agreementFileIds: [] }],
  });

  it.each<[string, boolean, number | null, boolean]>([
    ['2026-05-05', false, null, false],
    ['2026-05-04', true, null, false],
    ['2026-04-05', true, null, false],
    ['2026-04-04', true, 30, false],
    ['2026-03-12', true, 7, false],
    ['2026-03-05', true, 7, false],
    ['2026-03-04', true, null, false],
    ['2025-12-05', true, null, false],
    ['2025-12-04', true, null, true],
  ])('ending on %s: expiring %s, reminder %s, lapsed %s', (endsOn, expiring, reminder, lapsed) => {
    expect([isExpiring(until(endsOn), noon), reminderDue(until(endsOn), noon), hasLapsed(until(endsOn), noon)]).toEqual(
      [expiring, reminder, lapsed],
    );
  });

  it('is nowhere before anything is signed', () => {
    const none = { terms: [] };
    expect([isExpiring(none, noon), reminderDue(none, noon), hasLapsed(none, noon)]).toEqual([false, null, false]);
  });
});

describe('a partnership', () => {
  it('is with a partner one has not yet, whose name and lists are sound', () => {
    expect(refusalOf(draft({}, ['某某银行']))).toEqual(['INVALID_FACT', 'partnerName']);
    expect(refusalOf(draft({ partnerName: ' ' }))).toEqual(['INVALID_FACT', 'partnerName']);
    expect(refusalOf(draft({ partnerType: 'X' as never }))).toEqual(['INVALID_FACT', 'partnerType']);
    expect(refusalOf(draft({ needs: [{ id: '1', side: 'US', text: '' }] }))).toEqual(['INVALID_FACT', 'needs']);
    expect(codeOf(draftPartnership(partnershipOrigin, partnershipContent(), [], people.host, noon))).toBe(
      'NOT_ALLOWED',
    );
  });

  it('is looked after by somebody else, and called by its right name, as it goes on', () => {
    const { ACTIVE } = partnershipIn;
    const about = {
      ...{ partnerName: ' 某某银行淮安分行 ', partnerType: 'BANK', enterpriseId: null, purpose: '互促' },
      ...{ contactId: 'successor', unitPath: paths.talent },
    } as const;
    const update = (more: object) => partnershipAct(ACTIVE, 'update', 'coordinator', more);
    expect(accepted(update({ about })).next).toMatchObject({
      ...{ partnerName: '某某银行淮安分行', contactId: 'successor', unitPath: paths.talent, terms: ACTIVE.terms },
    });
    expect(refusalOf(update({ about, isNameTaken: true }))).toEqual(['INVALID_FACT', 'partnerName']);
    expect(refusalOf(update({ about: { ...about, partnerName: ' ' } }))).toEqual(['INVALID_FACT', 'partnerName']);
  });

  it('has terms that follow one another, and is announced as expiring only near the end', () => {
    const { DRAFT, ACTIVE } = partnershipIn;
    const backwards = { signedOn: '2026-03-05', endsOn: '2026-03-05' };
    expect(refusalOf(partnershipAct(DRAFT, 'sign', 'unitHead', backwards))).toEqual(['TERM_ORDER', 'endsOn']);
    const sooner = { signedOn: '2026-03-05', endsOn: '2026-04-01' };
    expect(refusalOf(partnershipAct(ACTIVE, 'renew', 'unitHead', sooner))).toEqual(['TERM_ORDER', 'endsOn']);
    const long = accepted(partnershipAct(DRAFT, 'sign', 'unitHead', { signedOn: '2026-03-05', endsOn: '2028-03-04' }));
    expect(codeOf(partnershipAct(long.next, 'expire', 'system'))).toBe('NOT_YET_EXPIRING');
    expect(partnershipIn.RENEWED.terms).toHaveLength(2);
  });

  it('has contacts with names, and an agreement once it is signed', () => {
    const { DRAFT, ACTIVE } = partnershipIn;
    const nameless = { contacts: [{ name: ' ', title: null, phone: null }] };
    expect(refusalOf(partnershipAct(ACTIVE, 'update', 'contact', nameless))).toEqual(['INVALID_FACT', 'contacts']);
    expect(refusalOf(draft(nameless))).toEqual(['INVALID_FACT', 'contacts']);
    const wordy = { contacts: [{ name: '刘', title: '长'.repeat(51), phone: null }] };
    expect(refusalOf(partnershipAct(ACTIVE, 'update', 'contact', wordy))).toEqual(['INVALID_FACT', 'contacts']);
    const crowd = { contacts: Array.from({ length: 21 }, () => ({ name: '刘', title: null, phone: null })) };
    expect(refusalOf(partnershipAct(ACTIVE, 'update', 'contact', crowd))).toEqual(['INVALID_FACT', 'contacts']);
    const agreement = { agreement: ['file'] };
    expect(refusalOf(partnershipAct(DRAFT, 'update', 'contact', agreement))).toEqual(['INVALID_FACT', 'agreement']);
    const renewed = accepted(partnershipAct(partnershipIn.RENEWED, 'update', 'contact', agreement)).next;
    expect(renewed.terms.map(({ agreementFileIds }) => agreementFileIds)).toEqual([[], ['file']]);
  });
});
