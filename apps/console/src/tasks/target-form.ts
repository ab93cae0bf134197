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
  /** Null: the task's. */
  readonly dueOn: string | null;
}

/** @param left of the weights that add up to 100 */
export const blankTarget = (left: number): TargetValues => ({
  ...{ id: newId(), indicator: '', unit: '', baseline: '0', value: '', weight: left > 0 ? String(left) : '' },
  ...{ source: 'TYPED', dueOn: null },
});

export const targetValues = ({ baseline, value, weight, ...target }: Target): TargetValues => ({
  ...target,
  ...{ baseline: String(baseline), value: String(value), weight: String(weight) },
});

/** What is not a number is sent as none, which the domain refuses in words. */
const numberOf = (text: string): number => {
  const number = Number(text.trim().replaceAll(',', ''));
  return text.trim() === '' || !Number.isFinite(number) ? 0 : number;
};

export const targetInput = ({ baseline, value, weight, ...target }: TargetValues): TargetInput => ({
  ...target,
  ...{ baseline: numberOf(baseline), value: numberOf(value), weight: Math.round(numberOf(weight)) },
});
