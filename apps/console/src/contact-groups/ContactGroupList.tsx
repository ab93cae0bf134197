import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { useCan } from '../session/me.js';
import type { ContactGroupRow } from './contact-groups.adapter.js';

const columns: readonly Column<ContactGroupRow>[] = [
  { name: 'name', sort: 'name', width: 260, render: ({ name }) => name },
  { name: 'platform', render: ({ platform }) => <OptionText name="groupPlatforms" value={platform} /> },
  { name: 'ownerName', render: ({ ownerName }) => ownerName },
  { name: 'memberCount', align: 'right', render: ({ memberCount }) => memberCount },
  { name: 'enterpriseCount', align: 'right', render: ({ enterpriseCount }) => enterpriseCount },
  { name: 'unitName', render: ({ unitName }) => unitName },
  { name: 'openedOn', sort: 'openedOn', render: ({ openedOn }) => <DateText at={openedOn} /> },
  { name: 'closedOn', optional: true, render: ({ closedOn }) => <DateText at={closedOn} /> },
];

const label = (field: string) => `resources.contact-groups.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'platform', label: label('platform'), codes: 'groupPlatforms' },
  { kind: 'person', field: 'ownerId', label: label('ownerName') },
  { kind: 'person', field: 'memberId', label: label('memberId') },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterpriseId') },
  { kind: 'days', field: 'openedOn', label: label('openedOn') },
];

const card = (row: ContactGroupRow): Card => ({
  title: row.name,
  detail: [row.ownerName, row.unitName].filter(Boolean).join(' · '),
  foot: (
    <>
      <OptionText name="groupPlatforms" value={row.platform} />
      <DateText at={row.openedOn} />
    </>
  ),
});

export default function ContactGroupList() {
  const translate = useTranslate();
  const create = useCan()('contactGroup.manage') && (
    <Button component={Link} to="/contact-groups/create" variant="contained" startIcon={<AddIcon />}>
      {translate('contactGroups.create')}
    </Button>
  );
  return (
    <ListPage
      resource="contact-groups"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'openedOn', order: 'DESC' }}
      searchPlaceholder="contactGroups.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'contactGroups.emptyTitle', body: 'contactGroups.emptyBody', action: create }}
    />
  );
}
