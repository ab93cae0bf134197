import fc from 'fast-check';
import { shanghaiDayOf } from '../src/deadline/shanghai-time.js';
import type { Filter, FilterRow } from '../src/query/filter.js';
import { filterLimits } from '../src/query/parse-filter.js';
import type { SubjectFields } from '../src/query/subject-fields.js';

/** One field of every kind. */
export const sampleFields = {
  state: { kind: 'enum', label: '状态', values: ['DRAFT', 'CLOSED', 'OPEN'] },
  title: { kind: 'text', label: '标题' },
  text: { kind: 'search', label: '搜索' },
  dueAt: { kind: 'date', label: '到期时间' },
  plannedOn: { kind: 'day', label: '计划日期' },
  round: { kind: 'number', label: '轮次' },
  overdue: { kind: 'boolean', label: '超期' },
  memberId: { kind: 'id', label: '成员', many: true },
} as const satisfies SubjectFields;
export type SampleFields = typeof sampleFields;

const values = {
  state: fc.constantFrom('DRAFT', 'CLOSED', 'OPEN'),
  title: fc.string({ maxLength: 8 }),
  dueAt: fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }),
  plannedOn: fc.constantFrom('2026-03-05', '2026-03-06', '2026-04-01').map(shanghaiDayOf),
  round: fc.integer({ min: 1, max: 9 }),
  overdue: fc.boolean(),
  memberId: fc.constantFrom('a', 'b', 'c'),
};

/** At least one of the operations; an empty condition is dropped in parsing. */
const condition = <T>(operations: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(operations, { requiredKeys: [] }).filter((ops) => Object.keys(ops).length > 0) as fc.Arbitrary<Partial<T>>;
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const range = <T extends Date | string | number>(value: fc.Arbitrary<T>) =>
  condition({ from: value, to: value }).filter(({ from, to }) => from === undefined || to === undefined || from < to);

const leaf = fc.record(
  {
    state: condition({ eq: values.state, in: list(values.state), isNull: fc.boolean() }),
    title: condition({ eq: values.title, in: list(values.title), contains: values.title, isNull: fc.boolean() }),
    text: condition({ contains: values.title }),
    dueAt: fc.oneof(range(values.dueAt), condition({ eq: values.dueAt, isNull: fc.boolean() })),
    plannedOn: fc.oneof(range(values.plannedOn), condition({ in: list(values.plannedOn) })),
    round: fc.oneof(range(values.round), condition({ eq: values.round })),
    overdue: condition({ eq: values.overdue }),
    memberId: condition({ eq: values.memberId, in: list(values.memberId), isNull: fc.boolean() }),
  },
  { requiredKeys: [] },
);

/** Every filter from outside is held to a number of conditions; the laws are about filters within it. */
const countConditions = (filter: object): number =>
  Object.entries(filter).reduce((sum, [name, part]: [string, object]) => {
    if (name === 'any' || name === 'all')
      return sum + (part as object[]).reduce((n, one) => n + countConditions(one), 0);
    return sum + (name === 'not' ? countConditions(part) : 1);
  }, 0);

/** Filters of the sample subject, nested up to four deep. */
export const filters: fc.Arbitrary<Filter<SampleFields>> = fc
  .letrec<{ filter: object }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.tuple(leaf, tie('filter')).map(([fields, not]) => ({ ...fields, not })),
    ),
  }))
  .filter.filter((filter) => countConditions(filter) <= filterLimits.conditions);

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

export const rows: fc.Arbitrary<FilterRow<SampleFields>> = fc.record({
  state: orNull(values.state),
  title: orNull(values.title),
  text: orNull(values.title),
  dueAt: orNull(values.dueAt),
  plannedOn: orNull(values.plannedOn),
  round: orNull(values.round),
  overdue: orNull(values.overdue),
  memberId: fc.array(values.memberId, { maxLength: 3 }),
});
