import AddIcon from '@mui/icons-material/Add';
import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { StatusChip } from '../common/StatusChip.js';
import { roleNames } from '../layout/AccountMenu.js';
import { useCan } from '../session/me.js';
import type { User } from './users.adapter.js';

const isLocked = ({ lockedUntil }: User) => Boolean(lockedUntil && new Date(lockedUntil).getTime() > Date.now());

function UserState({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const active = user.status === 'ACTIVE';
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
      <StatusChip
        tone={active ? 'done' : 'quiet'}
        label={translate(`codes.userStatuses.${user.status}`, { _: active ? '启用' : '停用' })}
      />
      {isLocked(user) && <StatusChip tone="over" icon={LockOutlined} label={translate('users.locked')} />}
      {user.mustChangePassword && <StatusChip tone="behind" label={translate('users.mustChange')} />}
    </Box>
  );
}

const columns: readonly Column<User>[] = [
  { name: 'name', render: ({ name }) => name },
  { name: 'username', render: ({ username }) => username },
  { name: 'unitId', render: ({ unit }) => unit?.name },
  { name: 'roles', render: ({ roles }) => roleNames(roles) },
  { name: 'status', render: (user) => <UserState user={user} /> },
  { name: 'phone', optional: true, render: ({ phone }) => phone },
  { name: 'email', optional: true, render: ({ email }) => email },
  { name: 'createdAt', optional: true, render: ({ createdAt }) => <DateText at={createdAt} relative /> },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'role', label: 'resources.users.fields.roles', codes: 'roles' },
  { kind: 'codes', field: 'status', label: 'resources.users.fields.status', codes: 'userStatuses' },
];

const card = (user: User): Card => ({
  title: `${user.name} · ${user.username}`,
  detail: [user.unit?.shortName, roleNames(user.roles)].filter(Boolean).join(' · '),
  foot: <UserState user={user} />,
});

export default function UserList() {
  const translate = useTranslate();
  const can = useCan();
  const create = can('user.manage') && (
    <Button component={Link} to="/users/create" variant="contained" startIcon={<AddIcon />}>
      {translate('users.create')}
    </Button>
  );
  return (
    <ListPage
      resource="users"
      columns={columns}
      card={card}
      filters={filters}
      searchPlaceholder="users.searchPlaceholder"
      rowLink={({ id }) => `/users/${id}`}
      actions={create}
      empty={{ title: 'users.emptyTitle', body: 'users.emptyBody', action: create }}
    />
  );
}
