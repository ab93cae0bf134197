import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { orderTone } from './order-tones.js';

interface OrderStateChipProps {
  readonly state: string;
  /** 逾期未答: a flag beside the state, never instead of it. */
  readonly overdue?: boolean;
}

export function OrderStateChip({ state, overdue = false }: OrderStateChipProps) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('orderStates');
  return (
    <>
      <StatusChip tone={orderTone(state)} label={labelOf(state)} />
      {overdue && <StatusChip tone="over" label={translate('orders.answerLate')} />}
    </>
  );
}

/** 一级督办 · 二级督办. */
export function OrderLevelChip({ level }: { readonly level: number }) {
  const labelOf = useOptionLabel('orderLevels');
  return <StatusChip tone={level === 2 ? 'over' : 'behind'} label={labelOf(String(level))} />;
}
