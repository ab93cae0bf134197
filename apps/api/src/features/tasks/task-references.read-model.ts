import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

interface Named {
  readonly teamId?: string | null;
  readonly basisDocumentId?: string | null;
  readonly itemKey?: string | null;
}

interface Missing {
  readonly field: keyof Named;
  readonly message: string;
}

const FIND = `
  select exists (select from team where bureau_id = $1 and id = $2) as "teamId",
    exists (select from ledger_document where bureau_id = $1 and id = $3) as "basisDocumentId",
    exists (select from service_item i join service_list l on l.id = i.list_id where l.bureau_id = $1 and i.item_key = $4) as "itemKey"`;

const OWN_FILES = `
  select id from attachment where subject_id = $1 and subject_type = 'task' and id = any($2::uuid[]) and removed_at is null order by id`;

const messages: Readonly<Record<keyof Named, string>> = {
  teamId: '找不到这个攻坚组，请重新选择。',
  basisDocumentId: '找不到这份依据文件，请重新选择。',
  itemKey: '找不到这个清单事项，请重新选择。',
};

/** Whether what a task points to is there. */
@Injectable()
export class TaskReferences {
  constructor(private readonly database: Database) {}

  /** The first that is named and not there. */
  async missing(bureauId: string, named: Named): Promise<Missing | null> {
    const { teamId, basisDocumentId, itemKey } = named;
    if (!teamId && !basisDocumentId && !itemKey) return null;
    const [found] = await this.database.query<Readonly<Record<keyof Named, boolean>>>('task.references', FIND, [
      bureauId,
      ...[teamId, basisDocumentId, itemKey].map((id) => (id ? uuidOrNull(id) : null)),
    ]);
    const field = (Object.keys(messages) as (keyof Named)[]).find((name) => named[name] && !found?.[name]);
    return field ? { field, message: messages[field] } : null;
  }

  /** Of these files, those that are attached to the task. */
  async ownFiles(taskId: string, ids: readonly string[]): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const known = ids.map(uuidOrNull).filter((id) => id !== null);
    const rows = await this.database.query<{ id: string }>('task.ownFiles', OWN_FILES, [taskId, known]);
    return rows.map(({ id }) => id);
  }
}
