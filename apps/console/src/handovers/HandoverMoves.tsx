import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import Button from '@mui/material/Button';
import { Link as RouterLink } from 'react-router';
import { ProblemStateChip } from '../problems/ProblemChips.js';
import type { HandoverPreview } from './handovers.adapter.js';

interface HandoverMovesProps {
  readonly enterprises: HandoverPreview['enterprises'];
  readonly problems: HandoverPreview['problems'];
  readonly groups: HandoverPreview['groups'];
  readonly tasks: HandoverPreview['tasks'];
  readonly projects: HandoverPreview['projects'];
  readonly deputies?: readonly string[];
  readonly toldEnterprises: HandoverPreview['toldEnterprises'];
}

/** What moves, each with its page: enterprises, problems with the part, tasks, projects, absences, and who is told. */
export function HandoverMoves(props: HandoverMovesProps) {
  const { enterprises, problems, groups, tasks, projects, deputies = [], toldEnterprises } = props;
  const translate = useTranslate();
  return (
    <>
      <Named title="handovers.enterprises" path="/enterprises" rows={enterprises} />
      <Group title={translate('handovers.problems', { smart_count: problems.length })} count={problems.length}>
        {(shown) =>
          problems.slice(0, shown).map(({ id, number, title, state, part, enterpriseName }) => (
            <Box component="li" key={id} sx={{ py: 0.25 }}>
              <Link component={RouterLink} to={`/problems/${id}/show`}>
                {number} {title}
              </Link>{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {[translate(`handovers.part.${part}`), enterpriseName].filter(Boolean).join(' · ')}
              </Typography>{' '}
              <ProblemStateChip state={state} />
            </Box>
          ))
        }
      </Group>
      <Named title="handovers.tasks" path="/tasks" rows={tasks} />
      <Named title="handovers.projects" path="/projects" rows={projects} />
      <Named title="handovers.groups" path="/contact-groups" rows={groups} />
      <Group title={translate('handovers.deputies', { smart_count: deputies.length })} count={deputies.length}>
        {(shown) => deputies.slice(0, shown).map((sentence) => <li key={sentence}>{sentence}</li>)}
      </Group>
      <Group
        title={translate('handovers.told', { smart_count: toldEnterprises.length })}
        count={toldEnterprises.length}
      >
        {(shown) => toldEnterprises.slice(0, shown).map(({ id, name }) => <li key={id}>{name}</li>)}
      </Group>
    </>
  );
}

interface NamedProps {
  readonly title: string;
  readonly path: string;
  readonly rows: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** Rows that are said by their name. */
function Named({ title, path, rows }: NamedProps) {
  const translate = useTranslate();
  return (
    <Group title={translate(title, { smart_count: rows.length })} count={rows.length}>
      {(shown) =>
        rows.slice(0, shown).map(({ id, name }) => (
          <li key={id}>
            <Link component={RouterLink} to={`${path}/${id}/show`}>
              {name}
            </Link>
          </li>
        ))
      }
    </Group>
  );
}

const FIRST = 10;

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: (shown: number) => ReactNode;
}

/** The first ten, and all of them when asked for. */
function Group({ title, count, children }: GroupProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (count === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {children(all ? count : FIRST)}
      </Box>
      {count > FIRST && !all && (
        <Button size="small" color="secondary" onClick={() => setAll(true)}>
          {translate('handovers.showAll', { smart_count: count })}
        </Button>
      )}
    </Box>
  );
}
