import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { RetryFailedRowsDocument } from '../assignment/assignment.documents.js';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { isRunning, type JobDetail } from './job.js';

/** What became of each row of a bulk act, each with its page; what failed can be tried again. */
export function JobRows({ job }: { readonly job: JobDetail }) {
  const translate = useTranslate();
  const [failedOnly, setFailedOnly] = useState(false);
  const rows = failedOnly ? job.results.filter(({ ok }) => !ok) : job.results;
  return (
    <Section title={translate('jobs.results')} actions={!isRunning(job) && <Retry job={job} />}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={failedOnly}
        onChange={(_, value: boolean | null) => setFailedOnly(value ?? failedOnly)}
        aria-label={translate('jobs.results')}
        sx={{ mb: 1 }}
      >
        <ToggleButton value={false}>{`${translate('jobs.allRows')} ${job.results.length}`}</ToggleButton>
        <ToggleButton value={true}>{`${translate('jobs.onlyFailed')} ${job.counts.failed}`}</ToggleButton>
      </ToggleButtonGroup>
      <TableContainer
        tabIndex={0}
        role="region"
        aria-label={`${translate('jobs.rowName')} · ${translate('jobs.outcome')}`}
        sx={{ maxHeight: 520 }}
      >
        <Table stickyHeader size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('jobs.rowName')}</TableCell>
              <TableCell>{translate('jobs.outcome')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ id, label, ok, message }) => (
              <TableRow key={id}>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <Link component={RouterLink} to={`/problems/${id}/show`}>
                    {label}
                  </Link>
                </TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
                    <StatusChip tone={ok ? 'done' : 'over'} label={translate(ok ? 'jobs.succeeded' : 'jobs.notDone')} />
                    {message}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}

function Retry({ job }: { readonly job: JobDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const left = (job.total ?? job.results.length) - job.counts.updated;
  if (left <= 0) return null;
  const retry = async () => {
    try {
      const { id } = accepted((await execute(RetryFailedRowsDocument, { jobId: job.id })).retryFailedRows);
      void navigate(`/jobs/${id}/show`);
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
  return (
    <ConfirmButton
      variant="outlined"
      color="secondary"
      label={translate('jobs.retryFailed', { smart_count: left })}
      question={translate('jobs.retryQuestion', { smart_count: left })}
      onConfirm={retry}
    />
  );
}
