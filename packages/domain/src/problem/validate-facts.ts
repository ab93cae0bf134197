import { factSpecOf, maxFactLength, type FactName, type Facts } from './problem-facts.js';
import type { Refusal } from './problem.types.js';

const maxAttachments = 20;

/** The facts actually given: texts trimmed, blank and null ones left out, so that a blank never passes for an answer. */
export function givenFacts(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([name, value]: [string, unknown]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** Checks given facts: everything needed is there, and everything there is of its kind. */
export function validateFacts(facts: Facts, needs: readonly FactName[], offers: readonly FactName[]): Refusal | null {
  const missing = needs.find((name) => facts[name] === undefined);
  if (missing) return { code: 'MISSING_FACT', message: askFor(missing), field: missing };
  for (const name of [...needs, ...offers]) {
    const fault = facts[name] === undefined ? null : faultOf(name, facts[name]);
    if (fault) return { code: 'INVALID_FACT', message: fault, field: name };
  }
  return null;
}

function askFor(name: FactName): string {
  const { kind, label } = factSpecOf(name);
  const verb = kind === 'text' || kind === 'longText' ? '填写' : kind === 'attachments' ? '上传' : '选择';
  return `请${verb}${label}。`;
}

function faultOf(name: FactName, value: unknown): string | null {
  const { kind, label, options } = factSpecOf(name);
  switch (kind) {
    case 'text':
    case 'longText':
      return typeof value === 'string' && [...value].length <= maxFactLength
        ? null
        : `${label}不能超过${maxFactLength}字，请精简后再提交。`;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(options ?? {}, value)
        ? null
        : `${label}不在可选范围内，请重新选择。`;
    case 'date':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? null : `${label}不是有效的日期，请重新选择。`;
    case 'boolean':
      return typeof value === 'boolean' ? null : `请明确选择${label}。`;
    case 'attachments':
      return Array.isArray(value) && value.length <= maxAttachments && value.every((id) => typeof id === 'string')
        ? null
        : `${label}最多${maxAttachments}个，请去掉多余的文件。`;
    case 'instruction':
      return typeof value === 'number' && Number.isInteger(value) ? null : `${label}不正确，请重新选择。`;
    // People and problems arrive resolved; the named checks of the table look at them.
    case 'user':
    case 'users':
    case 'problem':
    case 'serviceItem':
      return null;
  }
}
