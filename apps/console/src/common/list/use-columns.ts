import { useStore } from 'ra-core';
import type { Column } from './column.js';

/** Which columns are shown, kept on this device per list. */
export function useColumns<Row>(resource: string, columns: readonly Column<Row>[]) {
  const standard = columns.filter((column) => !column.optional).map(({ name }) => name);
  const [stored, setStored] = useStore<string[]>(`${resource}.columns`, standard);
  const chosen = new Set(stored);
  const isStandard = stored.length === standard.length && standard.every((name) => chosen.has(name));
  return {
    /** Nobody has chosen columns here yet. */
    isStandard,
    shown: columns.filter(({ name }, index) => index === 0 || chosen.has(name)),
    isShown: (name: string) => chosen.has(name),
    toggle: (name: string) => setStored(chosen.has(name) ? stored.filter((each) => each !== name) : [...stored, name]),
  };
}

export const useCompactRows = () => useStore<boolean>('list.compact', false);
