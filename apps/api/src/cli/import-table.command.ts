import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { currentConfig } from '../config/current-config.js';
import { CoreModule } from '../core.module.js';
import { ImportPreviewService } from '../features/imports/import-preview.service.js';
import { StartImportService } from '../features/imports/start-import.service.js';
import { UploadsService } from '../features/imports/uploads.service.js';
import { type ImportKind, ImportKinds } from '../platform/imports/import-kind.js';
import { ActorLookup } from '../platform/jobs/actor-lookup.read-model.js';
import { JobReadModel, type JobView } from '../platform/jobs/job.read-model.js';
import { RunUserJobService } from '../platform/jobs/run-user-job.service.js';
import { UnreadableTable } from '../platform/tables/table.types.js';
import { UsageError, type Arguments, type Command } from './command.js';

/** Imports in this process what the console would import through a worker: the same checks, the same job in the ledger. */
async function importFile(
  app: INestApplicationContext,
  kindName: string,
  file: string,
  { options }: Arguments,
): Promise<JobView> {
  const kind = app.get(ImportKinds).find(kindName);
  if (!kind) throw new UsageError(`没有“${kindName}”这种导入。`);
  const actor = await actorOf(app, kind, options.get('as'));
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UnreadableTable(`读不到文件“${file}”：${error.message}`);
  });
  const upload = await app.get(UploadsService).keep(bytes, basename(file), actor);
  const preview = await app.get(ImportPreviewService).preview(kind, upload.id, actor);
  if (preview && preview.otherSheets > 0)
    process.stderr.write(
      `工作簿里还有 ${preview.otherSheets} 张有内容的工作表，只导入第一张；其余请另存为单独的文件。\n`,
    );
  const started = await app
    .get(StartImportService)
    .start(
      kind,
      { uploadId: upload.id, mapping: preview?.mapping ?? [], dryRun: options.has('dry-run'), isRunHere: true },
      actor,
    );
  if (!started.ok) throw new UnreadableTable(started.message);
  await app.get(RunUserJobService).run(started.jobId, ({ done, total }) => {
    process.stderr.write(`\r已处理 ${done}${total === null ? '' : ` / ${total}`} 行`);
  });
  process.stderr.write('\n');
  return app.get(JobReadModel).known(started.jobId, actor);
}

async function actorOf(app: INestApplicationContext, kind: ImportKind, username: string | undefined): Promise<Actor> {
  const actors = app.get(ActorLookup);
  const actor = username === undefined ? await actors.firstCoordinator() : await actors.byUsername(username);
  if (!actor)
    throw new UsageError(
      username === undefined ? '还没有协调员账号，请用 --as 指定用户名。' : `没有可用的账号“${username}”。`,
    );
  if (!can(actor, kind.permission)) throw new UsageError(`账号“${actor.name}”没有导入${kind.label}的权限。`);
  return actor;
}

function print(job: JobView, json: boolean): void {
  const { state, dryRun, counts, errors, failure, outputName } = job;
  if (json) {
    process.stdout.write(`${JSON.stringify({ job: job.id, state, dryRun, counts, errors, failure })}\n`);
    return;
  }
  const { created, updated, unchanged, failed, rows } = counts;
  const summary = `共 ${rows} 行，新增 ${created}，更新 ${updated}，无变化 ${unchanged}，未导入 ${failed}`;
  const lines = [
    failure ?? (dryRun ? `试运行（未写入）：${summary}` : summary),
    ...errors
      .slice(0, 20)
      .map(({ row, column, message }) => `  第 ${row ?? '–'} 行${column ? `【${column}】` : ''}${message}`),
    ...(outputName === null ? [] : [`全部未导入的行可在控制台的导入任务里下载：${outputName}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The command that imports one kind of table. */
export const importCommand = (kindName: string): Command => ({
  usage: '文件.xlsx|文件.csv [--dry-run] [--as 用户名] [--json]',
  valued: ['as'],
  flags: ['dry-run', 'json'],
  async run(given: Arguments): Promise<number> {
    const [file] = given.words;
    if (file === undefined) throw new UsageError('请给出要导入的文件。');
    const app = await NestFactory.createApplicationContext(CoreModule.with(currentConfig()), {
      logger: ['error', 'warn'],
    });
    try {
      const job = await importFile(app, kindName, file, given);
      print(job, given.options.has('json'));
      return job.state === 'DONE' && job.counts.failed === 0 ? 0 : 1;
    } catch (error) {
      if (!(error instanceof UnreadableTable)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 2;
    } finally {
      await app.close();
    }
  },
});
