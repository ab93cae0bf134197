import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { UserOpenWorkDocument } from '../handovers/handovers.documents.js';
import { execute } from '../providers/graphql-client.js';
import { useCan } from '../session/me.js';
import type { UserValues } from './user-form.js';
import type { User } from './users.adapter.js';

/** Says what an account that is disabled, or about to be, still has in hand. A hint: it stops nobody. */
export function OpenWorkNotice({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const can = useCan();
  const status = useWatch<UserValues, 'status'>({ name: 'status' });
  const leaves = status === 'DISABLED';
  const { data } = useQuery({
    queryKey: ['userOpenWork', user.id],
    enabled: leaves,
    queryFn: async ({ signal }) =>
      (await execute(UserOpenWorkDocument, { userId: user.id }, { signal })).userOpenWork ?? null,
  });
  const problems = data ? data.hosting + data.coHandling : 0;
  if (!leaves || !data) return null;
  const { enterprises, groups, tasks, projects } = data;
  if (problems + enterprises + groups + tasks + projects === 0) return null;
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        can('assignment.handOver') && (
          <Button component={Link} to={`/handovers/create?from=${user.id}`} color="inherit" size="small">
            {translate('handovers.goTo')}
          </Button>
        )
      }
    >
      {translate('handovers.openWork', {
        name: user.name,
        problems,
        ...{ enterprises, groups, tasks, projects },
      })}
    </Alert>
  );
}
