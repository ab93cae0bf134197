import { addDays, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { parseFilter } from '../query/parse-filter.js';
import { ledgerVisitFields } from '../query/ledger-case-fields.js';
import { cadenceFaults } from './cadence-faults.js';
import { defaultCadenceRules, type CadenceRule } from './cadence.types.js';
import { cellFilter } from './cell-filter.js';
import { coverageGrid } from './coverage-grid.js';

const day = shanghaiDayOf;

describe('the rules of the cadence', () => {
  const changed = (index: number, part: Partial<CadenceRule>) =>
    defaultCadenceRules.map((rule, at) => (at === index ? { ...rule, ...part } : rule));

  it('are sound as delivered, and told apart when they are not', () => {
    expect(cadenceFaults(defaultCadenceRules)).toEqual([]);
    expect(cadenceFaults(changed(0, { everyMonths: 0 }))).toEqual(['挂钩帮办企业：间隔应为1至24个月。']);
    expect(cadenceFaults(changed(2, { everyMonths: 1.5 }))[0]).toContain('重特大项目（省重大）');
    expect(cadenceFaults(changed(0, { level: 'CITY' }))).toHaveLength(2);
    expect(cadenceFaults([...defaultCadenceRules, { target: 'PROJECT', everyMonths: 6 }])[0]).toContain('重复规定');
    expect(cadenceFaults([])).toHaveLength(2);
  });
});

describe('a cell of the grid', () => {
  const target = { id: '0198c0de-0000-7000-8000-000000000000', target: 'ENTERPRISE', liaisonId: 'a' } as const;
  const quarter = { from: day('2022-04-01'), to: day('2022-06-30') };
  const today = day('2022-05-16');

  it('opens its visits by a Filter of their list', () => {
    const visited = cellFilter(target, quarter, 'VISITED', today);
    expect(visited).toMatchObject({
      enterpriseId: { eq: target.id },
      checkedInAt: { from: '2022-03-31T16:00:00.000Z', to: '2022-06-30T16:00:00.000Z' },
    });
    const planned = cellFilter({ ...target, target: 'PROJECT' }, quarter, 'PLANNED', today);
    expect(planned).toMatchObject({ projectId: { eq: target.id }, plannedOn: { from: today, to: '2022-07-01' } });
    for (const filter of [visited, planned]) expect(parseFilter(ledgerVisitFields, filter).ok).toBe(true);
    expect(cellFilter(target, quarter, 'GAP', today)).toBeNull();
  });

  it('asks for nothing before a pairing or after its end', () => {
    const paired = { ...target, since: day('2022-04-10'), until: day('2022-06-01') };
    const [row] = coverageGrid([paired], [], 2022, addDays(day('2022-12-31'), 1)).rows;
    expect(row?.cells.map(({ coverage }) => coverage)).toEqual(['NONE', 'GAP', 'NONE', 'NONE']);
  });
});
