import { useQuery } from '@tanstack/react-query';
import { execute } from '../../providers/graphql-client.js';
import { EnterpriseChoiceDocument, PeopleDocument, ProjectChoiceDocument } from '../common.documents.js';
import { useNamedChoices } from '../fields/use-named-choices.js';
import { useOptions } from '../use-options.js';
import { codesOf, daysOf, idOf, type FilterSpec, type FilterValues } from './filter-spec.js';

type NameOf = (id: string, signal: AbortSignal) => Promise<string>;

/** The name behind an id, by the kind of filter. */
const nameOf: Readonly<Record<'person' | 'enterprise' | 'project', NameOf>> = {
  person: async (id, signal) =>
    (await execute(PeopleDocument, { options: { filter: { ids: [id] } } }, { signal })).people.items[0]?.name ?? '',
  enterprise: async (id, signal) =>
    (await execute(EnterpriseChoiceDocument, { id }, { signal })).enterprise?.name ?? '',
  project: async (id, signal) => (await execute(ProjectChoiceDocument, { id }, { signal })).majorProject?.name ?? '',
};

/** What a filter is set to, in words: 洪泽区、盱眙县 · 2026-03-01 – 2026-03-31 · 张三. */
export function useFilterWords(spec: FilterSpec, values: FilterValues): string {
  const options = useOptions(spec.kind === 'codes' ? spec.codes : 'districts');
  const named = useNamedChoices(spec.kind === 'unit' || spec.kind === 'team' ? spec.kind : null);
  const id = spec.kind in nameOf ? idOf(values, spec.field) : null;
  const { data: name } = useQuery({
    queryKey: ['lookup', 'name', spec.kind, id],
    enabled: id !== null,
    staleTime: 300_000,
    queryFn: ({ signal }) => nameOf[spec.kind as keyof typeof nameOf](id ?? '', signal),
  });
  if (spec.kind === 'codes')
    return codesOf(values, spec.field)
      .map((code) => options.find(({ value }) => value === code)?.label ?? code)
      .join('、');
  if (spec.kind === 'days') {
    const { from, to } = daysOf(values, spec.field);
    return [from ?? '', to ?? ''].join(' – ');
  }
  if (spec.kind === 'unit' || spec.kind === 'team') {
    const chosen = idOf(values, spec.field);
    return named.find(({ value }) => value === chosen)?.label.trim() ?? '';
  }
  return name ?? '';
}
