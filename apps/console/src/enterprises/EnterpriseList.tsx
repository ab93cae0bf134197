import AddIcon from '@mui/icons-material/Add';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { useCan } from '../session/me.js';
import { EnterpriseStatusChip, HighTechChip } from './EnterpriseChips.js';
import type { EnterpriseRow } from './enterprises.adapter.js';
import { OpenProblems } from './OpenProblems.js';

const columns: readonly Column<EnterpriseRow>[] = [
  { name: 'name', sort: 'name', render: ({ name }) => name },
  { name: 'creditCode', render: ({ creditCode }) => creditCode },
  { name: 'districtCode', exportAs: 'districtName', sort: 'districtCode', render: ({ districtName }) => districtName },
  { name: 'highTechStage', render: ({ highTechStage }) => <HighTechChip stage={highTechStage} /> },
  {
    name: 'openProblemCount',
    align: 'right',
    render: ({ openProblemCount }) => <OpenProblems count={openProblemCount} />,
  },
  { name: 'lastVisitOn', render: ({ lastVisitOn }) => <DateText at={lastVisitOn} relative /> },
  { name: 'liaison', exportAs: 'liaisonName', render: ({ liaison }) => <PersonName person={liaison} /> },
  { name: 'status', render: ({ status }) => <EnterpriseStatusChip status={status} /> },
  { name: 'industry', optional: true, render: ({ industry }) => <OptionText name="industries" value={industry} /> },
  { name: 'visitCount', optional: true, align: 'right', render: ({ visitCount }) => visitCount },
  { name: 'tags', optional: true, render: ({ tags }) => tags.join('、') },
  {
    name: 'updatedAt',
    optional: true,
    sort: 'updatedAt',
    render: ({ updatedAt }) => <DateText at={updatedAt} relative />,
  },
];

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'districtCode', label: 'resources.enterprises.fields.districtCode', codes: 'districts' },
  { kind: 'codes', field: 'industry', label: 'resources.enterprises.fields.industry', codes: 'industries' },
  {
    kind: 'codes',
    field: 'highTechStage',
    label: 'resources.enterprises.fields.highTechStage',
    codes: 'highTechStages',
  },
  { kind: 'codes', field: 'highTechWillingness', label: 'innovation.willingness', codes: 'willingness' },
  { kind: 'codes', field: 'status', label: 'resources.enterprises.fields.status', codes: 'enterpriseStatuses' },
  { kind: 'person', field: 'liaisonId', label: 'resources.enterprises.fields.liaison' },
];

const card = (row: EnterpriseRow): Card => ({
  title: row.name,
  detail: [row.districtName, row.creditCode].filter(Boolean).join(' · ') || '—',
  foot: (
    <>
      <HighTechChip stage={row.highTechStage} />
      {row.openProblemCount > 0 && <OpenProblems count={row.openProblemCount} worded />}
    </>
  ),
});

export default function EnterpriseList() {
  const translate = useTranslate();
  const can = useCan();
  const phone = useIsPhone();
  const create = can('enterprise.create');
  return (
    <ListPage
      resource="enterprises"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      searchPlaceholder="enterprises.searchPlaceholder"
      exportable
      actions={
        !phone && (
          <>
            {can('enterprise.import') && (
              <Button
                component={Link}
                to="/enterprises/import"
                variant="outlined"
                color="secondary"
                startIcon={<UploadFileOutlined />}
              >
                {translate('menu.import')}
              </Button>
            )}
            {create && (
              <Button component={Link} to="/enterprises/create" variant="contained" startIcon={<AddIcon />}>
                {translate('quick.createEnterprise')}
              </Button>
            )}
          </>
        )
      }
      empty={{
        title: 'enterprises.emptyTitle',
        body: 'enterprises.emptyBody',
        action: can('enterprise.import') ? (
          <Button component={Link} to="/enterprises/import" variant="outlined" color="secondary">
            {translate('menu.import')}
          </Button>
        ) : (
          create && (
            <Button component={Link} to="/enterprises/create" variant="outlined" color="secondary">
              {translate('quick.createEnterprise')}
            </Button>
          )
        ),
      }}
    />
  );
}
