import { decodeCursor } from '@zhuqi/domain/query/cursor.js';
import { pageOf } from '@zhuqi/domain/query/page.js';
import { parseFilter } from '@zhuqi/domain/query/parse-filter.js';
import { parseSort } from '@zhuqi/domain/query/sort.js';
import type { EntityList } from './entity-map.js';
import { InvalidOptions } from './invalid-options.js';
import type { ListRequest } from './read-request.js';

/** `options` of a list as GraphQL coerced them. */
export interface ListOptions {
  readonly skip?: number | null;
  readonly take?: number | null;
  readonly after?: string | null;
  readonly sort?: { readonly field: string; readonly order: string } | null;
  readonly filter?: object | null;
}

/** Checks the options of a list with the domain's own rules. @throws InvalidOptions with a Chinese sentence */
export function listRequest(list: EntityList, options: ListOptions | null | undefined): ListRequest {
  const parsed = parseFilter(list.filterable, options?.filter ?? {});
  if (!parsed.ok) {
    const [fault] = parsed.errors;
    throw new InvalidOptions(`filter.${fault?.path ?? ''}`, fault?.message ?? '筛选条件不正确。');
  }
  const sorted = parseSort(Object.keys(list.sortable), options?.sort, list.defaultSort);
  if (!sorted.ok) throw new InvalidOptions('sort', sorted.message);
  const at = options?.after ? decodeCursor(sorted.sort, options.after) : null;
  if (at && !at.ok) throw new InvalidOptions('after', at.message);
  return { filter: parsed.filter, sort: sorted.sort, page: pageOf(options), cursor: at?.cursor ?? null };
}
