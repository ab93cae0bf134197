import { useQuery } from '@tanstack/react-query';
import type { RaRecord } from 'ra-core';
import { useParams } from 'react-router';
import { dataProvider } from '../providers/dataProvider.js';

/** The record of a show or edit page, by the id in its address. */
export function useRecord<Row extends RaRecord>(resource: string) {
  const { id = '' } = useParams();
  const query = useQuery({
    // Not react-admin's own key: its lists put their rows there, which hold less than a page needs.
    queryKey: [resource, 'record', id],
    queryFn: async ({ signal }) => (await dataProvider.getOne<Row>(resource, { id, signal })).data,
  });
  return { ...query, id };
}
