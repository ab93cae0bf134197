import { projectLevelLabels } from '../project/project.types.js';
import { cadenceTargetLabels, type CadenceRule } from './cadence.types.js';

const longestMonths = 24;

/** What is wrong with the rules as edited, in sentences: whole months, one general rule per kind, none twice. */
export function cadenceFaults(rules: readonly CadenceRule[]): readonly string[] {
  const keyOf = ({ target, level }: CadenceRule) => `${target} ${level ?? ''}`;
  const faults = rules.flatMap((rule, index) => {
    const name = ruleName(rule);
    return [
      Object.hasOwn(cadenceTargetLabels, rule.target) ? null : '走访对象不在可选范围内，请重新选择。',
      Number.isInteger(rule.everyMonths) && rule.everyMonths >= 1 && rule.everyMonths <= longestMonths
        ? null
        : `${name}：间隔应为1至${longestMonths}个月。`,
      rule.level === undefined || (rule.target === 'PROJECT' && Object.hasOwn(projectLevelLabels, rule.level))
        ? null
        : `${name}：只有重特大项目可以按级别规定。`,
      rules.slice(0, index).some((other) => keyOf(other) === keyOf(rule)) ? `${name}：重复规定，请删去一条。` : null,
    ].filter((fault) => fault !== null);
  });
  const missing = Object.entries(cadenceTargetLabels)
    .filter(([target]) => !rules.some((rule) => rule.target === target && rule.level === undefined))
    .map(([, label]) => `请规定${label}的一般走访间隔。`);
  return [...faults, ...missing];
}

/** 重特大项目（省重大） */
export const ruleName = ({ target, level }: CadenceRule): string =>
  `${cadenceTargetLabels[target]}${level === undefined ? '' : `（${(projectLevelLabels as Readonly<Record<string, string>>)[level] ?? level}）`}`;
