import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { disagreementOf, gapsIn, repeatsIn, wrongRows } from '@zhuqi/domain/figure/check-ledger.js';
import { consistencyRules } from '@zhuqi/domain/figure/consistency-rules.js';
import type {
  AgreeRule,
  ConsistencyFinding,
  ConsistencyRule,
  GapsRule,
  RepeatsRule,
} from '@zhuqi/domain/figure/consistency.types.js';
import type { FigureRow, FigureSubject } from '@zhuqi/domain/figure/figure-subjects.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { fieldSql } from '../../platform/query/field-sql.js';
import { MeasureRows } from '../../platform/query/measure-rows.service.js';
import { PageRows } from '../../platform/query/page-rows.service.js';
import { FigureQuery } from './figure-query-lookup.read-model.js';
import { typeOfSubject } from './figure-types.js';

/** Rules over the rows of a group, which are read whole. */
type GroupRule = GapsRule | RepeatsRule;
type RowRule = Exclude<ConsistencyRule, AgreeRule | GroupRule>;

const BATCH = 1_000;

/** 台账体检: the domain's rules asked of the database through the same lists and the same scope as the figures. */
@Injectable()
export class ConsistencyCheck {
  constructor(
    private readonly registry: EntityRegistry,
    private readonly measures: MeasureRows,
    private readonly pages: PageRows,
    private readonly figures: FigureQuery,
  ) {}

  /** Everything the rules find, in their order; a rule that finds nothing says nothing. */
  async findings(
    period: Period,
    actor: Actor,
    rules: readonly ConsistencyRule[] = consistencyRules,
  ): Promise<readonly ConsistencyFinding[]> {
    const found = await Promise.all([
      ...subjectsOf(rules.filter(isRowRule)).map(([subject, of]) => this.rowsFound(subject, of, period, actor)),
      ...rules.map((rule) => (isGroupRule(rule) ? this.groupsFound(rule, period, actor) : [])),
      this.disagreements(
        rules.filter((rule) => rule.kind === 'agree'),
        period,
        actor,
      ),
    ]);
    const all = found.flat();
    return rules.flatMap(({ code }) => all.filter(({ rule }) => rule === code));
  }

  /** All rules over one subject in one statement. */
  private async rowsFound(
    subject: FigureSubject,
    rules: readonly RowRule[],
    period: Period,
    actor: Actor,
  ): Promise<readonly ConsistencyFinding[]> {
    const asks = rules.map((rule) => ({
      filter: rule.where(period),
      measure: { kind: 'count' } as const,
      ...(rule.kind === 'compare' ? { broken: rule } : {}),
    }));
    const [total] = await this.measures.measure(typeOfSubject(subject), asks, actor, { withRowIds: true });
    return rules.flatMap((rule, i) => wrongRows(rule, total?.measured[i]?.rowIds ?? []));
  }

  private async groupsFound(rule: GroupRule, period: Period, actor: Actor): Promise<readonly ConsistencyFinding[]> {
    const type = typeOfSubject(rule.subject);
    const { list } = this.registry.get(type);
    if (!list) throw new Error(`${type} has no list`);
    const names = rule.kind === 'gaps' ? [rule.groupBy, rule.groupName, rule.number] : [rule.value, rule.of];
    const cells = names.map(
      (name) => (alias: string, scope: Parameters<typeof fieldSql>[3]) => fieldSql(list, name, alias, scope),
    );
    const rows: FigureRow[] = [];
    for (let total = 1; rows.length < total;) {
      const page = { skip: rows.length, take: BATCH };
      const found = await this.pages.page(type, cells, { filter: rule.where(period) }, actor, page);
      rows.push(
        ...found.rows.map((row) => ({
          id: row.id,
          ...Object.fromEntries(names.map((name, i) => [name, row.cells[i]])),
        })),
      );
      total = found.rows.length === 0 ? 0 : found.totalItems;
    }
    return rule.kind === 'gaps' ? gapsIn(rule, rows) : repeatsIn(rule, rows);
  }

  private async disagreements(
    rules: readonly AgreeRule[],
    period: Period,
    actor: Actor,
  ): Promise<readonly ConsistencyFinding[]> {
    const codes = [...new Set(rules.flatMap(({ left, right }) => [left, right]))];
    const values = new Map((await this.figures.values(codes, period, {}, actor)).map((value) => [value.code, value]));
    return rules.flatMap((rule) => disagreementOf(rule, values.get(rule.left), values.get(rule.right)));
  }
}

const isGroupRule = (rule: ConsistencyRule): rule is GroupRule => rule.kind === 'gaps' || rule.kind === 'repeats';
const isRowRule = (rule: ConsistencyRule): rule is RowRule => rule.kind === 'rows' || rule.kind === 'compare';

function subjectsOf(rules: readonly RowRule[]): ReadonlyArray<readonly [FigureSubject, readonly RowRule[]]> {
  const subjects = [...new Set(rules.map(({ subject }) => subject))];
  return subjects.map((subject) => [subject, rules.filter((rule) => rule.subject === subject)] as const);
}
