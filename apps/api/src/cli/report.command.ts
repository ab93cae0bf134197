import 'reflect-metadata';
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { askedReport, reportTemplateLabels } from '@zhuqi/domain/report/report-kinds.js';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { BureauActor } from '../features/figures/bureau-actor-lookup.read-model.js';
import { ReportScope } from '../features/reports/report-scope.read-model.js';
import { ReportTemplates } from '../features/reports/report-template.repository.js';
import { ReportFault, WriteReport } from '../features/reports/write-report.service.js';
import { FileStore } from '../platform/files/file-store.js';
import { UsageError, type Arguments, type Command } from './command.js';
import { periodOf } from './period-option.js';
import { scopeOf } from './scope-option.js';

/** A file that can be written, before anything is counted for it. @throws UsageError */
async function targetOf(options: Arguments['options'], name: 'docx' | 'xlsx'): Promise<string | null> {
  const typed = options.get(name);
  if (typed === undefined) return null;
  if (!typed.toLowerCase().endsWith(`.${name}`)) throw new UsageError(`--${name} 的文件名应以 .${name} 结尾。`);
  const path = resolve(typed);
  if (
    await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
  )
    throw new UsageError(`“${typed}”是文件夹，请写成文件名。`);
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new UsageError(`不能写入“${typed}”：所在文件夹不存在或没有权限。`);
  });
  return path;
}

async function write(app: INestApplicationContext, { words, options }: Arguments): Promise<string> {
  const [docx, xlsx] = [await targetOf(options, 'docx'), await targetOf(options, 'xlsx')];
  if (!docx && !xlsx) throw new UsageError('请用 --docx 文件 或 --xlsx 文件 指定写到哪里。');
  const actor = await app.get(BureauActor).first();
  if (!actor) throw new UsageError('还没有单位，请先载入数据。');
  const scope = await scopeOf(app, actor.bureauId, options);
  const asked = askedReport(words[0] ?? '', periodOf(options).key, scope);
  if (!asked.ok) throw new UsageError(asked.message);
  const resolved = await app.get(ReportScope).resolve(scope, actor.bureauId);
  if (!resolved.ok) throw new UsageError(resolved.message);
  const template = await app.get(ReportTemplates).held(asked.template, actor.bureauId);
  const toWrite = { template, period: asked.period, scope, scopeName: resolved.name, corrections: [] };
  const written = await app.get(WriteReport).write(toWrite, actor);
  const files = app.get(FileStore);
  if (docx) await writeFile(docx, written.docx);
  if (xlsx) await writeFile(xlsx, await files.read(written.xlsxKey));
  await files.delete(written.xlsxKey);
  const { title, figures } = written.report;
  return `《${title}》：指标 ${figures.length} 个，已写入 ${[docx, xlsx].filter(Boolean).join('、')}\n`;
}

export const command: Command = {
  usage: `${Object.keys(reportTemplateLabels).join('|')} --year 2022|--period 2022Q1 [--team 队伍] [--unit 处室] [--district 县区] [--docx 文件] [--xlsx 文件]`,
  valued: ['year', 'period', 'unit', 'team', 'district', 'docx', 'xlsx'],
  flags: [],
  async run(given: Arguments): Promise<number> {
    if (!given.words[0]) throw new UsageError('请写明哪种报告：annual（年度）、quarter（季度）或 team（队伍）。');
    const app = await NestFactory.createApplicationContext(CoreModule.with(currentConfig()), {
      logger: ['error', 'warn'],
    });
    try {
      process.stdout.write(await write(app, given));
      return 0;
    } catch (error) {
      if (!(error instanceof ReportFault)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    } finally {
      await app.close();
    }
  },
};
