import { activityKindLabels } from './activity-codes.js';
import { frequencySpanLabels, frequencyText, type FrequencyRule } from './frequency.js';

const mostTimes = 10;
const mostRules = 20;

/** What is wrong with the rules as edited, in sentences: known kinds, whole times, none twice. */
export function frequencyFaults(rules: readonly FrequencyRule[]): readonly string[] {
  if (rules.length === 0) return ['请至少保留一条频次规定。'];
  if (rules.length > mostRules) return [`频次规定最多${mostRules}条。`];
  return rules.flatMap((rule, index) => {
    const fault = codeFault(rule, index + 1);
    if (fault) return [fault];
    if (!Number.isInteger(rule.times) || rule.times < 1 || rule.times > mostTimes)
      return [`第${index + 1}条：次数应为1至${mostTimes}的整数。`];
    return rules.slice(0, index).some((other) => keyOf(other) === keyOf(rule))
      ? [`${frequencyText(rule)}：重复规定，请删去一条。`]
      : [];
  });
}

function codeFault({ kinds, per }: FrequencyRule, no: number): string | null {
  if (kinds.length === 0) return `第${no}条：请选择活动类型。`;
  if (!kinds.every((kind) => Object.hasOwn(activityKindLabels, kind)) || new Set(kinds).size < kinds.length)
    return `第${no}条：活动类型不在可选范围内或有重复，请重新选择。`;
  return Object.hasOwn(frequencySpanLabels, per) ? null : `第${no}条：周期应为每月或每季度。`;
}

const keyOf = ({ kinds, per }: FrequencyRule): string => `${per} ${[...kinds].sort().join()}`;
