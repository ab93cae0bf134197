import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionBar } from '../case/ActionBar.js';
import { Attachments } from '../case/Attachments.js';
import { CaseTimeline } from '../case/CaseTimeline.js';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import type { ActionLike } from '../common/facts.js';
import { Gone } from '../common/Gone.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { useMe } from '../session/me.js';
import { TaskActionDialog } from './TaskActionDialog.js';
import { PaceChip, TaskStateChip } from './TaskChips.js';
import { TaskFacts, TaskVersions } from './TaskFacts.js';
import { TaskReports } from './TaskReports.js';
import { TaskTargets } from './TaskTargets.js';
import { useTask, type TaskDetail, type TaskProgress } from './use-task.js';

export default function TaskShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isPending, refetch, taken, older } = useTask(id);
  if (isPending) return <PageLoading />;
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data?.task || !data.taskProgress) return <Gone list="/tasks">{translate('tasks.gone')}</Gone>;
  return <Page key={id} task={data.task} progress={data.taskProgress} taken={taken} onOlder={older} />;
}

interface PageProps {
  readonly task: TaskDetail;
  readonly progress: TaskProgress;
  readonly taken: number;
  readonly onOlder: () => void;
}

/** A task reads: what to do now, how far its targets are, what was reported; then who, until when, and what happened. */
function Page({ task, progress, taken, onOlder }: PageProps) {
  const translate = useTranslate();
  const me = useMe();
  const [action, setAction] = useState<ActionLike | null>(null);
  const carriesOut = me !== null && [task.ownerId, ...task.members.map(({ id }) => id)].includes(me.id);
  return (
    <>
      <PageHeader title={task.title} back="/tasks">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
          <TaskStateChip state={task.state} />
          {task.colour && <PaceChip colour={progress.colour} completion={progress.completion} />}
          <DateText at={task.dueOn} />
        </Box>
      </PageHeader>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
        }}
      >
        <Box>
          <Section title={translate('tasks.nextStep')}>
            <ActionBar actions={task.availableActions} onChoose={setAction} />
          </Section>
          <TaskTargets task={task} progress={progress} />
          <TaskReports task={task} periods={progress.periods} />
          <TaskVersions task={task} />
        </Box>
        <Box>
          <TaskFacts task={task} />
          <Section title={translate('tasks.files')}>
            <Attachments
              subjectType="task"
              subjectId={task.id}
              attachments={task.attachments}
              {...(carriesOut ? { onChanged: () => void queryClient.invalidateQueries({ queryKey: ['tasks'] }) } : {})}
            />
          </Section>
          <Section title={translate('case.timeline')}>
            <CaseTimeline events={task.events} taken={taken} onOlder={onOlder} />
          </Section>
        </Box>
      </Box>
      <TaskActionDialog task={task} progress={progress} action={action} onClose={() => setAction(null)} />
    </>
  );
}
