import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { dayText } from '../common/dates.js';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { listLink } from '../common/list/list-link.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import type { TaskDetail } from './use-task.js';

const prose = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** What is to be done, by whom, until when; and how it ended. */
export function TaskFacts({ task }: { readonly task: TaskDetail }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.tasks.fields.${name}`);
  const endings = (['completionSummary', 'verdict', 'cancelReason'] as const).flatMap((name) =>
    task[name] ? [{ label: translate(`tasks.${name}`), value: task[name], wide: true }] : [],
  );
  return (
    <Section title={translate('tasks.facts')}>
      <Typography sx={{ ...prose, mb: 2 }}>{task.content}</Typography>
      <Descriptions
        items={[
          {
            label: label('teamName'),
            value: task.teamId ? (
              <Link component={RouterLink} to={`/teams/${task.teamId}/show`} underline="always" color="inherit">
                {task.teamName}
              </Link>
            ) : null,
          },
          { label: label('ownerName'), value: task.ownerName },
          {
            label: label('memberIds'),
            value: task.members.length > 0 ? task.members.map(({ name }) => name).join('、') : null,
          },
          { label: label('unitName'), value: task.unitName },
          { label: label('startOn'), value: <DateText at={task.startOn} /> },
          { label: label('dueOn'), value: <DateText at={task.dueOn} /> },
          { label: label('cadence'), value: <OptionText name="reportCadences" value={task.cadence} /> },
          {
            label: label('basisDocumentId'),
            value: task.basisDocumentId ? (
              <Link
                component={RouterLink}
                to={`/documents/${task.basisDocumentId}/show`}
                underline="always"
                color="inherit"
              >
                《{task.basisDocumentTitle}》
              </Link>
            ) : null,
          },
          {
            label: translate('serviceLists.cited'),
            value: task.itemKey ? (
              <Link
                component={RouterLink}
                to={listLink('service-items', { itemKey: { eq: task.itemKey } })}
                underline="always"
                color="inherit"
              >
                {task.itemContent}
              </Link>
            ) : null,
          },
          ...endings,
        ]}
      />
    </Section>
  );
}

type Moves = Pick<TaskDetail['targetVersions'][number], 'formerDueOn' | 'dueOn' | 'formerOwnerName' | 'ownerName'>;

/** Every version of the targets, and what else it moved; nothing is lost by an adjustment. */
export function TaskVersions({ task }: { readonly task: TaskDetail }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (task.targetVersions.length < 2) return null;
  const day = (on: string | null) => (on ? dayText(on, locale) : '');
  const moves = ({ formerDueOn, dueOn, formerOwnerName, ownerName }: Moves): readonly string[] => [
    ...(dueOn ? [translate('tasks.dueMoved', { from: day(formerDueOn), to: day(dueOn) })] : []),
    ...(ownerName ? [translate('tasks.ownerMoved', { from: formerOwnerName ?? '', to: ownerName })] : []),
  ];
  return (
    <Section title={translate('tasks.versions')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {[...task.targetVersions].reverse().map(({ no, reason, at, byName, targets, ...version }) => (
          <Box component="li" key={no}>
            <Typography component="h3" sx={{ fontWeight: 600, fontSize: '0.875rem' }}>
              {translate('tasks.version', { no })}
            </Typography>
            <Typography>
              {targets
                .map(({ indicator, value, unit, weight, dueOn }) =>
                  [
                    `${indicator} ${value}${unit}（${weight}%）`,
                    ...(dueOn === task.dueOn ? [] : [translate('tasks.dueIs', { day: dayText(dueOn, locale) })]),
                  ].join(' '),
                )
                .join('；')}
            </Typography>
            {moves(version).map((line) => (
              <Typography key={line}>{line}</Typography>
            ))}
            <Typography variant="body2" color="text.secondary" component="div">
              {reason ?? translate('tasks.firstVersion')} · {byName} · <DateText at={at} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
