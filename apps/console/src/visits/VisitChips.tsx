import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { visitTone } from './visit-tones.js';

interface VisitStateChipProps {
  readonly state: string;
  /** 逾期未访: a flag beside the state, never instead of it. */
  readonly missed?: boolean;
}

export function VisitStateChip({ state, missed = false }: VisitStateChipProps) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('visitStates');
  return (
    <>
      <StatusChip tone={visitTone(state)} label={labelOf(state)} />
      {missed && <StatusChip tone="over" label={translate('visits.missed')} />}
    </>
  );
}
