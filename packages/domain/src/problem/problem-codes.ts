import type { PauseReason as ClockPauseReason } from '../deadline/clock.types.js';

/** Coded values of a problem with their Chinese labels; the console offers exactly these. */

/** Deadline class: 咨询 3, 一般 7, 复杂 10–25 working days (defaults, data in the deadline policy). */
export const categoryLabels = { CONSULT: '政策咨询', GENERAL: '一般', COMPLEX: '复杂' } as const;
export type ProblemCategory = keyof typeof categoryLabels;

/** What the problem is about. */
export const areaLabels = {
  FUNDING: '资金支持',
  TALENT: '人才',
  TECHNOLOGY: '技术',
  HIGH_TECH: '高企申报',
  INTELLECTUAL_PROPERTY: '知识产权',
  LAND_AND_ENERGY: '用地用能',
  PLATFORM: '研发平台',
  COOPERATION: '产学研合作',
  MARKET: '市场开拓',
  OTHER: '其他',
} as const;
export type ProblemArea = keyof typeof areaLabels;

export const priorityLabels = { NORMAL: '普通', URGENT: '紧急' } as const;
export type ProblemPriority = keyof typeof priorityLabels;

export const channelLabels = {
  VISIT: '走访',
  HOTLINE: '热线',
  GROUP: '联络群',
  SELF: '企业自报',
  LEADER: '领导交办',
} as const;
export type ProblemChannel = keyof typeof channelLabels;

export const resultLabels = {
  RESOLVED: '解决',
  PARTLY: '部分解决',
  EXPLAINED: '解释说明',
  UNRESOLVABLE: '无法解决',
} as const;
export type ResultCode = keyof typeof resultLabels;

export const satisfactionLabels = { SATISFIED: '满意', BASIC: '基本满意', DISSATISFIED: '不满意' } as const;
export type Satisfaction = keyof typeof satisfactionLabels;

/** Decides whether a dissatisfied rating opens the next round. */
export const dissatisfactionCauseLabels = {
  IN_OUR_HANDS: '办理不到位，应继续办理',
  OUTSIDE: '政策所限，非办理原因',
} as const;
export type DissatisfactionCause = keyof typeof dissatisfactionCauseLabels;

export const rejectReasonLabels = {
  OUT_OF_SCOPE: '不属于本系统职责范围',
  UNCLEAR: '内容不清，无法联系核实',
  IN_LEGAL_PROCEDURE: '已进入诉讼、复议或仲裁',
  ALREADY_ANSWERED: '已办结答复，无新的情况',
  PRIVATE_MATTER: '非企业经营发展事项',
  OTHER: '其他',
} as const;
export type RejectReason = keyof typeof rejectReasonLabels;

/** Why a running case waits. Only SUPPLEMENT waits for the enterprise, so only it can run out. */
export const pauseReasonLabels = {
  SUPPLEMENT: '待企业补充材料',
  HEARING: '听证',
  INSPECTION: '检验检测',
  EXPERT_REVIEW: '专家评审',
} as const satisfies Record<PauseReason, string>;
export type PauseReason = Exclude<ClockPauseReason, 'SHELVED' | 'IN_REVIEW'>;

export const contactMethodLabels = {
  PHONE: '电话',
  ON_SITE: '上门',
  MESSAGE: '微信或短信',
  MEETING: '座谈',
} as const;
export type ContactMethod = keyof typeof contactMethodLabels;

/** What a check call found: a withdrawal or a rating was the enterprise's own, or it was not. */
export const callFindingLabels = { CONFIRMED: '核实无误', NOT_CONFIRMED: '与企业说法不符' } as const;
export type CallFinding = keyof typeof callFindingLabels;

/** How a closed problem came to be closed. */
export const closingLabels = {
  RATED: '企业评价',
  CALLED_BACK: '回访销号',
  UNRATED: '未评价',
  ON_THE_SPOT: '现场解决',
} as const;
export type Closing = keyof typeof closingLabels;

/** 直接抓 → 跟进抓 → 亲自抓: each dissatisfied round moves the responsibility one level up. */
export const responsibilityLabels = {
  UNIT_HEAD: '处室负责人直接抓',
  DEPUTY_LEADER: '分管领导跟进抓',
  PRINCIPAL: '党组书记亲自抓',
} as const;
export type Responsibility = keyof typeof responsibilityLabels;
