import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseActionDialog } from '../case/CaseActionDialog.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import type { ActionLike } from '../common/facts.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { OmittedSentences } from './OmittedSentences.js';
import { ReportChanges } from './ReportChanges.js';
import { ReportCorrections } from './ReportCorrections.js';
import { ReportFigures } from './ReportFigures.js';
import { ReportProgress } from './ReportProgress.js';
import { ReportStateChip } from './ReportStateChip.js';
import { ReportText } from './ReportText.js';
import { isBeingMade, performReportAction, useReport, type ReportDetail } from './use-report.js';

export default function ReportShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useReport(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Gone list="/reports">{translate('reports.gone')}</Gone>;
  return <Page key={data.id} report={data} taken={taken} onOlder={older} />;
}

interface PageProps {
  readonly report: ReportDetail;
  readonly taken: number;
  readonly onOlder: () => void;
}

/** A report reads like its document; beside it what can be done, and what was done. */
function Page({ report, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const keyFor = useRetryKey();
  const [action, setAction] = useState<ActionLike | null>(null);
  const { id, state, corrections, withdrawReason } = report;
  const perform = ({ action: name }: ActionLike, facts: Record<string, unknown>) =>
    performReportAction({ report, action: name, facts, key: keyFor([id, report.version, name, facts]) });
  return (
    <>
      <PageHeader title={report.title} back="/reports" actions={report.hasFiles && <Downloads id={id} />}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <ReportStateChip state={state} />
          <Typography variant="body2" color="text.secondary">
            {report.scopeName || translate('reports.wholeBureau')}
            {report.issuedAt && (
              <>
                {` · ${translate('reports.issuedBy', { name: report.issuedByName ?? '' })} `}
                <DateText at={report.issuedAt} />
              </>
            )}
          </Typography>
        </Box>
      </PageHeader>
      {withdrawReason && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('reports.withdrawnFor', { text: withdrawReason })}
        </Alert>
      )}
      {isBeingMade(report) && <ReportProgress jobId={report.jobId ?? null} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          {report.sections.length > 0 && <ReportText report={report} />}
          <OmittedSentences sentences={report.omitted} />
          {corrections.length > 0 && <ReportCorrections report={report} />}
          {state === 'ISSUED' && <ReportChanges id={id} />}
          {report.figures.length > 0 && <ReportFigures report={report} />}
        </Box>
        <Box>
          <Section title={translate('reports.nextStep')}>
            <ActionBar actions={report.availableActions} onChoose={(chosen) => setAction(aboutThis(report, chosen))} />
          </Section>
          {report.attachments.length > 0 && (
            <Section title={translate('reports.evidence')}>
              <Attachments subjectType="report" subjectId={id} attachments={report.attachments} />
            </Section>
          )}
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={report.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
      </Box>
      <CaseActionDialog
        subjectType="report"
        subjectId={id}
        about={`reports.${id}`}
        action={action}
        onClose={() => setAction(null)}
        perform={perform}
        reload={() => queryClient.invalidateQueries({ queryKey: ['reports'] })}
        intro={action && introOf(action.action) ? translate(introOf(action.action) ?? '') : undefined}
      />
    </>
  );
}

/** Of all the figures there are only those of the report can be corrected in it; each says what was counted. */
const aboutThis = ({ figures }: ReportDetail, action: ActionLike): ActionLike => ({
  ...action,
  needs: action.needs.map((fact) =>
    fact.name === 'figure'
      ? { ...fact, options: figures.map(({ code, name, printed }) => ({ value: code, label: `${name}：${printed}` })) }
      : fact,
  ),
});

const introOf = (action: string): string | undefined =>
  ({ issue: 'reports.issueIntro', render: 'reports.renderIntro', correct: 'reports.correctIntro' })[action];

function Downloads({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const files = [
    { name: 'document', label: 'reports.word', icon: <DescriptionOutlined /> },
    { name: 'appendix', label: 'reports.excel', icon: <TableViewOutlined /> },
  ];
  return files.map(({ name, label, icon }) => (
    <Button
      key={name}
      component="a"
      href={`/files/reports/${id}/${name}`}
      variant="outlined"
      color="secondary"
      startIcon={icon}
    >
      {translate(label)}
    </Button>
  ));
}
