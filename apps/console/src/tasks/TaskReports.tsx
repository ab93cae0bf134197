import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Section } from '../common/Section.js';
import { ReportChip } from './TaskChips.js';
import type { TaskDetail, TaskProgress } from './use-task.js';

type Period = TaskProgress['periods'][number];

interface TaskReportsProps {
  readonly task: TaskDetail;
  readonly periods: readonly Period[];
}

/** Every period that has begun to matter: what was reported, what became of it, and what is still to come. */
export function TaskReports({ task, periods }: TaskReportsProps) {
  const translate = useTranslate();
  // Of what lies ahead only the next one is told.
  const next = periods.findIndex(({ state }) => state === 'AHEAD');
  const shown = periods.filter(({ state }, index) => state !== 'AHEAD' || index === next);
  return (
    <Section title={translate('tasks.periods')}>
      {task.state === 'DRAFT' || shown.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('tasks.noPeriods')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {[...shown].reverse().map((period) => (
            <PeriodLine key={period.key} task={task} period={period} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function PeriodLine({ task, period }: { readonly task: TaskDetail; readonly period: Period }) {
  const translate = useTranslate();
  const report = task.reports.find(({ period: key }) => key === period.key);
  const files = task.attachments.filter(({ id }) => report?.attachmentIds.includes(id));
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600, fontSize: '0.875rem' }}>
          {period.label}
        </Typography>
        <ReportChip state={period.state} isLate={period.isLate} />
        {period.state !== 'PASSED' && period.state !== 'REPORTED' && (
          <Typography variant="body2" color="text.secondary" component="span">
            <DateText at={period.dueOn} />
          </Typography>
        )}
        {report && report.returnedCount > 0 && (
          <Typography variant="body2" color="text.secondary" component="span">
            {translate('tasks.returnedTimes', { smart_count: report.returnedCount })}
          </Typography>
        )}
      </Box>
      {report && <ReportLines task={task} report={report} />}
      {files.length > 0 && (
        <Typography variant="body2" component="div">
          {files.map((file) => (
            <Link key={file.id} href={file.url} target="_blank" rel="noreferrer" underline="always" sx={{ mr: 1 }}>
              {file.fileName}
            </Link>
          ))}
        </Typography>
      )}
    </Box>
  );
}

function ReportLines({ task, report }: { readonly task: TaskDetail; readonly report: TaskDetail['reports'][number] }) {
  const translate = useTranslate();
  const values = report.values.flatMap(({ targetId, value }) => {
    const target = task.targets.find(({ id }) => id === targetId);
    return target ? [`${target.indicator} ${Math.round(value * 100) / 100}${target.unit}`] : [];
  });
  return (
    <>
      {values.length > 0 && <Typography sx={{ mt: 0.5 }}>{values.join('；')}</Typography>}
      {report.note && <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{report.note}</Typography>}
      {report.auditNote && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {report.auditNote}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" component="div">
        {report.reportedByName && (
          <>
            {translate('tasks.reportedBy', { name: report.reportedByName })}{' '}
            <DateText at={report.reportedAt} relative />
          </>
        )}
        {report.auditedByName && (
          <>
            {report.reportedByName && ' · '}
            {translate('tasks.auditedBy', { name: report.auditedByName })} <DateText at={report.auditedAt} relative />
          </>
        )}
      </Typography>
    </>
  );
}
