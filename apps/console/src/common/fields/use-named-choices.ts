import { useQuery } from '@tanstack/react-query';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { execute } from '../../providers/graphql-client.js';
import { treeOf } from '../../units/unit-tree.js';
import { UnitListDocument } from '../../units/units.documents.js';
import { TeamChoicesDocument } from '../common.documents.js';
import type { CodeOption } from '../labels.js';
import type { TeamChoice } from './standing-teams.js';

const MOST = 100;

const none: readonly never[] = [];

async function units(signal: AbortSignal): Promise<CodeOption[]> {
  const { items } = (await execute(UnitListDocument, { options: { take: MOST } }, { signal })).units;
  return treeOf(items.filter(({ active }) => active)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'　'.repeat(depth)}${unit.name}`,
  }));
}

async function teams(signal: AbortSignal): Promise<TeamChoice[]> {
  const { items } = (await execute(TeamChoicesDocument, { options: { take: MOST } }, { signal })).teams;
  return items.map(({ id, name, kind, dissolvedOn }) => ({
    ...{ value: id, label: teamTitle({ kind: kind as TeamKind, name }), dissolvedOn },
  }));
}

const TEAMS = ['teams', 'choices', 'team'];

/** Units (the indent shows the tree) or teams to choose from; a bureau has some dozens. */
export function useNamedChoices(kind: 'unit' | 'team' | null): readonly CodeOption[] {
  const { data } = useQuery({
    queryKey: kind === 'team' ? TEAMS : ['units', 'choices', kind],
    enabled: kind !== null,
    staleTime: 60_000,
    queryFn: ({ signal }) => (kind === 'team' ? teams(signal) : units(signal)),
  });
  return data ?? none;
}

/** All teams with their last day: a form offers those that are there. */
export function useTeamChoices(): readonly TeamChoice[] {
  const { data } = useQuery({ queryKey: TEAMS, staleTime: 60_000, queryFn: ({ signal }) => teams(signal) });
  return data ?? none;
}
