import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { callActionOf, type CallReason } from '@zhuqi/domain/callback/callback-queue.js';
import { phoneScript } from '@zhuqi/domain/callback/phone-script.js';
import type { ResultCode } from '@zhuqi/domain/problem/problem-codes.js';
import { useNotify, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { ReworkPath } from '../case/ReworkPath.js';
import { DueText } from '../common/DueText.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { performProblemAction, refreshCases } from '../problems/use-problem.js';
import { useMe, type Me } from '../session/me.js';
import { scriptRows } from './call-form.js';
import { CallContacts } from './CallContacts.js';
import { CallLog } from './CallLog.js';
import { CallSubject } from './CallSubject.js';
import { ReasonChip } from './ReasonChip.js';
import { ScriptForm } from './ScriptForm.js';
import { nextTask, useCallbackTask, type CallbackDetail } from './use-callback.js';

/** One call: whom, what to say, what they answered. */
export default function CallbackShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const me = useMe();
  const { data, error, isPending, refetch } = useCallbackTask(id);
  if (isPending || !me) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <>
        <PageHeader title={translate('callbacks.goneTitle')} back="/callbacks" />
        <Typography role="status">{translate('callbacks.gone')}</Typography>
        <Link component={RouterLink} to={`/problems/${id}/show`}>
          {translate('callbacks.openProblem')}
        </Link>
      </>
    );
  return <Page key={data.id} task={data} me={me} />;
}

function Page({ task, me }: { readonly task: CallbackDetail; readonly me: Me }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { problem, enterprise } = task;
  const reason = task.reason as CallReason;
  const action = callActionOf(reason);
  const contact = problem.enterprise.contacts[0]?.name ?? null;
  const rows = useMemo(
    () =>
      scriptRows(
        phoneScript(
          reason,
          {
            title: task.title,
            submittedAt: problem.submittedAt ? new Date(problem.submittedAt) : null,
            result: (problem.result ?? null) as ResultCode | null,
            answer: problem.resultText ?? null,
          },
          {
            bureauName: me.unit.kind === 'OFFICE' ? translate('callbacks.bureau') : me.unit.name,
            officerName: me.name,
            enterpriseName: enterprise.name,
            contactName: contact,
          },
        ),
      ),
    [reason, task.title, problem, me, enterprise.name, contact, translate],
  );
  const submit = async (facts: Record<string, unknown>, keyOf: (input: unknown) => string) => {
    await performProblemAction({ problem, action, facts, key: keyOf([problem.id, problem.version, action, facts]) });
    notify('callbacks.done', { type: 'success' });
    await refreshCases();
    void navigate(await nextTask(task.id));
  };
  return (
    <>
      <PageHeader title={task.title} back="/callbacks">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <ReasonChip reason={task.reason} />
          {task.dueAt && <DueText dueAt={task.dueAt} overdue={task.overdue} />}
          <Typography variant="body2" color="text.secondary">
            {enterprise.name} · {task.number}
          </Typography>
        </Box>
      </PageHeader>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          // On the phone whom to dial comes first, then the script, then what it is about.
          gridTemplateRows: { lg: 'auto 1fr' },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box sx={{ order: { xs: 2, lg: 1 }, gridRow: { lg: '1 / span 2' } }}>
          <ScriptForm
            draftName={`callbacks.${task.id}.${task.round}.${action}`}
            rows={rows}
            action={action}
            submitLabel={translate(action === 'callback' ? 'callbacks.finish' : 'callbacks.finishCheck')}
            onSubmit={submit}
          />
        </Box>
        <Box sx={{ order: { xs: 1, lg: 2 } }}>
          <CallContacts contacts={problem.enterprise.contacts} />
          {task.round > 1 && (
            <Section title={translate('case.rework')}>
              <ReworkPath clocks={problem.clocks} round={task.round} />
            </Section>
          )}
          <CallLog task={task} />
        </Box>
        <Box sx={{ order: 3, gridColumn: { lg: 2 } }}>
          <CallSubject task={task} />
        </Box>
      </Box>
    </>
  );
}
