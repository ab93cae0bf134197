import MoreTime from '@mui/icons-material/MoreTime';
import NotificationsActive from '@mui/icons-material/NotificationsActive';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { problemStepOf, problemSteps, type ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { StepBar } from '../case/StepBar.js';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { PageHeader } from '../common/PageHeader.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { ProblemMarks, ProblemStateChip } from './ProblemChips.js';
import { WatchButton } from '../watch/WatchButton.js';
import { responsibilityOf } from './responsibility.js';
import type { ProblemDetail } from './use-problem.js';

interface ProblemHeadProps {
  readonly problem: ProblemDetail;
  readonly onWhy: (clockId: string) => void;
}

/** Who and what, where it stands, until when. */
export function ProblemHead({ problem, onWhy }: ProblemHeadProps) {
  const { number, title, enterprise, state, round } = problem;
  const stateLabel = useOptionLabel('problemStates');
  const translate = useTranslate();
  const steps = useSteps();
  return (
    <>
      <PageHeader
        title={title}
        back="/problems"
        actions={state !== 'DRAFT' && <WatchButton problemId={problem.id} watched={problem.watched} />}
      >
        <Typography variant="body2" color="text.secondary" component="div">
          {number} ·{' '}
          <Link component={RouterLink} to={`/enterprises/${enterprise.id}/show`} color="inherit" underline="always">
            {enterprise.name}
          </Link>
          {enterprise.districtName && ` · ${enterprise.districtName}`}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          <ProblemStateChip state={state} />
          <ProblemMarks
            round={round}
            priority={problem.priority}
            returnedCount={problem.returnedCount}
            state={state}
            openInstructions={problem.openInstructions}
          />
          {problem.extensionsGranted > 0 && (
            <StatusChip
              tone="quiet"
              icon={MoreTime}
              label={translate('problems.extended', { smart_count: problem.extensionsGranted })}
            />
          )}
          {problem.urgedCount > 0 && (
            <StatusChip
              tone="quiet"
              icon={NotificationsActive}
              label={translate('problems.urged', { smart_count: problem.urgedCount })}
            />
          )}
          {state !== 'DRAFT' && <StatusChip tone="quiet" label={responsibilityOf(problem.responsibility)} />}
        </Box>
      </PageHeader>
      <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 2 }, py: 1.5, mb: 2 }}>
        <StepBar
          steps={steps}
          current={problemStepOf(state as ProblemState)}
          currentLabel={stateLabel(state)}
          finished={state === 'CLOSED'}
        />
        <DueLine problem={problem} onWhy={onWhy} />
      </Paper>
    </>
  );
}

/** The step names are the domain's; in English the label of their first state stands for them. */
function useSteps() {
  const translate = useTranslate();
  return problemSteps.map(({ label, states: [first = ''] }) => ({
    key: label,
    label: translate(`codes.problemStates.${first}`, { _: label }),
  }));
}

function DueLine({ problem, onWhy }: ProblemHeadProps) {
  const translate = useTranslate();
  const { dueAt, dueKind, clocks } = problem;
  if (!dueAt) return null;
  const clock =
    clocks.find(({ kind, state, dueAt: at }) => state === 'running' && kind === dueKind && at === dueAt) ??
    clocks.find(({ state }) => state === 'running');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1.5, px: { xs: 1, sm: 0 } }}>
      <Typography component="span">
        {clock && `${clock.kindLabel} · `}
        <DateText at={dueAt} time />
      </Typography>
      <DueText dueAt={dueAt} overdue={problem.overdue} provisional={problem.dueProvisional} />
      {clock && (
        <Button
          size="small"
          color="secondary"
          variant="text"
          onClick={() => onWhy(clock.id)}
          sx={{ textDecoration: 'underline' }}
        >
          {translate('case.whyThisDay')}
        </Button>
      )}
    </Box>
  );
}
