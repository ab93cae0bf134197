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
import type { DocumentRow } from './documents.adapter.js';

const columns: readonly Column<DocumentRow>[] = [
  { name: 'title', sort: 'title', width: 360, render: ({ title }) => `《${title}》` },
  { name: 'number', sort: 'number', render: ({ number }) => number ?? '—' },
  { name: 'kind', render: ({ kind }) => <OptionText name="documentKinds" value={kind} /> },
  { name: 'issuer', render: ({ issuer }) => issuer },
  { name: 'issuedOn', sort: 'issuedOn', render: ({ issuedOn }) => <DateText at={issuedOn} /> },
  { name: 'unitName', optional: true, render: ({ unitName }) => unitName },
];

const label = (field: string) => `resources.documents.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'kind', label: label('kind'), codes: 'documentKinds' },
  { kind: 'days', field: 'issuedOn', label: label('issuedOn') },
  { kind: 'flag', field: 'hasFile', label: label('hasFile') },
];

const card = (row: DocumentRow): Card => ({
  title: `《${row.title}》`,
  detail: [row.number, row.issuer].filter(Boolean).join(' · '),
  foot: (
    <>
      <OptionText name="documentKinds" value={row.kind} />
      <DateText at={row.issuedOn} />
    </>
  ),
});

export default function DocumentList() {
  const translate = useTranslate();
  const create = useCan()('document.manage') && (
    <Button component={Link} to="/documents/create" variant="contained" startIcon={<AddIcon />}>
      {translate('documents.create')}
    </Button>
  );
  return (
    <ListPage
      resource="documents"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'issuedOn', order: 'DESC' }}
      searchPlaceholder="documents.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'documents.emptyTitle', body: 'documents.emptyBody', action: create }}
    />
  );
}
