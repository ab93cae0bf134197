import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import { knownFigure } from '@zhuqi/domain/figure/registry.js';
import { correctionLine } from '@zhuqi/domain/report/correct-figure.js';
import { correctionOf, printedText } from '@zhuqi/domain/report/render-report.js';
import type { FigureValue } from '@zhuqi/domain/figure/evaluate-figure.js';
import type { Correction, Report } from '@zhuqi/domain/report/report.types.js';
import { shownValue } from '@zhuqi/domain/report/typed-value.js';
import { FileStore } from '../../platform/files/file-store.js';
import { WorkbookFile, type WorkbookCell, type WorkbookColumn } from '../../platform/files/workbook-file.js';
import { FigureRows, type FigureRowsPage } from '../figures/figure-rows-lookup.read-model.js';
import { sheetCell, sheetColumn } from '../figures/figure-sheet.fragment.js';
import { sheetNames } from './appendix-sheet.js';

const BATCH = 1_000;

const overview: readonly WorkbookColumn[] = [
  { header: '序号', width: 8 },
  { header: '指标', width: 30 },
  { header: '数值', width: 14 },
  { header: '单位', width: 10 },
  { header: '报告表述', width: 16 },
  { header: '明细条数', width: 10 },
  { header: '工作表', width: 30 },
  { header: '口径', width: 80 },
  { header: '人工调整', width: 60 },
];

/** The rows read are not those that were counted: somebody has worked on in the meantime. */
export class RowsMoved extends Error {}

/** The appendix of a report: its figures on one sheet, and the rows behind each of them on a sheet of its own. */
@Injectable()
export class ReportAppendix {
  constructor(
    private readonly tables: FigureRows,
    private readonly files: FileStore,
  ) {}

  /**
   * @param onFigure hears how many figures are written
   * @returns the key of the file. @throws RowsMoved, and then nothing is left behind
   */
  async write(
    report: Pick<Report, 'period' | 'scope' | 'figures' | 'corrections'>,
    actor: Actor,
    onFigure: (done: number) => Promise<void>,
  ): Promise<string> {
    const { period, scope, figures, corrections } = report;
    const names = sheetNames(figures);
    const file = await WorkbookFile.start(this.files, '指标总览', overview);
    try {
      for (const [index, figure] of figures.entries())
        await file.add(overviewRow(index, figure, names[index] ?? '', corrections));
      for (const [index, figure] of figures.entries()) {
        await this.sheet(file, names[index] ?? '', figure, period, scope, actor);
        await onFigure(index + 1);
      }
      return (await file.finish()).key;
    } catch (error) {
      await this.drop(file);
      throw error;
    }
  }

  /** A file of several sheets cannot be left half written; it is ended, and then deleted. */
  private async drop(file: WorkbookFile): Promise<void> {
    const stored = await file.finish().catch(() => null);
    if (stored) await this.files.delete(stored.key);
  }

  private async sheet(
    file: WorkbookFile,
    name: string,
    { code, rowIds, list }: FigureValue,
    period: Period,
    scope: FigureScope,
    actor: Actor,
  ): Promise<void> {
    // It does not apply to the scope: there are no rows it could be taken over.
    if (list === null) return file.nextSheet(name, [{ header: '不适用' }]);
    const expected = new Set(rowIds);
    const read = (skip: number) => this.tables.rows(code, period, scope, {}, actor, { skip, take: BATCH });
    let page: FigureRowsPage = await read(0);
    file.nextSheet(name, page.columns.map(sheetColumn));
    let done = 0;
    for (;;) {
      const { columns, items } = page;
      for (const { id, cells } of items) {
        if (!expected.delete(id)) throw new RowsMoved(code);
        await file.add(cells.map((cell, i) => sheetCell(columns[i], cell)));
      }
      done += items.length;
      if (items.length < BATCH) break;
      page = await read(done);
    }
    if (expected.size > 0) throw new RowsMoved(code);
  }
}

function overviewRow(
  index: number,
  { code, name, value, display, rowIds }: FigureValue,
  sheet: string,
  corrections: readonly Correction[],
): readonly WorkbookCell[] {
  const figure = knownFigure(code);
  const correction = correctionOf(corrections, code);
  const unit = figure.format === 'percent' ? '%' : figure.unit;
  return [
    ...[index + 1, name, value === null ? null : shownValue(figure, value), unit],
    printedText({ code, display }, corrections),
    ...[rowIds.length, sheet, figure.words, correction ? correctionLine(correction) : null],
  ];
}
