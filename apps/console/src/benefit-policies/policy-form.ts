import type { FilterValues } from '../common/list/filter-spec.js';
import type { BenefitPolicyDetail } from './benefit-policies.adapter.js';

/** What the form holds: text as typed, the filter as the list of enterprises keeps it. */
export interface PolicyValues {
  title: string;
  summary: string;
  level: string;
  documentId: string | null;
  eligibility: FilterValues;
  validFrom: string;
  validTo: string;
}

export const toPolicyValues = ({
  title,
  summary,
  level,
  documentId,
  ...policy
}: BenefitPolicyDetail): PolicyValues => ({
  ...{ title, summary, level, documentId: documentId ?? null },
  ...{ validFrom: policy.validFrom, validTo: policy.validTo ?? '' },
  eligibility: policy.eligibility as FilterValues,
});
