import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { RowColumn } from '@zhuqi/domain/figure/column.types.js';
import { listOf, type OpenedList } from '@zhuqi/domain/figure/evaluate-figure.js';
import { rowsOf } from '@zhuqi/domain/figure/figure-rows.js';
import { subjectOf, type FigureSubject } from '@zhuqi/domain/figure/figure-subjects.js';
import type { Figure, FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import type { Page } from '@zhuqi/domain/query/page.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import type { EntityList } from '../../platform/query/entity-map.js';
import { PageRows, type RawCell, type RowsAsked } from '../../platform/query/page-rows.service.js';
import { cellSql, columnLabel, rowPath, shownCell, type Cell } from './figure-cells.js';
import { typeOfSubject } from './figure-types.js';

export interface RowsColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: RowColumn['kind'];
  readonly sortable: boolean;
}

export interface FigureRowItem {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly Cell[];
  /** Path of its page in the console. */
  readonly link: string;
}

export interface FigureRowsPage {
  readonly totalItems: number;
  readonly columns: readonly RowsColumn[];
  readonly items: readonly FigureRowItem[];
}

type Options = Omit<RowsAsked, 'filter' | 'ids'>;

const nothing: FigureRowsPage = { totalItems: 0, columns: [], items: [] };

/** The rows behind a figure, as a table whatever its subject: the very query the value is taken over. */
@Injectable()
export class FigureRows {
  constructor(
    private readonly registry: EntityRegistry,
    private readonly pages: PageRows,
  ) {}

  /** No rows where the figure does not apply to the scope. @throws InvalidOptions when it cannot be sorted so */
  rows(
    code: string,
    period: Period,
    scope: FigureScope,
    options: Options,
    actor: Actor,
    page?: Page,
  ): Promise<FigureRowsPage> {
    const figure = knownFigure(code);
    const list = listOf(figure, period, scope);
    if (list === null) return Promise.resolve(nothing);
    return this.ofList({ ...list, marks: sharesOf(figure) }, options, actor, page);
  }

  /** Names of the rows, the oldest first as a sentence tells them. */
  async names(code: string, period: Period, scope: FigureScope, actor: Actor, most = 100): Promise<readonly string[]> {
    const list = listOf(knownFigure(code), period, scope);
    if (list === null) return [];
    const { nameField } = subjectOf(list.subject);
    const map = this.listOf(list.subject);
    const name = { field: nameField, kind: 'text' } as const;
    const page = { skip: 0, take: most };
    const sort = { field: map.defaultSort.field, order: 'ASC' };
    const asked = { ...list, sort };
    const { rows } = await this.pages.page(typeOfSubject(list.subject), [cellSql(map, name)], asked, actor, page);
    return rows.flatMap(({ cells: [cell] }) => (typeof cell === 'string' ? [cell] : []));
  }

  /** Some rows of a subject, as far as the actor may read them: what a rule of the ledger check has found. */
  byIds(subject: FigureSubject, ids: readonly string[], options: Options, actor: Actor): Promise<FigureRowsPage> {
    return this.ofList({ subject, filter: {}, ids }, options, actor);
  }

  /** Rows a figure was once taken over, as they are now. */
  kept(code: string, ids: readonly string[], options: Options, actor: Actor): Promise<FigureRowsPage> {
    const figure = knownFigure(code);
    return this.ofList({ subject: figure.subject, filter: {}, ids, marks: sharesOf(figure) }, options, actor);
  }

  private async ofList(
    { subject, ...asked }: OpenedList & Pick<RowsAsked, 'ids' | 'marks'>,
    options: Options,
    actor: Actor,
    page?: Page,
  ): Promise<FigureRowsPage> {
    const list = this.listOf(subject);
    const { columns, link } = rowsOf(subject);
    const target = { field: link.field ?? 'id', kind: 'text' } as const;
    const expressions = [...columns, target].map((column) => cellSql(list, column));
    const found = await this.pages.page(typeOfSubject(subject), expressions, { ...options, ...asked }, actor, page);
    const isShare = (asked.marks ?? []).length > 0;
    const shownColumns = columns.map((column) => ({
      name: column.field,
      label: columnLabel(subject, column),
      kind: column.kind,
      sortable: list.sortable[column.field] !== undefined,
    }));
    return {
      totalItems: found.totalItems,
      columns: isShare ? afterFirst(shownColumns, COUNTS) : shownColumns,
      items: found.rows.map(({ id, cells, marks }) => {
        const shown = columns.map((column, i) => shownCell(column, cells[i] ?? null));
        return {
          id,
          title: String(shown[0] ?? '—'),
          cells: isShare ? afterFirst(shown, countsAs(marks)) : shown,
          link: rowPath(subject, pageOf(cells.at(-1), id)),
        };
      }),
    };
  }

  private listOf(subject: FigureSubject): EntityList {
    const { list } = this.registry.get(typeOfSubject(subject));
    if (!list) throw new Error(`${subject} has no list`);
    return list;
  }
}

/** Of a share, which rows count: wholly, in part; none for other measures. */
const sharesOf = ({ measure }: Figure): readonly Filter[] =>
  measure.kind === 'ratio' ? [measure.of, ...(measure.partly ? [measure.partly.of] : [])] : [];

const COUNTS: RowsColumn = { name: 'counts', label: '是否计入', kind: 'text', sortable: false };

const countsAs = ([wholly, partly]: readonly boolean[]): string => (wholly ? '计入' : partly ? '部分计入' : '不计入');

/** Beside the name, where a phone shows it too. */
const afterFirst = <T>(row: readonly T[], extra: T): readonly T[] => [...row.slice(0, 1), extra, ...row.slice(1)];

const pageOf = (cell: RawCell | undefined, id: string): string => (typeof cell === 'string' ? cell : id);
