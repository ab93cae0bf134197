import { dayOf, yearOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { execute } from '../../providers/graphql-client.js';
import { ItemsByKeyDocument, PublishedItemsDocument } from '../../service-lists/service-lists.documents.js';
import { LookupField, type LookupOption, type LookupProps } from './LookupField.js';

interface Choice {
  readonly key: string;
  readonly content: string;
  readonly ownerUnitName: string;
  readonly promisedDays?: number | null;
}

const optionOf = ({ key, content, ownerUnitName, promisedDays }: Choice): LookupOption => ({
  id: key,
  name: content,
  detail: promisedDays ? `${ownerUnitName} · 承诺${promisedDays}个工作日` : ownerUnitName,
});

const sourceOf = (year: number) => ({
  source: `service-items.${year}`,
  minLength: 0,
  search: async (text: string, signal: AbortSignal) =>
    (await execute(PublishedItemsDocument, { year, ...(text ? { text } : {}) }, { signal })).publishedServiceItems.map(
      optionOf,
    ),
  byIds: async (keys: readonly string[], signal: AbortSignal) => {
    const filter = { itemKey: { in: [...keys] } };
    const sort = { field: 'year', order: 'DESC' } as const;
    const { items } = (await execute(ItemsByKeyDocument, { options: { filter, sort, take: 20 } }, { signal }))
      .serviceItems;
    return [...new Map([...items].reverse().map((item) => [item.key, optionOf(item)])).values()];
  },
});

interface ServiceItemAutocompleteProps extends LookupProps {
  readonly value: string | null | undefined;
  readonly onChange: (key: string | null, option: LookupOption | null) => void;
  /** Whose published list is offered; this year's unless said. */
  readonly year?: number;
}

/** An item of the published service list of a year; the value is its key. */
export function ServiceItemAutocomplete({ year, ...props }: ServiceItemAutocompleteProps) {
  return <LookupField {...sourceOf(year ?? yearOf(dayOf(new Date())))} {...props} />;
}
