/** Coded values of a visit with their Chinese labels. */

export const visitTypeLabels = {
  MAJOR_PROJECT: '重特大项目现场',
  LIAISON: '挂钩帮办',
  RESEARCH: '专题调研',
  CALLBACK: '回访',
} as const;
export type VisitType = keyof typeof visitTypeLabels;

/** What a visit finds. That nothing was found is a flag of the visit (无事项), not a finding. */
export const findingKindLabels = {
  PROBLEM: '企业问题',
  SOLVED_ON_SPOT: '现场解决',
  SUGGESTION: '意见建议',
  WILLINGNESS: '申报意愿',
} as const;
export type FindingKind = keyof typeof findingKindLabels;

/** How willing an enterprise is to apply for a qualification. */
export const willingnessLabels = {
  STRONG: '意愿强烈',
  SOME: '有一定意愿',
  WAITING: '态度观望',
  REFUSED: '明确拒绝',
  UNREACHABLE: '无法联系',
} as const;
export type Willingness = keyof typeof willingnessLabels;

export const qualificationLabels = {
  HIGH_TECH: '高新技术企业',
  TECH_SME: '科技型中小企业',
  INNOVATIVE_SME: '创新型中小企业',
  SPECIALIZED_SME: '专精特新中小企业',
  GAZELLE: '瞪羚企业',
  RESEARCH_CENTRE: '研发机构',
} as const;
export type Qualification = keyof typeof qualificationLabels;
