import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { execute } from '../providers/graphql-client.js';
import { codeTables, type CodeOption } from './labels.js';
import { OptionsDocument } from './common.documents.js';

const none: readonly CodeOption[] = [];

/**
 * The choices of a coded value: from the domain where it knows them, else from the server's `options(name)`, once.
 * In English a label is taken from `codes.<name>.<value>` where there is one.
 */
export function useOptions(name: string): readonly CodeOption[] {
  const translate = useTranslate();
  const table = codeTables[name];
  const { data } = useQuery({
    queryKey: ['options', name],
    enabled: !table,
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await execute(OptionsDocument, { name }, { signal })).options,
  });
  return (table ?? data ?? none).map(({ value, label }) => ({
    value,
    label: translate(`codes.${name}.${value}`, { _: label }),
  }));
}

/** The label of one value; the value itself when it is not among the options. */
export function useOptionLabel(name: string): (value: string | null | undefined) => string {
  const options = useOptions(name);
  return (value) => (value ? (options.find((option) => option.value === value)?.label ?? value) : '');
}
