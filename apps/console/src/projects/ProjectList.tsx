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
import type { ProjectRow } from './projects.adapter.js';

const columns: readonly Column<ProjectRow>[] = [
  { name: 'name', sort: 'name', width: 260, render: ({ name }) => name },
  { name: 'level', render: ({ level }) => <OptionText name="projectLevels" value={level} /> },
  { name: 'stage', render: ({ stage }) => <OptionText name="projectStages" value={stage} /> },
  { name: 'enterpriseName', width: 220, render: ({ enterpriseName }) => enterpriseName ?? '—' },
  { name: 'districtName', render: ({ districtName }) => districtName ?? '—' },
  {
    name: 'investment',
    sort: 'investment',
    align: 'right',
    render: ({ investment }) => investment?.toLocaleString('zh-CN') ?? '—',
  },
  { name: 'liaisonName', render: ({ liaisonName }) => liaisonName ?? '—' },
  { name: 'visitCount', align: 'right', render: ({ visitCount }) => visitCount },
  { name: 'lastVisitOn', render: ({ lastVisitOn }) => <DateText at={lastVisitOn} relative /> },
  { name: 'unitName', optional: true, render: ({ unitName }) => unitName },
  { name: 'listedOn', optional: true, sort: 'listedOn', render: ({ listedOn }) => <DateText at={listedOn} /> },
  { name: 'delistedOn', optional: true, render: ({ delistedOn }) => <DateText at={delistedOn} /> },
];

const label = (field: string) => `resources.projects.fields.${field}`;

const filters: readonly FilterSpec[] = [
  { kind: 'codes', field: 'level', label: label('level'), codes: 'projectLevels' },
  { kind: 'codes', field: 'stage', label: label('stage'), codes: 'projectStages' },
  { kind: 'codes', field: 'districtCode', label: label('districtName'), codes: 'districts' },
  { kind: 'person', field: 'liaisonId', label: label('liaisonName') },
  { kind: 'enterprise', field: 'enterpriseId', label: label('enterpriseName') },
  { kind: 'days', field: 'listedOn', label: label('listedOn') },
];

const card = (row: ProjectRow): Card => ({
  title: row.name,
  detail: [row.enterpriseName, row.liaisonName].filter(Boolean).join(' · ') || '—',
  foot: (
    <>
      <OptionText name="projectLevels" value={row.level} />
      <OptionText name="projectStages" value={row.stage} />
      <DateText at={row.lastVisitOn} relative />
    </>
  ),
});

export default function ProjectList() {
  const translate = useTranslate();
  const create = useCan()('project.manage') && (
    <Button component={Link} to="/projects/create" variant="contained" startIcon={<AddIcon />}>
      {translate('projects.create')}
    </Button>
  );
  return (
    <ListPage
      resource="projects"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'listedOn', order: 'DESC' }}
      searchPlaceholder="projects.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'projects.emptyTitle', body: 'projects.emptyBody', action: create }}
    />
  );
}
