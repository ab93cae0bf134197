import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { paceTone, reportTone, taskTone } from './task-tones.js';

export function TaskStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('taskStates');
  return <StatusChip tone={taskTone(state)} label={labelOf(state)} />;
}

interface PaceChipProps {
  /** Null: it has no pace yet. */
  readonly colour: string | null | undefined;
  readonly completion: number | null | undefined;
}

export const percent = (share: number | null | undefined): string =>
  typeof share === 'number' ? `${Math.round(share * 1000) / 10}%` : '—';

/** How far, and whether that is on time: 62% · 滞后. */
export function PaceChip({ colour, completion }: PaceChipProps) {
  const labelOf = useOptionLabel('paceColours');
  if (!colour) return <>{percent(completion)}</>;
  return <StatusChip tone={paceTone(colour)} label={`${percent(completion)} · ${labelOf(colour)}`} />;
}

interface ReportChipProps {
  readonly state: string | null | undefined;
  readonly isLate: boolean;
}

export function ReportChip({ state, isLate }: ReportChipProps) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('reportStates');
  if (!state) return null;
  return <StatusChip tone={reportTone(state, isLate)} label={isLate ? translate('tasks.late') : labelOf(state)} />;
}
