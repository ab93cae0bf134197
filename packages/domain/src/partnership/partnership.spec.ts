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
import { expiryFaults } from './expiry-faults.js';
import { defaultExpiryRules, hasLapsed, isExpiring, noticesOf } from './expiry.js';

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

  const { noticeDays, graceDays } = defaultExpiryRules;

  it.each<[string, boolean, boolean]>([
    ['2026-05-05', false, false],
    ['2026-05-04', true, false],
    ['2026-03-04', true, false],
    ['2025-12-05', true, false],
    ['2025-12-04', true, true],
  ])('ending on %s: expiring %s, lapsed %s', (endsOn, expiring, lapsed) => {
    expect([isExpiring(until(endsOn), noon, noticeDays), hasLapsed(until(endsOn), noon, graceDays)]).toEqual([
      expiring,
      lapsed,
    ]);
  });

  it('comes as early as the bureau has set, and is final as late', () => {
    expect([isExpiring(until('2026-05-04'), noon, 59), isExpiring(until('2026-05-05'), noon, 61)]).toEqual([
      false,
      true,
    ]);
    expect([hasLapsed(until('2025-12-05'), noon, 89), hasLapsed(until('2025-12-04'), noon, 91)]).toEqual([true, false]);
  });

  it('is nowhere before anything is signed', () => {
    const none = { terms: [] };
    expect([isExpiring(none, noon, noticeDays), hasLapsed(none, noon, graceDays)]).toEqual([false, false]);
  });

  it('goes by rules that are sound as delivered, and told apart when they are not', () => {
    const faults = (part: Partial<typeof defaultExpiryRules>) => expiryFaults({ ...defaultExpiryRules, ...part });
    expect([noticesOf(defaultExpiryRules), faults({}), faults({ reminderDays: [], graceDays: 0 })]).toEqual([
      [60, 30, 7],
      [],
      [],
    ]);
    for (const notice of [6, 366, 7.5, Number.NaN])
      expect(faults({ noticeDays: notice })).toEqual(['到期提示应为到期前7至365天的整数。']);
    for (const reminder of [0, 60, 1.5])
      expect(faults({ reminderDays: [reminder] })).toEqual(['再次提醒应为到期前1至59天的整数，晚于到期提示。']);
    expect(faults({ reminderDays: [7, 7] })).toEqual(['再次提醒的天数有重复，请删去一个。']);
    expect(faults({ reminderDays: [1, 2, 3, 4, 5, 6] })).toEqual(['再次提醒最多5次。']);
    for (const grace of [-1, 366]) expect(faults({ graceDays: grace })).toEqual(['续签宽限应为到期后0至365天的整数。']);
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
    expect(codeOf(partnershipAct(long.next, 'expire', 'system', { noticeDays: 730 }))).toBe('OK');
    expect(codeOf(partnershipAct(long.next, 'expire', 'system', {}))).toBe('MISSING_FACT');
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
