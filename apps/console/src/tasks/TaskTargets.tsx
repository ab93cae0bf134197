import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { dayText } from '../common/dates.js';
import { listLink } from '../common/list/list-link.js';
import type { FilterValues } from '../common/list/filter-spec.js';
import { Section } from '../common/Section.js';
import { useOptionLabel } from '../common/use-options.js';
import { registerOf } from './linked-registers.js';
import { PaceBar } from './PaceBar.js';
import { PaceChip, percent } from './TaskChips.js';
import type { Target, TaskDetail, TaskProgress } from './use-task.js';

interface TaskTargetsProps {
  readonly task: Pick<TaskDetail, 'targets' | 'dueOn' | 'colour'>;
  readonly progress: TaskProgress;
}

/** Each target with its bar, where it should stand today, when it will be reached, and the rows behind its value. */
export function TaskTargets({ task: { targets, dueOn, colour }, progress }: TaskTargetsProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('tasks.targets')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {targets.map((target) => {
          const pace = progress.targets.find(({ targetId }) => targetId === target.id);
          return pace ? (
            <TargetLine key={target.id} target={target} taskDueOn={dueOn} pace={pace} isPaced={Boolean(colour)} />
          ) : null;
        })}
      </Box>
    </Section>
  );
}

interface TargetLineProps {
  readonly target: Target;
  readonly taskDueOn: string;
  readonly pace: TaskProgress['targets'][number];
  /** A draft is behind nothing. */
  readonly isPaced: boolean;
}

function TargetLine({ target, taskDueOn, pace, isPaced }: TargetLineProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const sourceLabel = useOptionLabel('valueSources');
  const { indicator, unit, value, baseline, weight, source, dueOn } = target;
  const say = (key: string, amount: number) => translate(`tasks.${key}`, { value: rounded(amount), unit });
  const due = (pace.planned - baseline) / (value - baseline);
  const facts = [
    say('current', pace.current),
    say('goal', value),
    say('plannedNow', pace.planned),
    ...(baseline > 0 ? [say('baselineIs', baseline)] : []),
    translate('tasks.weightIs', { weight }),
    ...(dueOn === taskDueOn ? [] : [translate('tasks.dueIs', { day: dayText(dueOn, locale) })]),
    translate('tasks.days', { elapsed: pace.elapsedDays, total: pace.totalDays }),
  ];
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.75 }}>
        <Typography sx={{ fontWeight: 600 }}>{indicator}</Typography>
        <PaceChip colour={isPaced ? pace.colour : null} completion={pace.completion} />
      </Box>
      <PaceBar
        done={pace.completion}
        due={due}
        colour={pace.colour}
        label={translate('tasks.progressOf', { indicator, done: percent(pace.completion), due: percent(due) })}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.75, fontVariantNumeric: 'tabular-nums' }}>
        {facts.join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.25 }}>
        {pace.sentence}{' '}
        {pace.rowsOf ? (
          <Link
            component={RouterLink}
            to={listLink(registerOf(pace.rowsOf), (pace.rowsFilter ?? {}) as FilterValues)}
            underline="always"
            aria-label={`${indicator}：${translate('tasks.rows')}`}
          >
            {sourceLabel(source)} · {translate('tasks.rows')}
          </Link>
        ) : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {translate('tasks.typed')}
          </Box>
        )}
      </Typography>
    </Box>
  );
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
