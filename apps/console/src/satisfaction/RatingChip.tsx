import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';

export const ratingTones: Readonly<Record<string, ToneName>> = {
  SATISFIED: 'done',
  BASIC: 'near',
  DISSATISFIED: 'over',
  UNRATED: 'quiet',
};

export function RatingChip({ satisfaction }: { readonly satisfaction: string }) {
  const labelOf = useOptionLabel('ratings');
  return <StatusChip tone={ratingTones[satisfaction] ?? 'quiet'} label={labelOf(satisfaction)} />;
}
