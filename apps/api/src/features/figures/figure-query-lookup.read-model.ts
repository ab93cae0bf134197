import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { displayFigure } from '@zhuqi/domain/figure/display-figure.js';
import { listOf, type FigureValue, type OpenedList } from '@zhuqi/domain/figure/evaluate-figure.js';
import type { FigureSubject, ScopeFields } from '@zhuqi/domain/figure/figure-subjects.js';
import { subjectOf } from '@zhuqi/domain/figure/figure-subjects.js';
import type { Figure, FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import {
  MeasureRows,
  type MeasureAsk,
  type Measured,
  type MeasuredGroup,
} from '../../platform/query/measure-rows.service.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { typeOfSubject } from './figure-types.js';

/** A figure as counted: the domain's value, and how many rows are behind it. `rowIds` is empty unless asked for. */
export interface CountedFigure extends FigureValue {
  readonly rows: number;
}

/** A figure over one part of its rows: a month, a unit, a team, a district. */
export interface CountedPart {
  readonly code: string;
  readonly value: number | null;
  readonly display: string;
  readonly rows: number;
}

export type Dimension = keyof ScopeFields;
export const dimensions: readonly Dimension[] = ['unitId', 'teamId', 'districtCode'];

export interface RankedGroup {
  readonly by: Dimension;
  /** What the scope is narrowed to in order to open the group's rows. */
  readonly key: string;
  readonly figures: readonly CountedPart[];
}

/** One figure in one period and scope, with the query of its rows. */
interface Asked {
  readonly figure: Figure;
  readonly list: OpenedList | null;
}

/**
 * Figures from the database: the domain's definitions, compiled through the entity maps of their lists, as many as are
 * asked for in one statement per subject. What is counted and what the opened list shows is one and the same query.
 */
@Injectable()
export class FigureQuery {
  constructor(
    private readonly measures: MeasureRows,
    private readonly settings: SettingsReader,
  ) {}

  /**
   * @param codes of the registry
   * @param actor who asks, or the bureau (BureauActor)
   * @throws RangeError for a code nobody knows
   */
  async values(
    codes: readonly string[],
    period: Period,
    scope: FigureScope,
    actor: Actor,
    { withRowIds = false }: { readonly withRowIds?: boolean } = {},
  ): Promise<readonly CountedFigure[]> {
    const asked = codes.map((code) => ask(code, period, scope));
    const counted = await this.measure(asked, actor, { withRowIds });
    return asked.map(({ figure, list }, i) => {
      const { value, rows, rowIds } = counted[i] ?? nothing;
      const display = list === null ? '不适用' : displayFigure(figure, value);
      return { code: figure.code, name: figure.name, value, display, rowIds, list, rows };
    });
  }

  /** Each figure in each of the periods, in their order: one statement per subject for all of them. */
  async series(
    codes: readonly string[],
    periods: readonly Period[],
    scope: FigureScope,
    actor: Actor,
  ): Promise<ReadonlyArray<{ readonly period: Period; readonly figures: readonly CountedPart[] }>> {
    const asked = periods.flatMap((period) => codes.map((code) => ask(code, period, scope)));
    const counted = await this.measure(asked, actor);
    return periods.map((period, p) => ({
      period,
      figures: codes.map((code, c) => partOf(knownFigure(code), counted[p * codes.length + c] ?? nothing)),
    }));
  }

  /** The figures by unit, team and district, as far as their subjects have them; rows without one are in no group. */
  async ranking(
    codes: readonly string[],
    period: Period,
    scope: FigureScope,
    actor: Actor,
  ): Promise<readonly RankedGroup[]> {
    const groups = new Map<string, { by: Dimension; key: string; figures: CountedPart[] }>();
    const subjects = bySubject(codes.map((code) => ask(code, period, scope)));
    const { basic } = await this.settings.weights();
    await Promise.all(
      [...subjects].map(async ([subject, asked]) => {
        const fields = subjectOf(subject).scope;
        const grouped = dimensions.filter((dimension) => fields[dimension] !== undefined);
        const groupBy = grouped.map((dimension) => fields[dimension] ?? '');
        const found = await this.measures.measure(typeOfSubject(subject), asks(asked, basic), actor, { groupBy });
        for (const { by, key, measured } of found.filter(isGroup)) {
          const dimension = grouped[groupBy.indexOf(by)];
          if (dimension === undefined) continue;
          const group = groups.get(`${dimension} ${key}`) ?? { by: dimension, key, figures: [] };
          group.figures.push(...asked.map(({ figure }, i) => partOf(figure, measured[i] ?? nothing)));
          groups.set(`${dimension} ${key}`, group);
        }
      }),
    );
    return [...groups.values()];
  }

  private async measure(
    asked: readonly Asked[],
    actor: Actor,
    options: { readonly withRowIds?: boolean } = {},
  ): Promise<readonly Measured[]> {
    const measured = new Map<Asked, Measured>();
    const { basic } = await this.settings.weights();
    await Promise.all(
      [...bySubject(asked)].map(async ([subject, of]) => {
        const [total] = await this.measures.measure(typeOfSubject(subject), asks(of, basic), actor, options);
        of.forEach((one, i) => measured.set(one, total?.measured[i] ?? nothing));
      }),
    );
    return asked.map((one) => measured.get(one) ?? nothing);
  }
}

const nothing: Measured = { value: null, rows: 0, rowIds: [] };

function ask(code: string, period: Period, scope: FigureScope): Asked {
  const figure = knownFigure(code);
  return { figure, list: listOf(figure, period, scope) };
}

/** What counts in part counts as the bureau has set it for 基本满意: there is no other figure that weighs. */
const asks = (asked: readonly Asked[], basic: number): readonly MeasureAsk[] =>
  asked.map(({ figure: { measure }, list }) => ({
    filter: list?.filter ?? {},
    measure:
      measure.kind === 'ratio' && measure.partly
        ? { ...measure, partly: { ...measure.partly, weight: basic } }
        : measure,
  }));

/** Those that apply to their scope; the others are measured by nobody. */
function bySubject(asked: readonly Asked[]): ReadonlyMap<FigureSubject, readonly Asked[]> {
  const subjects = new Map<FigureSubject, Asked[]>();
  for (const one of asked) {
    if (one.list === null) continue;
    subjects.set(one.figure.subject, [...(subjects.get(one.figure.subject) ?? []), one]);
  }
  return subjects;
}

const isGroup = (group: MeasuredGroup): group is MeasuredGroup & { readonly by: string; readonly key: string } =>
  group.by !== null && group.key !== null;

const partOf = (figure: Figure, { value, rows }: Measured): CountedPart => ({
  ...{ code: figure.code, value, display: displayFigure(figure, value), rows },
});
