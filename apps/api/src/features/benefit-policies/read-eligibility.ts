import { enterpriseFields, type EnterpriseFields } from '@zhuqi/domain/query/enterprise-fields.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import { parseFilter } from '@zhuqi/domain/query/parse-filter.js';
import { refused } from '../../platform/aggregates/living-kind.js';

type Read = { readonly ok: true; readonly filter: Filter<EnterpriseFields> } | ReturnType<typeof refused>;

/** The filter of the list of enterprises, as it comes from outside. */
export function readEligibility(said: unknown): Read {
  const parsed = parseFilter(enterpriseFields, said ?? {});
  if (parsed.ok) return { ok: true, filter: parsed.filter };
  return refused('INVALID_FACT', `适用企业：${parsed.errors[0]?.message ?? '条件不正确。'}`, 'eligibility');
}
