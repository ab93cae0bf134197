import { channelText, promiseText } from './item-text.js';

/** An item as two editions are compared by. */
export interface ComparedItem {
  readonly key: string;
  readonly content: string;
  readonly objects: string;
  readonly ownerUnitName: string;
  readonly promisedDays?: number | null;
  readonly channels: readonly string[];
  readonly teamName?: string | null;
  readonly basisDocumentTitle?: string | null;
}

export interface FieldChange {
  /** Key of the field's label. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export type ItemChange =
  | { readonly kind: 'added' | 'removed'; readonly key: string; readonly content: string }
  | {
      readonly kind: 'changed';
      readonly key: string;
      readonly content: string;
      readonly fields: readonly FieldChange[];
    };

const compared: Readonly<Record<string, (item: ComparedItem) => string>> = {
  content: ({ content }) => content,
  objects: ({ objects }) => objects,
  ownerUnitName: ({ ownerUnitName }) => ownerUnitName,
  promisedDays: ({ promisedDays }) => promiseText(promisedDays),
  channelLabels: ({ channels }) => channelText(channels),
  teamName: ({ teamName }) => teamName ?? '—',
  basisDocumentTitle: ({ basisDocumentTitle }) => basisDocumentTitle ?? '—',
};

/** What is different from the edition before: items by their key, each field as it was and as it is. */
export function editionChanges(before: readonly ComparedItem[], after: readonly ComparedItem[]): readonly ItemChange[] {
  const known = new Map(before.map((item) => [item.key, item]));
  const kept = new Set(after.map(({ key }) => key));
  return [
    ...after.flatMap((item): ItemChange[] => {
      const old = known.get(item.key);
      if (!old) return [{ kind: 'added', key: item.key, content: item.content }];
      const fields = Object.entries(compared)
        .map(([field, textOf]) => ({ field, before: textOf(old), after: textOf(item) }))
        .filter((change) => change.before !== change.after);
      return fields.length === 0 ? [] : [{ kind: 'changed', key: item.key, content: item.content, fields }];
    }),
    ...before
      .filter(({ key }) => !kept.has(key))
      .map(({ key, content }): ItemChange => ({ kind: 'removed', key, content })),
  ];
}
