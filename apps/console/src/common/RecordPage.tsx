import type { RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.js';
import { PageLoading } from './PageLoading.js';
import { useRecord } from './use-record.js';

interface RecordPageProps<Row extends RaRecord> {
  readonly resource: string;
  readonly children: (record: Row) => ReactNode;
}

/** Loads the record in the address and draws it; says in words when it cannot. */
export function RecordPage<Row extends RaRecord>({ resource, children }: RecordPageProps<Row>) {
  const { data, error, isPending, refetch } = useRecord<Row>(resource);
  if (data) return <>{children(data)}</>;
  if (isPending || !error) return <PageLoading />;
  return <ErrorPage error={error} onRetry={() => void refetch()} />;
}
