import { useOptionLabel } from './use-options.js';

/** The label of a coded value: `<OptionText name="industries" value="C" />` → 制造业. */
export function OptionText({ name, value }: { readonly name: string; readonly value: string | null | undefined }) {
  const labelOf = useOptionLabel(name);
  return <>{labelOf(value) || '—'}</>;
}
