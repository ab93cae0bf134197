import type { Column } from '@zhuqi/domain/column/column.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A column with the unit that keeps it. */
export interface StoredColumn extends Column {
  readonly unitPath: string;
}

/** 专栏 and where it stands. */
export const columnKind: RegisterKind<StoredColumn, StoredColumn> = {
  subject: 'pressColumn',
  noun: '专栏',
  table: 'press_column',
  read: 'column.read',
  manage: 'column.manage',
  columns: recordType(
    `name text, platform text, "editorId" uuid, "startedOn" date, "endedOn" date, overlap text, "overlapsColumnId" uuid`,
  ),
  taken: { press_column_bureau_id_name_key: { message: '已有同名专栏，请使用原专栏或换一个名称。', field: 'name' } },
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath }) => ({ bureauId, unitPath, relatedUnitPaths: [], participantIds: [] }),
  searched: ({ name, platform }) => [name, platform],
  toColumns: ({ name, platform, editorId, startedOn, endedOn, overlap, overlapsColumnId }) => ({
    ...{ name, platform, editorId, startedOn, endedOn, overlap, overlapsColumnId },
  }),
  fromRow: ({ id, bureauId, unitPath, name, platform, editorId, startedOn, endedOn, overlap, overlapsColumnId }) => ({
    ...{ id, bureauId, unitPath, name, platform, editorId, startedOn, endedOn, overlap, overlapsColumnId },
  }),
};
