import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { itemColumns, type ItemColumn } from '@zhuqi/domain/service-list/item-import.js';
import { serviceChannelLabels } from '@zhuqi/domain/service-list/list-state.js';
import type { ServiceItem, ServiceList } from '@zhuqi/domain/service-list/service-list.types.js';
import { AggregateStore } from '../../../platform/aggregates/aggregate-store.js';
import { Database } from '../../../platform/database/database.js';
import { FileStore } from '../../../platform/files/file-store.js';
import { WorkbookFile, type WorkbookCell } from '../../../platform/files/workbook-file.js';
import { serviceListKind } from '../service-list.kind.js';

const NAMES = `
  select coalesce((select json_object_agg(id, name) from team where id = any($1::uuid[])), '{}') as teams,
    coalesce((select json_object_agg(id, title) from ledger_document where id = any($2::uuid[])), '{}') as documents`;

type Names = Readonly<Record<'teams' | 'documents', Readonly<Record<string, string>>>>;

const widths: Readonly<Record<ItemColumn, number>> = {
  ...{ content: 48, objects: 20, owner: 20, promisedDays: 12, channels: 24, team: 24, basis: 36, key: 38 },
};
const fields = Object.keys(itemColumns) as readonly ItemColumn[];

/** The items of a list as an Excel sheet the import reads back: to be worked on, or to begin another list from. */
@Injectable()
export class ServiceListSheets {
  constructor(
    private readonly store: AggregateStore,
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  /** @returns null for a list that does not exist or is another bureau's */
  async of(id: string, actor: Actor): Promise<{ readonly name: string; readonly content: Buffer } | null> {
    const list = (await this.store.find(serviceListKind, id))?.aggregate;
    if (!list || list.bureauId !== actor.bureauId || !can(actor, 'serviceList.read')) return null;
    const names = await this.names(list);
    const columns = fields.map((field) => ({ header: itemColumns[field][0], width: widths[field] }));
    const file = await WorkbookFile.start(this.files, '清单事项', [{ header: '序号', width: 6 }, ...columns]);
    for (const [index, item] of list.items.entries()) await file.add([index + 1, ...cellsOf(item, names)]);
    const { key } = await file.finish();
    try {
      return { name: `${list.title}（第${list.edition}版）.xlsx`, content: await this.files.read(key) };
    } finally {
      await this.files.delete(key);
    }
  }

  private async names({ items }: ServiceList): Promise<Names> {
    const ids = (field: 'teamId' | 'basisDocumentId') => items.flatMap((item) => item[field] ?? []);
    const values = [ids('teamId'), ids('basisDocumentId')];
    const [names] = await this.database.query<Names>('serviceList.sheet', NAMES, values);
    if (!names) throw new Error('a row of subselects is always there');
    return names;
  }
}

function cellsOf(item: ServiceItem, { teams, documents }: Names): readonly WorkbookCell[] {
  const cells: Readonly<Record<ItemColumn, WorkbookCell>> = {
    content: item.content,
    objects: item.objects,
    owner: item.ownerUnitName,
    promisedDays: item.promisedDays,
    channels: item.channels.map((channel) => serviceChannelLabels[channel]).join('、'),
    team: teams[item.teamId ?? ''] ?? null,
    basis: documents[item.basisDocumentId ?? ''] ?? null,
    key: item.key,
  };
  return fields.map((field) => cells[field]);
}
