import type { RungKind } from '@zhuqi/domain/deadline/ladder.js';
import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

const tones: Readonly<Record<RungKind, ToneName>> = {
  blue: 'near',
  urge: 'behind',
  order1: 'over',
  order2: 'over',
  bulletin: 'over',
};

export const rungTone = (rung: string): ToneName => tones[rung as RungKind] ?? 'quiet';

/** The rung a promise stands on, and 黄 where its result had been sent back. */
export function RungChip({ rung, returnedCount = 0 }: { readonly rung: string; readonly returnedCount?: number }) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('rungKinds');
  return (
    <>
      <StatusChip tone={rungTone(rung)} label={labelOf(rung)} />
      {returnedCount > 0 && (
        <StatusChip tone="behind" label={translate('supervision.yellow', { smart_count: returnedCount })} />
      )}
    </>
  );
}

/** 逾期 3 个工作日 · 剩 2 个工作日. */
export function LateText({ days, late }: { readonly days: number; readonly late: boolean }) {
  const translate = useTranslate();
  if (late) return <>{translate(days > 0 ? 'supervision.lateBy' : 'supervision.lateToday', { smart_count: days })}</>;
  return <>{translate(days === 0 ? 'supervision.dueToday' : 'supervision.left', { smart_count: -days })}</>;
}
