import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import type { Period } from '@zhuqi/domain/figure/period.js';
import type { Correction, Report } from '@zhuqi/domain/report/report.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { CountReport } from './count-report.service.js';
import { ReportAppendix, RowsMoved } from './report-appendix.service.js';
import type { HeldTemplate } from './report-template.repository.js';
import { checkWordTemplate, fillReport, ownWordTemplate } from './word/fill-report.js';
import { reportFilling } from './word/report-filling.js';

export interface ReportToWrite {
  readonly template: Pick<HeldTemplate, 'words' | 'fileKey'>;
  readonly period: Period;
  readonly scope: FigureScope;
  readonly scopeName: string;
  readonly corrections: readonly Correction[];
}

export interface WrittenReport {
  readonly report: Report;
  readonly docx: Buffer;
  /** Key of the appendix in the file store. */
  readonly xlsxKey: string;
}

/** Why a report cannot be written, as a Chinese sentence. */
export class ReportFault extends Error {}

/** How often the rows may move while they are read. */
const MAX_TRIES = 3;

/** Writes a report: counts, fills the words, the Word file and the appendix, all over the same rows. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly counting: CountReport,
    private readonly appendix: ReportAppendix,
    private readonly files: FileStore,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /**
   * @param onProgress hears figures done of figures in all
   * @throws ReportFault for a template that cannot be used, and when the rows do not come to rest
   */
  async write(
    asked: ReportToWrite,
    actor: Actor,
    onProgress: (done: number, total: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<WrittenReport> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.attempt(asked, actor, onProgress);
      } catch (error) {
        if (!(error instanceof RowsMoved)) throw error;
        if (tries === MAX_TRIES) throw new ReportFault('统计期间有人正在修改台账，数据还没有稳定，请稍后重新生成。');
      }
    }
  }

  private async attempt(
    { template: { words, fileKey }, ...asked }: ReportToWrite,
    actor: Actor,
    onProgress: (done: number, total: number) => Promise<void>,
  ): Promise<WrittenReport> {
    const file = fileKey === null ? await ownWordTemplate() : await this.files.read(fileKey);
    const places = await checkWordTemplate(file);
    if (!places.ok) throw new ReportFault(places.message);
    const more = { alsoCodes: places.codes, alsoNamed: places.named };
    const rendered = await this.counting.render(words, { ...asked, ...more }, actor);
    if (!rendered.ok) throw new ReportFault(rendered.faults.map(({ message }) => message).join(''));
    const { report, namesOf } = rendered;
    const total = report.figures.length;
    const xlsxKey = await this.appendix.write(report, actor, (done) => onProgress(done, total));
    const bureauName = await this.bureauName(actor.bureauId);
    const filling = reportFilling(report, { bureauName, printedAt: this.clock.now(), places, namesOf });
    return { report, docx: await fillReport(file, filling), xlsxKey };
  }

  private async bureauName(bureauId: string): Promise<string> {
    const text = 'select name from unit where id = $1';
    const [bureau] = await this.database.query<{ name: string }>('report.bureau', text, [bureauId]);
    return bureau?.name ?? '';
  }
}
