import type { RoutingCondition } from '@zhuqi/domain/assignment/routing.types.js';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { areaLabels, categoryLabels } from '@zhuqi/domain/problem/problem-codes.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { uuidOrNull } from '../../../platform/query/sql-text.js';
import type { RoutingTargetInput, SaveRoutingRuleInput } from '../graphql/routing.inputs.js';
import type { StoredTarget } from './routing-rule.repository.js';

/** What a rule says, once it has been read from its form. */
export interface RoutingDraft {
  readonly name: string;
  readonly order: number;
  readonly active: boolean;
  readonly condition: RoutingCondition;
  readonly host: StoredTarget;
  readonly coHandlers: readonly StoredTarget[];
}

const MAX_NAME = 40;
const MAX_ORDER = 9999;
const MAX_CO_HANDLERS = 8;

const invalid = (field: string, message: string) => new Refusal('INVALID', message, field);

/** Reads a form; a refusal names the field that is wrong by itself. What is wrong among rules is the domain's to say. */
export function readDraft(input: SaveRoutingRuleInput): RoutingDraft | Refusal {
  const { category, area, districtCode, hasLiaison } = input;
  if ([...input.name.trim()].length > MAX_NAME) return invalid('name', `规则名称不超过${MAX_NAME}个字。`);
  if (!Number.isInteger(input.order) || input.order < 0 || input.order > MAX_ORDER)
    return invalid('order', `顺序是 0 到 ${MAX_ORDER} 的整数，数小的在先。`);
  if (category && !Object.hasOwn(categoryLabels, category))
    return invalid('category', '没有这个问题类别，请重新选择。');
  if (area && !Object.hasOwn(areaLabels, area)) return invalid('area', '没有这个问题领域，请重新选择。');
  if (districtCode && !huaianDivisions.some(({ code }) => code === districtCode))
    return invalid('districtCode', '没有这个县区，请重新选择。');
  const host = readTarget(input.host);
  if (!host) return invalid('host', '请选择由谁主办。');
  if (input.coHandlers.length > MAX_CO_HANDLERS) return invalid('coHandlers', `协办最多${MAX_CO_HANDLERS}个，请减少。`);
  const coHandlers = input.coHandlers.flatMap((target) => readTarget(target) ?? []);
  if (coHandlers.length < input.coHandlers.length) return invalid('coHandlers', '有协办没有选定，请选择或去掉。');
  // Codes have been looked up in their tables just now.
  const condition = {
    ...(category ? { category } : {}),
    ...(area ? { area } : {}),
    ...(districtCode ? { districtCode } : {}),
    ...(typeof hasLiaison === 'boolean' ? { hasLiaison } : {}),
  } as RoutingCondition;
  return { name: input.name.trim(), order: input.order, active: input.active ?? true, condition, host, coHandlers };
}

function readTarget({ kind, id }: RoutingTargetInput): StoredTarget | null {
  if (kind === 'liaison') return { kind };
  const plain = uuidOrNull(id);
  if (plain === null) return null;
  if (kind === 'person') return { kind, userId: plain };
  return kind === 'unit' ? { kind, unitId: plain } : null;
}
