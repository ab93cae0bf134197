import { recipientLabels, rungKindLabels, type EscalationLadder, type Rung, type RungKind } from './ladder.js';

const farthest = 30;

/** What is wrong with an edited ladder, in Chinese sentences; empty when it can be saved. */
export function ladderFaults({ rungs }: EscalationLadder): readonly string[] {
  if (rungs.length === 0) return ['督办梯级不能为空，至少保留一级提醒。'];
  const order = (kind: RungKind) => rungs.find((rung) => rung.kind === kind)?.offsetDays;
  const [first, second] = [order('order1'), order('order2')];
  return [
    ...rungs.flatMap(rungFaults),
    ...repeated(rungs.map(({ step }) => step)).map((step) => `梯级“${step}”重复，同一天只能有一级。`),
    ...repeated(rungs.map(({ kind }) => kind)).map((kind) => `“${rungKindLabels[kind]}”只能出现一次。`),
    ...(first !== undefined && second !== undefined && second <= first ? ['二级督办单应晚于一级督办单。'] : []),
  ];
}

function rungFaults({ step, offsetDays, kind, recipients }: Rung): readonly string[] {
  const name = `梯级“${step}”`;
  const expected = `T${offsetDays < 0 ? '-' : '+'}${Math.abs(offsetDays)}`;
  const afterDue = kind !== 'blue' && kind !== 'urge';
  return [
    ...(Number.isInteger(offsetDays) && offsetDays !== 0 && Math.abs(offsetDays) <= farthest
      ? []
      : [`${name}应在到期日前后1至${farthest}个工作日内。`]),
    ...(step === expected ? [] : [`${name}与其天数不符，应写作“${expected}”。`]),
    ...(Object.hasOwn(rungKindLabels, kind) ? [] : [`${name}的类型“${kind}”不存在。`]),
    ...(afterDue && offsetDays < 0 ? [`${name}是${rungKindLabels[kind]}，不能在到期之前发出。`] : []),
    ...(recipients.length > 0 && recipients.every((recipient) => Object.hasOwn(recipientLabels, recipient))
      ? []
      : [`${name}应至少选择一类提醒对象。`]),
  ];
}

const repeated = <T>(values: readonly T[]): readonly T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
