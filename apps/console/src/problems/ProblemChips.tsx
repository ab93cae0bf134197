import EditNote from '@mui/icons-material/EditNote';
import { useTranslate } from 'ra-core';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { problemTone } from './problem-tones.js';

export function ProblemStateChip({ state }: { readonly state: string }) {
  const labelOf = useOptionLabel('problemStates');
  return <StatusChip tone={problemTone(state)} label={labelOf(state)} />;
}

interface MarksProps {
  readonly round: number;
  readonly priority?: string;
  readonly returnedCount?: number;
  readonly state?: string;
  readonly openInstructions?: number;
}

/** What makes a case special: urgent, a second round, returned by the review (黄), an instruction to answer. */
export function ProblemMarks({ round, priority, returnedCount = 0, state, openInstructions = 0 }: MarksProps) {
  const translate = useTranslate();
  return (
    <>
      {priority === 'URGENT' && <StatusChip tone="over" label={translate('problems.urgent')} />}
      {round > 1 && <StatusChip tone="behind" label={translate('problems.round', { round })} />}
      {returnedCount > 0 && state !== 'CLOSED' && (
        <StatusChip tone="behind" label={translate('problems.returned', { smart_count: returnedCount })} />
      )}
      <OpenInstructionsChip count={openInstructions} />
    </>
  );
}

/** 批示待答复; nothing where none waits. */
export function OpenInstructionsChip({ count }: { readonly count: number }) {
  const translate = useTranslate();
  if (count === 0) return null;
  return (
    <StatusChip tone="near" icon={EditNote} label={translate('problems.openInstructions', { smart_count: count })} />
  );
}
