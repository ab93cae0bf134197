import { longestPromise } from '@zhuqi/domain/service-list/item-faults.js';
import type { ServiceItemInput } from '../gql/graphql.js';
import { newId } from '../providers/new-id.js';

/** An item as the form holds it: text as typed. */
export interface ItemDraft {
  /** Made here for a new one; problems and visits cite it. */
  key: string;
  content: string;
  objects: string;
  ownerUnitId: string;
  teamId: string | null;
  promisedDays: string;
  channels: string[];
  basisDocumentId: string | null;
}

export const newItem = (): ItemDraft => ({
  ...{ key: newId(), content: '', objects: '科技型企业', ownerUnitId: '', teamId: null, promisedDays: '' },
  ...{ channels: ['VISIT'], basisDocumentId: null },
});

interface KnownItem extends Omit<ItemDraft, 'promisedDays' | 'teamId' | 'basisDocumentId'> {
  readonly promisedDays?: number | null;
  readonly teamId?: string | null;
  readonly basisDocumentId?: string | null;
}

export const toItemDraft = ({ key, content, objects, ownerUnitId, channels, ...more }: KnownItem): ItemDraft => ({
  ...{ key, content, objects, ownerUnitId, channels: [...channels] },
  teamId: more.teamId ?? null,
  promisedDays: more.promisedDays ? String(more.promisedDays) : '',
  basisDocumentId: more.basisDocumentId ?? null,
});

export const toItemInput = ({ promisedDays, ...item }: ItemDraft): ServiceItemInput => ({
  ...item,
  promisedDays: promisedDays.trim() === '' ? null : Number(promisedDays),
});

/** A sentence when it is no promise; empty is none of its own. */
export const promiseFault = (text: string): string | true => {
  const days = Number(text);
  return text.trim() === '' || (Number.isInteger(days) && days >= 1 && days <= longestPromise)
    ? true
    : `请填写1至${longestPromise}的整数，没有单独承诺的留空。`;
};

/** An item as a table has it; with a key where the table says which one is meant. */
export type ReadItem = Omit<KnownItem, 'key'> & { readonly key?: string | null };

/**
 * Items of a table go into a draft: one of the same key, else of the same content, is replaced and keeps its key, the
 * others are added.
 */
export function withRead(drafts: readonly ItemDraft[], read: readonly ReadItem[]): ItemDraft[] {
  const known = new Set(drafts.map(({ key }) => key));
  const named = new Set(read.flatMap(({ key }) => key ?? []));
  // An item that another row names by its key is not meant by its old wording.
  const unnamed = drafts.filter(({ key }) => !named.has(key));
  const byContent = new Map(unnamed.map((draft) => [draft.content.trim(), draft.key]));
  const keyOf = ({ key, content }: ReadItem) =>
    key && known.has(key) ? key : (byContent.get(content.trim()) ?? newId());
  const made = read.map((item) => toItemDraft({ ...item, key: keyOf(item) }));
  const byKey = new Map(made.map((draft) => [draft.key, draft]));
  return [...drafts.map((draft) => byKey.get(draft.key) ?? draft), ...made.filter(({ key }) => !known.has(key))];
}

/** With the item at one place moved to another. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined || to < 0 || to > rest.length
    ? [...items]
    : [...rest.slice(0, to), item, ...rest.slice(to)];
}
