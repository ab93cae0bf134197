import { Injectable } from '@nestjs/common';
import { ownTemplate, type ReportTemplateCode } from '@zhuqi/domain/report/report-kinds.js';
import type { ReportTemplate } from '@zhuqi/domain/report/report.types.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

/** The template that holds: the bureau's newest version, or ours as version 0. */
export interface HeldTemplate {
  readonly code: ReportTemplateCode;
  readonly version: number;
  readonly words: ReportTemplate;
  /** A .docx of the bureau's own; null: ours. */
  readonly fileKey: string | null;
  readonly fileName: string | null;
  readonly changedAt: Date | null;
  readonly changedByName: string | null;
}

const NEWEST = `
  select t.code, t.version, t.words, t.file_key as "fileKey", t.file_name as "fileName", t.created_at as "changedAt",
    (select u.name from app_user u where u.id = t.created_by_id) as "changedByName"
  from report_template t where t.bureau_id = $1 and t.code = $2 order by t.version desc limit 1`;

const INSERT = `
  insert into report_template (id, bureau_id, code, version, words, file_key, file_name, created_by_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (bureau_id, code, version) do nothing returning id`;

/** Templates of a bureau, version by version; an earlier one is never changed. */
@Injectable()
export class ReportTemplates {
  constructor(private readonly database: Database) {}

  async held(code: ReportTemplateCode, bureauId: string): Promise<HeldTemplate> {
    const [found] = await this.database.query<HeldTemplate>('report.template', NEWEST, [bureauId, code]);
    if (!found) return { code, version: 0, words: ownTemplate(code), ...nothing };
    return { ...found, changedAt: found.changedAt && new Date(found.changedAt) };
  }

  /** @returns false when somebody has saved this version before */
  async add(
    template: Pick<HeldTemplate, 'code' | 'version' | 'words' | 'fileKey' | 'fileName'>,
    by: { readonly bureauId: string; readonly userId: string },
    at: Date,
  ): Promise<boolean> {
    const { code, version, words, fileKey, fileName } = template;
    const values = [newId(), by.bureauId, code, version, JSON.stringify(words), fileKey, fileName, by.userId, at];
    return (await this.database.query('report.addTemplate', INSERT, values)).length > 0;
  }
}

const nothing = { fileKey: null, fileName: null, changedAt: null, changedByName: null } as const;
