import { matches, partsOf, type AnyCondition, type Filter, type FilterRow } from '../query/filter.js';
import { enterpriseFields, type EnterpriseFields } from '../query/enterprise-fields.js';
import { enterpriseStatuses } from '../enterprise/enterprise-status.js';
import { highTechStages } from '../enterprise/high-tech-stage.js';
import { industries } from '../enterprise/industry.js';
import { divisionLabels } from '../enterprise/division.js';

export type EnterpriseRow = FilterRow<EnterpriseFields> & { readonly id: string };

/** The enterprises a policy is for. */
export const eligibleEnterprises = (
  eligibility: Filter<EnterpriseFields>,
  enterprises: readonly EnterpriseRow[],
): readonly EnterpriseRow[] => enterprises.filter((enterprise) => matches(enterpriseFields, eligibility, enterprise));

/** A filter that says nothing is for everybody; a policy must say for whom, so that nobody is written to by mistake. */
export const saysNothing = (eligibility: Filter<EnterpriseFields>): boolean => {
  const { fields, any, all, not } = partsOf(eligibility);
  return (
    fields.length === 0 &&
    not === undefined &&
    any === undefined &&
    (all ?? []).every((part) => saysNothing(part as Filter<EnterpriseFields>))
  );
};

const words: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  industry: industries,
  status: enterpriseStatuses,
  highTechStage: highTechStages,
  districtCode: divisionLabels,
};

/** The eligibility in words, as the enterprise reads why it was told: 高企阶段为培育入库或拟申报；标签含“科技型”. */
export const eligibilityWords = (eligibility: Filter<EnterpriseFields>): string => filterWords(eligibility);

function filterWords(filter: Filter): string {
  const { fields, any, all, not } = partsOf(filter);
  const parts = [
    ...fields.map(([name, condition]) => conditionWords(name, condition)),
    ...(all ?? []).map(filterWords),
    ...(any ? [any.map(filterWords).join('，或者')] : []),
    ...(not ? [`不包括${filterWords(not)}`] : []),
  ].filter((part) => part !== '');
  return parts.join('；');
}

function conditionWords(name: string, { eq, in: among, contains, isNull }: AnyCondition): string {
  const label = (enterpriseFields as Readonly<Record<string, { readonly label: string }>>)[name]?.label ?? name;
  const said = (value: unknown) => wordOf(words[name]?.[String(value)]) ?? String(value);
  return [
    ...(eq === undefined ? [] : [`${label}为${said(eq)}`]),
    ...(among === undefined ? [] : [`${label}为${among.map(said).join('或')}`]),
    ...(contains === undefined ? [] : [`${label}含“${contains}”`]),
    ...(isNull === undefined ? [] : [`${label}${isNull ? '未填写' : '已填写'}`]),
  ].join('；');
}

const wordOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
