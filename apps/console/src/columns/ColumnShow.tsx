import AddIcon from '@mui/icons-material/Add';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { CaseTimeline, MAX_EVENTS } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PageHeader } from '../common/PageHeader.js';
import { RecordPage } from '../common/RecordPage.js';
import { Section } from '../common/Section.js';
import { useCan } from '../session/me.js';
import { ColumnIssues } from './ColumnIssues.js';
import { ColumnYears } from './ColumnYears.js';
import type { ColumnDetail } from './columns.adapter.js';

export default function ColumnShow() {
  return <RecordPage<ColumnDetail> resource="columns">{(column) => <Page column={column} />}</RecordPage>;
}

/** A column: its years with their gaps, and its issues. */
function Page({ column }: { readonly column: ColumnDetail }) {
  const translate = useTranslate();
  const can = useCan();
  const label = (name: string) => translate(`resources.columns.fields.${name}`);
  return (
    <>
      <PageHeader
        title={column.name}
        back="/columns"
        actions={
          <>
            {column.mayEdit && (
              <Button
                component={Link}
                to={`/columns/${column.id}`}
                color="secondary"
                variant="outlined"
                startIcon={<EditOutlined />}
              >
                {translate('common.edit')}
              </Button>
            )}
            {can('column.act') && !column.endedOn && (
              <Button
                component={Link}
                to={`/column-issues/create?columnId=${column.id}`}
                variant="contained"
                startIcon={<AddIcon />}
              >
                {translate('columnIssues.create')}
              </Button>
            )}
          </>
        }
      />
      <Section title={translate('columns.facts')}>
        <Descriptions
          items={[
            { label: label('platform'), value: column.platform },
            { label: label('editorName'), value: column.editorName },
            { label: label('startedOn'), value: <DateText at={column.startedOn} /> },
            { label: label('endedOn'), value: column.endedOn ? <DateText at={column.endedOn} /> : null },
            { label: label('overlap'), value: <OptionText name="columnOverlaps" value={column.overlap} /> },
            ...(column.overlapsColumnName
              ? [{ label: label('overlapsColumnName'), value: column.overlapsColumnName }]
              : []),
          ]}
        />
      </Section>
      <Section title={translate('columns.byYear')}>
        <ColumnYears column={column} />
      </Section>
      <Section title={translate('columns.issues')}>
        <ColumnIssues columnId={column.id} />
      </Section>
      <Section title={translate('case.timeline')}>
        <CaseTimeline events={column.events} taken={MAX_EVENTS} onOlder={() => undefined} />
      </Section>
    </>
  );
}
