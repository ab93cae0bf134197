import { useQuery } from '@tanstack/react-query';
import { teamTitle, type TeamKind } from '@zhuqi/domain/team/team-kind.js';
import { execute } from '../../providers/graphql-client.js';
import { treeOf } from '../../units/unit-tree.js';
import { UnitListDocument } from '../../units/units.documents.js';
import { TeamChoicesDocument } from '../common.documents.js';
import type { CodeOption } from '../labels.js';

const MOST = 100;

const none: readonly CodeOption[] = [];

async function units(signal: AbortSignal): Promise<CodeOption[]> {
  const { items } = (await execute(UnitListDocument, { options: { take: MOST } }, { signal })).units;
  return treeOf(items.filter(({ active }) => active)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'　'.repeat(depth)}${unit.name}`,
  }));
}

async function teams(signal: AbortSignal): Promise<CodeOption[]> {
  const { items } = (await execute(TeamChoicesDocument, { options: { take: MOST } }, { signal })).teams;
  return items.map(({ id, name, kind }) => ({ value: id, label: teamTitle({ kind: kind as TeamKind, name }) }));
}

/** Units (the indent shows the tree) or teams to choose from; a bureau has some dozens. */
export function useNamedChoices(kind: 'unit' | 'team' | null): readonly CodeOption[] {
  const { data } = useQuery({
    queryKey: [kind === 'team' ? 'teams' : 'units', 'choices', kind],
    enabled: kind !== null,
    staleTime: 60_000,
    queryFn: ({ signal }) => (kind === 'team' ? teams(signal) : units(signal)),
  });
  return data ?? none;
}
