import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import { DeadlinePoliciesDocument } from './policies.documents.js';
import { PolicyHistory } from './PolicyHistory.js';
import { RuleTable } from './RuleTable.js';

export const usePolicies = () =>
  useQuery({
    queryKey: ['policies'],
    queryFn: async ({ signal }) => (await execute(DeadlinePoliciesDocument, {}, { signal })).deadlinePolicies,
  });

/** The days promised: the version in force, and every one there was. */
export default function PolicyPage() {
  const translate = useTranslate();
  const canManage = useCan()('policy.manage');
  const { data, error, isPending, refetch } = usePolicies();
  const current = data?.[0];
  return (
    <>
      <PageHeader
        title={translate('policies.title')}
        actions={
          canManage && (
            <Button component={Link} to="/policies/edit" variant="contained" startIcon={<EditOutlined />}>
              {translate('policies.edit')}
            </Button>
          )
        }
      >
        <Typography color="text.secondary">{translate('policies.intro')}</Typography>
      </PageHeader>
      {isPending && <PageLoading />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {current && (
        <>
          <Section title={translate('policies.current', { version: current.version })}>
            <RuleTable rules={current.rules} />
          </Section>
          <PolicyHistory versions={data} />
        </>
      )}
    </>
  );
}
