import { accepted, codeOf, describeMatrix, refusalOf, walkAtRandom } from '../../test/act-matrix.js';
import {
  draft,
  partnershipAct,
  partnershipBench,
  partnershipContent,
  partnershipIn,
  partnershipOrigin,
} from '../../test/partnerships.js';
import { people } from '../../test/people.js';
import { noon } from '../../test/problems.js';
import { draftPartnership } from './decide-partnership.js';

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
});
