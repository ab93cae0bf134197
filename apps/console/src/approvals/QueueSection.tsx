import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ApprovalQueue } from '@zhuqi/domain/query/approvals.js';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { Section } from '../common/Section.js';

interface QueueSectionProps {
  readonly queue: ApprovalQueue;
  readonly query: {
    readonly data: { readonly totalItems: number } | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly children: ReactNode;
}

/** One queue, its first rows and the way to all of them; nothing where nothing waits. */
export function QueueSection({ queue, query, children }: QueueSectionProps) {
  const translate = useTranslate();
  const { data, error, refetch } = query;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data || data.totalItems === 0) return null;
  return (
    <Section
      title={`${translate(`approvals.${queue.kind}`)} ${data.totalItems}`}
      actions={
        <Link component={RouterLink} to={listLink(queue.resource, queue.filter)} underline="always" color="inherit">
          {translate('approvals.all', { smart_count: data.totalItems })}
        </Link>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Section>
  );
}
