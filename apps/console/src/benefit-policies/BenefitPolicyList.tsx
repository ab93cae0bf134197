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
import { benefitPolicyCounts, type BenefitPolicyRow } from './benefit-policies.adapter.js';
import { PolicyStateChip } from './PolicyStateChip.js';

const columns: readonly Column<BenefitPolicyRow>[] = [
  { name: 'title', sort: 'title', width: 280, render: ({ title }) => title },
  { name: 'level', render: ({ level }) => <OptionText name="policyLevels" value={level} /> },
  { name: 'state', render: ({ state }) => <PolicyStateChip state={state} /> },
  { name: 'eligibilityWords', width: 260, render: ({ eligibilityWords }) => eligibilityWords || '—' },
  { name: 'validTo', sort: 'validTo', render: ({ validTo }) => <DateText at={validTo} /> },
  {
    name: 'publishedAt',
    sort: 'publishedAt',
    render: ({ publishedAt }) => <DateText at={publishedAt} relative />,
  },
  { name: 'sent', align: 'right', render: ({ sent }) => sent },
  { name: 'read', align: 'right', render: ({ read }) => read },
  { name: 'reminded', optional: true, align: 'right', render: ({ reminded }) => reminded },
  { name: 'unitName', optional: true, render: ({ unitName }) => unitName },
];

const label = (field: string) => `resources.benefit-policies.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'level', label: label('level'), codes: 'policyLevels' },
  { kind: 'days', field: 'validTo', label: label('validTo') },
  { kind: 'days', field: 'publishedAt', label: label('publishedAt'), moments: true },
];

const tabs = { codes: 'policyStates', always: ['DRAFT', 'PUBLISHED', 'EXPIRED'], counts: benefitPolicyCounts };

export default function BenefitPolicyList() {
  const translate = useTranslate();
  const create = useCan()('policyPush.act') && (
    <Button component={Link} to="/benefit-policies/create" variant="contained" startIcon={<AddIcon />}>
      {translate('benefitPolicies.create')}
    </Button>
  );
  const card = (row: BenefitPolicyRow): Card => ({
    title: row.title,
    detail: row.eligibilityWords || '—',
    foot: (
      <>
        <PolicyStateChip state={row.state} />
        {row.sent > 0 && translate('benefitPolicies.readOf', { sent: row.sent, read: row.read })}
      </>
    ),
  });
  return (
    <ListPage
      resource="benefit-policies"
      columns={columns}
      card={card}
      filters={filters}
      tabs={tabs}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      searchPlaceholder="benefitPolicies.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'benefitPolicies.emptyTitle', body: 'benefitPolicies.emptyBody', action: create }}
    />
  );
}
