import type { CandidateRow } from './candidate.sql.js';
import { resolveProposal } from './resolve-proposal.js';

const candidate = (id: string, more: Partial<CandidateRow> = {}): CandidateRow => ({
  ...{ id, name: id, unitId: 'talent', unitName: '人才处', unitPath: '/b/talent/', isHead: false },
  ...{ hosting: 0, coHandling: 0, overdue: 0, dueThisWeek: 0 },
  ...{ absentFrom: null, absentUntil: null, deputyId: null, deputyName: null },
  ...more,
});
const unit = (unitId: string, name: string) => ({ kind: 'unit', unitId, name }) as const;
const person = (userId: string) => ({ kind: 'person', userId, name: userId }) as const;
const away = { absentFrom: '2026-03-01', absentUntil: '2026-03-05', deputyId: 'w', deputyName: '王五' };
const paths = new Map([
  ['talent', '/b/talent/'],
  ['fund', '/b/fund/'],
]);
const hostOf = (...candidates: CandidateRow[]) =>
  resolveProposal({ host: unit('talent', '人才处'), coHandlers: [] }, candidates, paths).host?.id;

describe('a proposal becomes people', () => {
  it('the least busy of a unit, then whoever has less overdue, then the head', () => {
    expect(hostOf(candidate('a', { hosting: 3 }), candidate('b', { hosting: 1, coHandling: 1 }))).toBe('b');
    expect(hostOf(candidate('a', { hosting: 2, overdue: 1 }), candidate('b', { coHandling: 2 }))).toBe('b');
    expect(hostOf(candidate('a'), candidate('b', { isHead: true }))).toBe('b');
    expect(hostOf(candidate('a', { unitPath: '/b/fund/' }))).toBeUndefined();
    expect(hostOf(candidate('a', { unitPath: '/b/talent/desk/' }))).toBe('a');
  });

  it('whoever is there before whoever is absent; of an absent one it says so and names the deputy', () => {
    expect(hostOf(candidate('a', away), candidate('b', { hosting: 9 }))).toBe('b');
    const alone = resolveProposal({ host: unit('talent', '人才处'), coHandlers: [] }, [candidate('a', away)], paths);
    expect(alone.notes).toEqual(['a外出至2026年3月5日(周四)，由王五代理；可直接交给王五，或仍交a，由王五代办。']);
  });

  it('nobody twice, and a unit without anybody is named', () => {
    const { host, coHandlers, notes } = resolveProposal(
      { host: person('a'), coHandlers: [unit('talent', '人才处'), unit('fund', '资金处')] },
      [candidate('a'), candidate('b')],
      paths,
    );
    expect([host?.id, coHandlers.map(({ id }) => id)]).toEqual(['a', ['b']]);
    expect(notes).toEqual(['资金处没有可协办的经办人，请另选协办人。']);
  });
});
