import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { isTemplateCode, ownTemplate, type ReportTemplateCode } from '@zhuqi/domain/report/report-kinds.js';
import type { ReportTemplate } from '@zhuqi/domain/report/report.types.js';
import { templateFaults } from '@zhuqi/domain/report/template-places.js';
import { conflict, refused } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { FileStore } from '../../platform/files/file-store.js';
import { safeFileName } from '../../platform/files/content-disposition.js';
import { ReportTemplates, type HeldTemplate } from './report-template.repository.js';
import { checkWordTemplate } from './word/fill-report.js';

export const MAX_WORD_BYTES = 5 * 1024 * 1024;
const LONGEST = 2_000;
const MOST = 200;

export type SavedTemplate =
  | { readonly ok: true; readonly template: HeldTemplate }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: string; readonly message: string; readonly field?: string };
    };

type Change = (held: HeldTemplate) => Pick<HeldTemplate, 'words' | 'fileKey' | 'fileName'>;

/** Changes the words or the Word layout of a report: each change is a new version, the earlier ones stay. */
@Injectable()
export class SaveReportTemplate {
  constructor(
    private readonly templates: ReportTemplates,
    private readonly files: FileStore,
    private readonly clock: SystemClock,
  ) {}

  /** The words; an unknown figure or a place half written is refused by its sentence. */
  async words(
    code: string,
    words: Omit<ReportTemplate, 'code'>,
    version: number,
    actor: Actor,
  ): Promise<SavedTemplate> {
    if (!isTemplateCode(code)) return noTemplate(code);
    const template = { ...words, code };
    const fault = sizeFault(template) ?? templateFaults(template)[0]?.message;
    if (fault) return refused('INVALID', fault, 'sections');
    return this.save(code, version, actor, ({ fileKey, fileName }) => ({ words: template, fileKey, fileName }));
  }

  /** A Word file of the bureau's own; the one in use stays in use when the new one is refused. */
  async file(
    code: string,
    file: { readonly bytes: Buffer; readonly fileName: string },
    actor: Actor,
  ): Promise<SavedTemplate> {
    if (!isTemplateCode(code)) return noTemplate(code);
    const read = await checkWordTemplate(file.bytes);
    if (!read.ok) return refused('INVALID', read.message, 'file');
    const { version } = await this.templates.held(code, actor.bureauId);
    const { key } = await this.files.put(file.bytes, MAX_WORD_BYTES);
    return this.save(code, version, actor, ({ words }) => ({
      words,
      fileKey: key,
      fileName: safeFileName(file.fileName),
    }));
  }

  /** Our own words and Word file again, as a new version. */
  restore(code: string, version: number, actor: Actor): Promise<SavedTemplate> {
    if (!isTemplateCode(code)) return Promise.resolve(noTemplate(code));
    return this.save(code, version, actor, () => ({ words: ownTemplate(code), fileKey: null, fileName: null }));
  }

  private async save(code: ReportTemplateCode, version: number, actor: Actor, change: Change): Promise<SavedTemplate> {
    const held = await this.templates.held(code, actor.bureauId);
    if (held.version !== version) return conflict('报告模板');
    const next = { code, version: version + 1, ...change(held) };
    const added = await this.templates.add(next, actor, this.clock.now());
    return added ? { ok: true, template: await this.templates.held(code, actor.bureauId) } : conflict('报告模板');
  }
}

const noTemplate = (code: string) => refused('NOT_FOUND', `没有“${code.slice(0, 40)}”这种报告模板。`);

function sizeFault({ title, sections }: ReportTemplate): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const texts = [title, ...sections.map(({ heading }) => heading)];
  for (const { lead, sentences } of paragraphs) texts.push(lead, ...sentences);
  if (title.trim() === '') return '请填写报告标题。';
  if (texts.length > MOST) return `模板最多${MOST}句，请精简。`;
  return texts.some((text) => [...text].length > LONGEST) ? `模板每句不能超过${LONGEST}字，请拆开。` : null;
}
