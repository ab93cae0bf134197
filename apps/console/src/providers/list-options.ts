import type { GetListParams } from 'ra-core';
import type { ListOptions } from './adapter.js';

const MAX_TAKE = 100;

/** react-admin's page, sort and filter as the contract's `options { skip take sort filter }`. */
export function toListOptions(params: Pick<GetListParams, 'pagination' | 'sort' | 'filter' | 'signal'>): ListOptions {
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const take = Math.min(perPage, MAX_TAKE);
  const field = params.sort?.field;
  return {
    skip: (page - 1) * take,
    take,
    // react-admin's own default sort is `id`, which no list of ours offers: the server's order is meant.
    ...(field && field !== 'id' ? { sort: { field, order: params.sort?.order === 'DESC' ? 'DESC' : 'ASC' } } : {}),
    filter: (params.filter ?? {}) as Record<string, unknown>,
    ...(params.signal ? { signal: params.signal } : {}),
  };
}
