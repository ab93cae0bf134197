import { numberGaps } from '../column/issue-numbers.js';
import type { FilterRow } from '../query/filter.js';
import { consistencyRules } from './consistency-rules.js';
import type {
  AgreeRule,
  ConsistencyFinding,
  ConsistencyRule,
  GapsRule,
  Relation,
  RepeatsRule,
} from './consistency.types.js';
import { evaluateFigure, rowsOfList, type FigureValue } from './evaluate-figure.js';
import type { FigureRow, Ledger } from './figure-subjects.js';
import type { Period } from './period.js';
import { knownFigure } from './registry.js';

/** 台账体检 of a period: everything the rules find, in their order. A rule that finds nothing says nothing. */
export const checkLedger = (
  ledger: Ledger,
  period: Period,
  rules: readonly ConsistencyRule[] = consistencyRules,
): readonly ConsistencyFinding[] => rules.flatMap((rule) => applyRule(rule, ledger, period));

function applyRule(rule: ConsistencyRule, ledger: Ledger, period: Period): readonly ConsistencyFinding[] {
  if (rule.kind === 'agree') return disagreement(rule, ledger, period);
  const rows = rowsOfList({ subject: rule.subject, filter: rule.where(period) }, ledger);
  if (rule.kind === 'gaps') return gapsIn(rule, rows);
  if (rule.kind === 'repeats') return repeatsIn(rule, rows);
  const wrong =
    rule.kind === 'rows'
      ? rows
      : rows.filter((row) => {
          const [left, right] = [numberOf(row, rule.left), numberOf(row, rule.right)];
          return left !== null && right !== null && !relates(left, rule.relation, right);
        });
  return wrongRows(
    rule,
    wrong.map(({ id }) => id),
  );
}

/** Rows a rule finds, said; nothing where there are none. */
export const wrongRows = (
  rule: Exclude<ConsistencyRule, AgreeRule>,
  rowIds: readonly string[],
): readonly ConsistencyFinding[] => (rowIds.length === 0 ? [] : [found(rule, rule.words, rowIds)]);

const found = (
  rule: Exclude<ConsistencyRule, AgreeRule>,
  message: string,
  rowIds: readonly string[],
): ConsistencyFinding => ({ rule: rule.code, message, subject: rule.subject, rowIds, figures: [] });

/** One finding per group with gaps, linked to the rows on both sides of them. */
export function gapsIn(rule: GapsRule, rows: readonly FigureRow[]): readonly ConsistencyFinding[] {
  const groups = groupRows(rows, rule.groupBy);
  return [...groups.values()].flatMap((group) => {
    const gaps = numberGaps(group.flatMap((row) => numberOf(row, rule.number) ?? []));
    const [first] = group;
    if (gaps.length === 0 || first === undefined) return [];
    const beside = group.filter((row) => gaps.some((gap) => Math.abs((numberOf(row, rule.number) ?? 0) - gap) === 1));
    return [
      found(
        rule,
        `“${textOf(first, rule.groupName)}”缺第${gaps.join('、')}期。${rule.words}`,
        beside.map(({ id }) => id),
      ),
    ];
  });
}

/** One finding per number that is said of several things, linked to all rows that say it. */
export const repeatsIn = (rule: RepeatsRule, rows: readonly FigureRow[]): readonly ConsistencyFinding[] =>
  [...groupRows(rows, rule.value)].flatMap(([value, group]) => {
    const things = new Set(group.map((row) => textOf(row, rule.of))).size;
    return value === '' || things < 2
      ? []
      : [
          found(
            rule,
            `${rule.noun}“${value}”登记在${things}处。${rule.words}`,
            group.map(({ id }) => id),
          ),
        ];
  });

function groupRows(rows: readonly FigureRow[], field: string): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) groups.set(textOf(row, field), [...(groups.get(textOf(row, field)) ?? []), row]);
  return groups;
}

function disagreement(rule: AgreeRule, ledger: Ledger, period: Period): readonly ConsistencyFinding[] {
  const [left, right] = [rule.left, rule.right].map((code) => evaluateFigure(knownFigure(code), ledger, period));
  return disagreementOf(rule, left, right);
}

/** Two figures as they were counted, where they do not stand in the rule's relation. */
export function disagreementOf(
  rule: AgreeRule,
  left: Pick<FigureValue, 'name' | 'value' | 'display'> | undefined,
  right: Pick<FigureValue, 'name' | 'value' | 'display'> | undefined,
): readonly ConsistencyFinding[] {
  if (!left || !right || left.value === null || right.value === null) return [];
  if (relates(left.value, rule.relation, right.value)) return [];
  const message = `${left.name}${left.display}，${right.name}${right.display}。${rule.words}`;
  return [{ rule: rule.code, message, subject: null, rowIds: [], figures: [rule.left, rule.right] }];
}

const relates = (left: number, relation: Relation, right: number): boolean =>
  relation === '=' ? left === right : left >= right;

const numberOf = (row: FigureRow, field: string): number | null => {
  const value = (row as FilterRow)[field];
  return typeof value === 'number' ? value : null;
};

const textOf = (row: FigureRow, field: string): string => {
  const value = (row as FilterRow)[field];
  return typeof value === 'string' ? value : '';
};
