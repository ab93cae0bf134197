import { serviceChannelLabels, type ServiceChannel } from './list-state.js';
import { longestPromise } from './item-faults.js';

/** What a row of a table can say of an item, with the Chinese headers people use; the first is the one exports write. */
export const itemColumns = {
  content: ['服务内容', '服务事项', '清单事项', '事项', '事项名称', '内容'],
  objects: ['服务对象', '对象'],
  owner: ['责任单位', '责任处室', '牵头单位', '责任部门', '承办单位'],
  promisedDays: ['承诺工作日', '承诺时限', '办理时限', '服务时限', '时限'],
  channels: ['服务方式', '服务渠道', '方式', '渠道'],
  team: ['队伍', '服务队伍', '责任队伍', '服务队'],
  basis: ['依据文件', '依据', '文件依据', '政策依据'],
  key: ['事项编号', '事项代码', '清单编号', '编号'],
} as const satisfies Record<string, readonly string[]>;
export type ItemColumn = keyof typeof itemColumns;

export type ItemMapping = Partial<Record<ItemColumn, number>>;

const required: readonly ItemColumn[] = ['content', 'objects', 'owner', 'channels'];

const plain = (text: string): string => text.replace(/[（(【[].*?[）)】\]]|[\s*：:]/g, '');

/** Which column of the table says what, by its header; columns nobody knows are left out. */
export function mapItemColumns(headers: readonly string[]): {
  readonly mapping: ItemMapping;
  readonly unknown: readonly string[];
  /** Headers without which nothing can be read. */
  readonly missing: readonly string[];
} {
  const mapping: ItemMapping = {};
  for (const [field, names] of Object.entries(itemColumns) as Array<[ItemColumn, readonly string[]]>) {
    const places = names.map((name) => headers.findIndex((header) => plain(header) === name));
    const place = places.find((index) => index >= 0);
    if (place !== undefined) mapping[field] = place;
  }
  const used = new Set(Object.values(mapping));
  return {
    mapping,
    unknown: headers.filter((_, index) => !used.has(index)),
    missing: required.filter((field) => mapping[field] === undefined).map((field) => itemColumns[field][0]),
  };
}

/** An item as the table names it: units, teams and documents by their names. */
export interface NamedItem {
  readonly row: number;
  readonly content: string;
  readonly objects: string;
  readonly owner: string;
  readonly promisedDays: number | null;
  readonly channels: readonly ServiceChannel[];
  readonly team: string | null;
  readonly basis: string | null;
  /** As the export wrote it; it says which item is meant, however it is worded now. */
  readonly key: string | null;
}

export interface ItemRowFault {
  /** As the person sees it in the spreadsheet. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** One row of the table; every fault of it is said. */
export function readItemRow(
  mapping: ItemMapping,
  row: { readonly number: number; readonly cells: readonly string[] },
): { readonly item: NamedItem; readonly faults: readonly ItemRowFault[] } {
  const faults: ItemRowFault[] = [];
  const cell = (field: ItemColumn): string => {
    const place = mapping[field];
    return place === undefined ? '' : (row.cells[place] ?? '').trim();
  };
  const fault = (field: ItemColumn, message: string) =>
    faults.push({ row: row.number, column: itemColumns[field][0], message });
  for (const field of required) if (cell(field) === '') fault(field, `请填写${itemColumns[field][0]}。`);
  const promised = promisedDaysOf(cell('promisedDays'));
  if (promised === undefined)
    fault('promisedDays', `“${cell('promisedDays')}”不是1至${longestPromise}的整数工作日；没有单独承诺的请留空。`);
  const channels = cell('channels')
    .split(/[、，,；;/\s]+/)
    .filter((name) => name !== '');
  const codes = channels.map(channelOf);
  channels.forEach((name, index) => {
    if (!codes[index])
      fault('channels', `不认识服务方式“${name}”，可用：${Object.values(serviceChannelLabels).join('、')}。`);
  });
  return {
    item: {
      row: row.number,
      content: cell('content'),
      objects: cell('objects'),
      owner: cell('owner'),
      promisedDays: promised ?? null,
      channels: [...new Set(codes.filter((code) => code !== undefined))],
      team: cell('team') || null,
      basis: cell('basis').replace(/[《》]/g, '') || null,
      key: cell('key') || null,
    },
    faults,
  };
}

/** null: no promise of its own; undefined: cannot be read. */
function promisedDaysOf(text: string): number | null | undefined {
  if (['', '—', '-', '按时限规则'].includes(text)) return null;
  const [, digits] = /^(\d{1,3})(?:\.0+)?(?:个?工作日|天|日)?$/.exec(text.replace(/\s/g, '')) ?? [];
  const days = Number(digits ?? 'x');
  return Number.isInteger(days) && days >= 1 && days <= longestPromise ? days : undefined;
}

const channelOf = (name: string): ServiceChannel | undefined =>
  (Object.keys(serviceChannelLabels) as ServiceChannel[]).find(
    (code) => serviceChannelLabels[code] === name || code === name.toUpperCase(),
  );
