import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import {
  itemColumns,
  mapItemColumns,
  readItemRow,
  type ItemRowFault,
  type NamedItem,
} from '@zhuqi/domain/service-list/item-import.js';
import { maxItems } from '@zhuqi/domain/service-list/item-faults.js';
import { goneOn } from '@zhuqi/domain/team/team-on-day.js';
import type { Team } from '@zhuqi/domain/team/team.types.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { Database } from '../../../platform/database/database.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import { openTable } from '../../../platform/tables/open-table.js';
import { UnreadableTable } from '../../../platform/tables/table.types.js';
import type { TypedItem } from '../resolve-items.service.js';

/** What a table holds: items ready for a draft, and what is wrong with the others. Nothing is written. */
export interface ReadItems {
  readonly items: readonly (TypedItem & { readonly row: number; readonly ownerUnitName: string })[];
  readonly faults: readonly ItemRowFault[];
  /** Headers that mean nothing to us. */
  readonly unknown: readonly string[];
  readonly rowCount: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const NAMES = `
  select coalesce((select json_agg(json_build_object('id', id, 'name', name)) from unit where bureau_id = $1 and (name = any($2) or short_name = any($2))), '[]') as units,
    coalesce((select json_agg(json_build_object('id', id, 'name', short_name)) from unit where bureau_id = $1 and short_name = any($2)), '[]') as "shortUnits",
    coalesce((select json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'dissolvedOn', dissolved_on) order by dissolved_on desc nulls first)
      from team where bureau_id = $1 and name = any($3)), '[]') as teams,
    coalesce((select json_agg(json_build_object('id', id, 'name', title)) from ledger_document where bureau_id = $1 and title = any($4)), '[]') as documents,
    coalesce((select json_agg(json_build_object('id', id, 'name', number)) from ledger_document where bureau_id = $1 and number = any($4)), '[]') as numbers`;

type NamedTeam = Pick<Team, 'id' | 'name' | 'kind' | 'dissolvedOn'>;

type Names = Readonly<Record<'units' | 'shortUnits' | 'documents' | 'numbers', readonly Named[]>> & {
  /** Standing ones first. */
  readonly teams: readonly NamedTeam[];
};

/** Reads items out of an Excel or CSV table; a dry run by nature: the draft takes them over when it is saved. */
@Injectable()
export class ReadItemsOfTable {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** @throws UnreadableTable with a Chinese sentence */
  async read(bytes: Buffer, { bureauId }: Actor): Promise<ReadItems> {
    const { headers, rows } = await openTable(bytes);
    const { mapping, unknown, missing } = mapItemColumns(headers);
    if (missing.length > 0)
      throw new UnreadableTable(
        `表头里没有找到${missing.map((name) => `“${name}”`).join('、')}，请核对列名后重新上传。`,
      );
    const read: ReturnType<typeof readItemRow>[] = [];
    for await (const row of rows) {
      if (read.length === maxItems) throw new UnreadableTable(`一份清单最多${maxItems}项，请拆分表格。`);
      read.push(readItemRow(mapping, row));
    }
    const names = await this.names(
      bureauId,
      read.map(({ item }) => item),
    );
    const today = dayOf(this.clock.now());
    const seen = new Map<string, number>();
    const checked = read.map(({ item, faults }) => ({
      item,
      faults: [...faults, ...unnamed(item, names, today), ...twice(item, seen)],
    }));
    return {
      items: checked.filter(({ faults }) => faults.length === 0).map(({ item }) => typed(item, names)),
      faults: checked.flatMap(({ faults }) => faults),
      unknown: unknown.filter((header) => !['序号', '年度', '版次'].includes(header)),
      rowCount: read.length,
    };
  }

  private async names(bureauId: string, items: readonly NamedItem[]): Promise<Names> {
    const [names] = await this.database.query<Names>('serviceList.names', NAMES, [
      bureauId,
      items.map(({ owner }) => owner),
      items.flatMap(({ team }) => team ?? []),
      items.flatMap(({ basis }) => basis ?? []),
    ]);
    if (!names) throw new Error('a row of subselects is always there');
    return names;
  }
}

const idIn = (named: readonly Named[], name: string | null): string | null =>
  named.find((one) => one.name === name)?.id ?? null;

const ownerOf = ({ owner }: NamedItem, { units, shortUnits }: Names) => idIn(units, owner) ?? idIn(shortUnits, owner);

const basisOf = ({ basis }: NamedItem, { documents, numbers }: Names) => idIn(documents, basis) ?? idIn(numbers, basis);

function unnamed(item: NamedItem, names: Names, today: ShanghaiDay): readonly ItemRowFault[] {
  const fault = (column: keyof typeof itemColumns, what: string): ItemRowFault => ({
    row: item.row,
    column: itemColumns[column][0],
    message: what,
  });
  const team = names.teams.find(({ name }) => name === item.team);
  const gone = team ? goneOn(team, today) : null;
  return [
    ...(item.owner !== '' && !ownerOf(item, names) ? [fault('owner', `没有名为“${item.owner}”的单位。`)] : []),
    ...(item.team && !team ? [fault('team', `没有名为“${item.team}”的队伍。`)] : []),
    ...(gone ? [fault('team', gone)] : []),
    ...(item.basis && !basisOf(item, names) ? [fault('basis', `文件登记里没有“${item.basis}”，请先登记或留空。`)] : []),
  ];
}

/** @param seen rows by what must not be said twice */
function twice(item: NamedItem, seen: Map<string, number>): readonly ItemRowFault[] {
  return (['content', 'key'] as const).flatMap((column) => {
    const said = item[column] ?? '';
    const before = seen.get(`${column} ${said}`);
    if (said !== '' && before === undefined) seen.set(`${column} ${said}`, item.row);
    const name = itemColumns[column][0];
    return said === '' || before === undefined
      ? []
      : [{ row: item.row, column: name, message: `与第${before}行的${name}相同，请合并。` }];
  });
}

const typed = (item: NamedItem, names: Names) => ({
  row: item.row,
  // What is no key of ours says nothing: then the content tells which item is meant.
  key: uuidOrNull(item.key),
  content: item.content,
  objects: item.objects,
  ownerUnitId: ownerOf(item, names) ?? '',
  ownerUnitName: item.owner,
  teamId: idIn(names.teams, item.team),
  promisedDays: item.promisedDays,
  channels: item.channels,
  basisDocumentId: basisOf(item, names),
});
