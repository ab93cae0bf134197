import { parseDay } from '../deadline/shanghai-time.js';
import { valueSourceLabels } from './task-state.js';
import type { Target, TaskRefusal } from './task.types.js';

export const maxTargets = 20;
const fullWeight = 100;

/** The first thing wrong with targets as typed; their weights are asked for only when the task is issued. */
export function targetsFault(targets: readonly Target[], startOn: string, dueOn: string): TaskRefusal | null {
  if (targets.length > maxTargets) return fault(`一项任务最多${maxTargets}个目标。`);
  if (new Set(targets.map(({ id }) => id)).size < targets.length) return fault('目标编号重复，请刷新后重试。');
  for (const [index, target] of targets.entries()) {
    const found = targetFault(target, `第${index + 1}个目标`, startOn, dueOn);
    if (found) return found;
  }
  const names = targets.map(({ indicator, dueOn: due }) => `${indicator.trim()} ${due}`);
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  return twice < 0 ? null : fault(`指标“${targets[twice]?.indicator ?? ''}”在同一期限出现了两次，请合并。`);
}

/** Weights are whole numbers above 0 that add up to 100; a task has at least one target. */
export function weightsFault(targets: readonly Target[]): TaskRefusal | null {
  if (targets.length === 0) return { code: 'MISSING_FACT', message: '请至少设置一个任务目标。', field: 'targets' };
  const sum = targets.reduce((total, { weight }) => total + weight, 0);
  return sum === fullWeight
    ? null
    : { code: 'WEIGHTS', message: `各目标权重之和应为${fullWeight}，现为${sum}，请调整。`, field: 'targets' };
}

/** Whether nothing has changed; the order of the fields does not count, since a store may give them back in another. */
export const sameTargets = (some: readonly Target[], others: readonly Target[]): boolean =>
  some.length === others.length &&
  some.every((target, index) => {
    const other = others[index];
    return other !== undefined && compared.every((name) => target[name] === other[name]);
  });

const compared = [
  'id',
  'indicator',
  'unit',
  'baseline',
  'value',
  'weight',
  'dueOn',
  'source',
] as const satisfies ReadonlyArray<keyof Target>;

function targetFault(target: Target, which: string, startOn: string, dueOn: string): TaskRefusal | null {
  const { indicator, unit, baseline, value, weight, source } = target;
  if (indicator.trim() === '' || [...indicator].length > 60) return fault(`${which}的指标名称应为1至60字。`);
  if (unit.trim() === '' || [...unit].length > 10) return fault(`${which}的计量单位应为1至10字。`);
  if (value === 0)
    return { code: 'TARGET_ZERO', message: `${which}“${indicator}”的目标值不能为0，请填写目标值。`, field: 'targets' };
  if (![value, baseline].every((number) => Number.isFinite(number) && number >= 0))
    return fault(`${which}“${indicator}”的基数和目标值应为不小于0的数字。`);
  if (value <= baseline) return fault(`${which}“${indicator}”的目标值应大于基数${baseline}，请核对。`);
  if (!Number.isInteger(weight) || weight < 1 || weight > fullWeight)
    return fault(`${which}“${indicator}”的权重应为1至${fullWeight}的整数。`);
  if (!Object.hasOwn(valueSourceLabels, source)) return fault(`${which}“${indicator}”的取数方式不在可选范围内。`);
  const due = parseDay(target.dueOn);
  if (!due.ok) return fault(`${which}“${indicator}”的期限：${due.message}`);
  return due.day < startOn || due.day > dueOn ? fault(`${which}“${indicator}”的期限应在任务起止日期之内。`) : null;
}

const fault = (message: string): TaskRefusal => ({ code: 'INVALID_FACT', message, field: 'targets' });
