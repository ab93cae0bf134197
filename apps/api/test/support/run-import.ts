import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { suggestColumns } from '@zhuqi/domain/import/list-columns.js';
import { FileStore } from '../../src/platform/files/file-store.js';
import { ImportKinds } from '../../src/platform/imports/import-kind.js';
import { JobReadModel, type JobView } from '../../src/platform/jobs/job.read-model.js';
import { RunUserJobService } from '../../src/platform/jobs/run-user-job.service.js';
import { StartJobService } from '../../src/platform/jobs/start-job.service.js';
import { openTable } from '../../src/platform/tables/open-table.js';

/** Imports a table as the console would, with the mapping it suggests; answers the job as it ended. */
export async function runImport(
  app: INestApplicationContext,
  kindName: string,
  table: string | Buffer,
  { actor, dryRun = false }: { readonly actor: Actor; readonly dryRun?: boolean },
): Promise<JobView> {
  const kind = app.get(ImportKinds).find(kindName);
  if (!kind) throw new Error(`nothing imports ${kindName}`);
  const bytes = Buffer.from(table);
  const { key } = await app.get(FileStore).put(bytes, bytes.length);
  const mapping = suggestColumns(kind.columns, (await openTable(bytes)).headers);
  const id = await app.get(StartJobService).start(
    {
      ...{ kind: kind.jobKind, title: `导入${kind.label}`, dryRun, inputKey: key, audit: {} },
      params: {
        fileName: '台账.csv',
        mapping: Object.entries(mapping).map(([field, header]) => ({ field, header })),
      },
    },
    actor,
  );
  await app.get(RunUserJobService).run(id);
  return app.get(JobReadModel).known(id, actor);
}
