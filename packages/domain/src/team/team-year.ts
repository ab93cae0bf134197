import { fromShanghai, shanghaiDayOf } from '../deadline/shanghai-time.js';

/** One part of a team's year: the list that shows it and the Filter of exactly its rows. */
export interface TeamYearPart {
  /** Name of the list in the console. */
  readonly list:
    | 'tasks'
    | 'activities'
    | 'visits'
    | 'problems'
    | 'research-spendings'
    | 'technology-contracts'
    | 'research-outcomes'
    | 'high-tech-steps'
    | 'service-items';
  readonly label: string;
  /** Its type in the contract. */
  readonly type: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

/**
 * What a team did in a year: tasks that ran in it, activities and visits planned for a day of it that were not cancelled,
 * problems registered in it, innovation facts of its days, items of that year's service list.
 */
export function teamYearParts(teamId: string, year: number): readonly TeamYearPart[] {
  const [first, next] = [shanghaiDayOf(`${year}-01-01`), shanghaiDayOf(`${year + 1}-01-01`)];
  const days = { from: first, to: next };
  const moments = { from: fromShanghai(first).toISOString(), to: fromShanghai(next).toISOString() };
  const own = { teamId: { eq: teamId } };
  const facts = { ...own, on: days };
  const held = { ...own, plannedOn: days, not: { state: { eq: 'CANCELLED' } } };
  return [
    {
      ...{ list: 'tasks', label: '攻坚任务', type: 'Task' },
      filter: { ...own, startOn: { to: next }, dueOn: { from: first } },
    },
    { list: 'activities', label: '活动', type: 'Activity', filter: held },
    { list: 'visits', label: '走访', type: 'Visit', filter: held },
    { list: 'problems', label: '企业问题', type: 'Problem', filter: { ...own, createdAt: moments } },
    { list: 'research-spendings', label: '研发投入', type: 'ResearchSpending', filter: facts },
    { list: 'technology-contracts', label: '技术合同', type: 'TechnologyContract', filter: facts },
    { list: 'research-outcomes', label: '科研成果', type: 'ResearchOutcome', filter: facts },
    { list: 'high-tech-steps', label: '高企进展', type: 'HighTechStep', filter: facts },
    {
      ...{ list: 'service-items', label: '清单事项', type: 'ServiceItem' },
      filter: { ...own, year: { eq: year } },
    },
  ];
}

/** The fields a Filter names, nested ones included. */
export function fieldsNamed(filter: Readonly<Record<string, unknown>>): readonly string[] {
  const within = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? fieldsNamed(value as Readonly<Record<string, unknown>>) : [];
  return Object.entries(filter).flatMap(([name, value]) =>
    name === 'not' ? within(value) : name === 'any' || name === 'all' ? [value].flat().flatMap(within) : [name],
  );
}
