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
import { partnershipCounts, type PartnershipRow } from './partnerships.adapter.js';
import { PartnershipStateChip } from './PartnershipStateChip.js';

const columns: readonly Column<PartnershipRow>[] = [
  { name: 'partnerName', sort: 'partnerName', width: 280, render: ({ partnerName }) => partnerName },
  { name: 'partnerType', render: ({ partnerType }) => <OptionText name="partnerTypes" value={partnerType} /> },
  { name: 'state', render: ({ state }) => <PartnershipStateChip state={state} /> },
  { name: 'signedOn', sort: 'signedOn', render: ({ signedOn }) => <DateText at={signedOn} /> },
  { name: 'endsOn', sort: 'endsOn', render: ({ endsOn }) => <DateText at={endsOn} /> },
  { name: 'unitName', render: ({ unitName }) => unitName },
  { name: 'contactName', render: ({ contactName }) => contactName },
  { name: 'activityCount', align: 'right', render: ({ activityCount }) => activityCount },
];

const label = (field: string) => `resources.partnerships.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'partnerType', label: label('partnerType'), codes: 'partnerTypes' },
  { kind: 'days', field: 'endsOn', label: label('endsOn') },
  { kind: 'days', field: 'signedOn', label: label('signedOn') },
  { kind: 'person', field: 'contactId', label: label('contactName') },
  { kind: 'flag', field: 'hasAgreement', label: label('hasAgreement') },
];

const tabs = {
  codes: 'partnershipStates',
  always: ['DRAFT', 'ACTIVE', 'EXPIRING', 'RENEWED'],
  counts: partnershipCounts,
};

const card = (row: PartnershipRow): Card => ({
  title: row.partnerName,
  detail: [row.unitName, row.contactName].filter(Boolean).join(' · '),
  foot: (
    <>
      <PartnershipStateChip state={row.state} />
      {row.endsOn && <DateText at={row.endsOn} />}
    </>
  ),
});

export default function PartnershipList() {
  const translate = useTranslate();
  const create = useCan()('partnership.act') && (
    <Button component={Link} to="/partnerships/create" variant="contained" startIcon={<AddIcon />}>
      {translate('partnerships.create')}
    </Button>
  );
  return (
    <ListPage
      resource="partnerships"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      searchPlaceholder="partnerships.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'partnerships.emptyTitle', body: 'partnerships.emptyBody', action: create }}
    />
  );
}
