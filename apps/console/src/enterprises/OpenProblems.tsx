import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';

/** How many problems are open now; nothing loud when there are none. */
export function OpenProblems({ count, worded = false }: { readonly count: number; readonly worded?: boolean }) {
  const translate = useTranslate();
  if (count === 0) return <>0</>;
  return worded ? (
    <StatusChip tone="near" label={translate('enterprises.openProblems', { smart_count: count })} />
  ) : (
    <strong>{count}</strong>
  );
}
