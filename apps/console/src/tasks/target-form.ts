import type { TargetInput } from '../gql/graphql.js';
import { newId } from '../providers/new-id.js';
import type { Target } from './use-task.js';

/** A target as typed: numbers are text until they are sent. */
export interface TargetValues {
  readonly id: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly value: string;
  readonly weight: string;
  readonly source: string;
  /** Empty: the task's, also after that has been moved. */
  readonly dueOn: string;
}

/** @param left of the weights that add up to 100 */
export const blankTarget = (left: number): TargetValues => ({
  ...{ id: newId(), indicator: '', unit: '', baseline: '0', value: '', weight: left > 0 ? String(left) : '' },
  ...{ source: 'TYPED', dueOn: '' },
});

/** @param taskDueOn of the task the target belongs to */
export const targetValues = (
  { baseline, value, weight, dueOn, ...target }: Target,
  taskDueOn: string | undefined,
): TargetValues => ({
  ...target,
  dueOn: dueOn === taskDueOn ? '' : dueOn,
  ...{ baseline: String(baseline), value: String(value), weight: String(weight) },
});

const parsed = (text: string): number => Number(text.normalize('NFKC').trim().replaceAll(',', ''));

/** Something is typed, and it is no number. */
export const isNoNumber = (text: string): boolean => text.trim() !== '' && !Number.isFinite(parsed(text));

/** What is not a number is sent as none, which the domain refuses in words. */
const numberOf = (text: string): number => (text.trim() === '' || isNoNumber(text) ? 0 : parsed(text));

export const targetInput = ({ baseline, value, weight, dueOn, ...target }: TargetValues): TargetInput => ({
  ...target,
  ...{ baseline: numberOf(baseline), value: numberOf(value), weight: Math.round(numberOf(weight)) },
  dueOn: dueOn === '' ? null : dueOn,
});
