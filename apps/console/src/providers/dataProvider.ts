import type { DataProvider, RaRecord } from 'ra-core';
import type { ResourceAdapter } from './adapter.js';
import { adapters } from './adapters.js';
import { RequestError } from './errors.js';
import { toListOptions } from './list-options.js';

type Fields = Record<string, unknown>;

function methodOf<Name extends keyof ResourceAdapter>(
  resource: string,
  name: Name,
): NonNullable<ResourceAdapter[Name]> {
  const method = adapters[resource]?.[name];
  if (!method) throw new Error(`资源 ${resource} 没有 ${name} 操作`);
  return method;
}

async function oneOf(resource: string, id: unknown, signal?: AbortSignal): Promise<RaRecord> {
  const record = await methodOf(resource, 'one')(String(id), signal);
  if (!record) throw new RequestError('NOT_FOUND', 404);
  return record;
}

const notOffered = (operation: string) => async () => {
  throw new Error(`${operation}: 本系统的记录不删除，也不批量改写，请使用页面上的操作。`);
};

/** react-admin's nine methods over the adapters; everything beyond them goes through typed functions of each resource. */
export const dataProvider = {
  supportAbortSignal: true,

  async getList(resource, params) {
    const { items, totalItems } = await methodOf(resource, 'list')(toListOptions(params));
    return { data: [...items], total: totalItems };
  },

  async getOne(resource, { id, signal }) {
    return { data: await oneOf(resource, id, signal) };
  },

  async getMany(resource, { ids, signal }) {
    const many = adapters[resource]?.many;
    const rows = many
      ? await many(ids.map(String), signal)
      : await Promise.all(ids.map((id) => oneOf(resource, id, signal)));
    return { data: [...rows] };
  },

  async getManyReference(resource, { target, id, ...params }) {
    const filter = { ...(params.filter as Fields | undefined), [target]: { eq: String(id) } };
    const options = toListOptions({ ...params, filter });
    const { items, totalItems } = await methodOf(resource, 'list')(options);
    return { data: [...items], total: totalItems };
  },

  async create(resource, { data }) {
    return { data: await methodOf(resource, 'save')({ data }) };
  },

  async update(resource, { id, data, previousData }) {
    return {
      data: await methodOf(
        resource,
        'save',
      )({ id: String(id), data, ...(previousData ? { previous: previousData as Fields } : {}) }),
    };
  },

  delete: notOffered('delete'),
  deleteMany: notOffered('deleteMany'),
  updateMany: notOffered('updateMany'),
} as DataProvider;
