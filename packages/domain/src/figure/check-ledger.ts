import { numberGaps } from '../column/issue-numbers.js';
import type { FilterRow } from '../query/filter.js';
import { consistencyRules } from './consistency-rules.js';
import type { AgreeRule, ConsistencyFinding, ConsistencyRule, GapsRule, Relation } from './consistency.types.js';
import { evaluateFigure, rowsOfList } from './evaluate-figure.js';
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
  const wrong =
    rule.kind === 'rows'
      ? rows
      : rows.filter((row) => {
          const [left, right] = [numberOf(row, rule.left), numberOf(row, rule.right)];
          return left !== null && right !== null && !relates(left, rule.relation, right);
        });
  return wrong.length === 0 ? [] : [found(rule, rule.words, wrong)];
}

const found = (rule: ConsistencyRule, message: string, rows: readonly FigureRow[]): ConsistencyFinding => ({
  rule: rule.code,
  message,
  subject: rule.kind === 'agree' ? null : rule.subject,
  rowIds: rows.map(({ id }) => id),
  figures: [],
});

/** One finding per group with gaps, linked to the rows on both sides of them. */
function gapsIn(rule: GapsRule, rows: readonly FigureRow[]): readonly ConsistencyFinding[] {
  const groups = groupRows(rows, rule.groupBy);
  return [...groups.values()].flatMap((group) => {
    const gaps = numberGaps(group.flatMap((row) => numberOf(row, rule.number) ?? []));
    const [first] = group;
    if (gaps.length === 0 || first === undefined) return [];
    const beside = group.filter((row) => gaps.some((gap) => Math.abs((numberOf(row, rule.number) ?? 0) - gap) === 1));
    return [found(rule, `“${textOf(first, rule.groupName)}”缺第${gaps.join('、')}期。${rule.words}`, beside)];
  });
}

function groupRows(rows: readonly FigureRow[], field: string): Map<string, FigureRow[]> {
  const groups = new Map<string, FigureRow[]>();
  for (const row of rows) groups.set(textOf(row, field), [...(groups.get(textOf(row, field)) ?? []), row]);
  return groups;
}

function disagreement(rule: AgreeRule, ledger: Ledger, period: Period): readonly ConsistencyFinding[] {
  const [left, right] = [rule.left, rule.right].map((code) => evaluateFigure(knownFigure(code), ledger, period));
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
