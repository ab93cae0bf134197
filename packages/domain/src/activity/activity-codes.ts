/** Coded values of an activity with their Chinese labels; the console offers exactly these. */
export const activityKindLabels = {
  THEORY_STUDY: '中心组学习',
  STUDY_OBSERVATION: '巡学旁听',
  BRANCH_COMMITTEE: '支委会',
  MEMBERS_MEETING: '党员大会',
  GROUP_MEETING: '党小组会',
  PARTY_CLASS: '党课',
  MICRO_CLASS: '微党课',
  THEME_DAY: '主题党日',
  VOLUNTEERING: '志愿服务',
  TRAINING: '培训会',
  PROMOTION: '推进会',
  LECTURE: '宣讲',
} as const;
export type ActivityKind = keyof typeof activityKindLabels;

/** What somebody did there; one person may have several roles. 人次 always says which role it counts. */
export const personRoleLabels = {
  CHAIR: '主持',
  LECTURER: '主讲',
  SPEAKER: '发言',
  PARTICIPANT: '参加',
  OBSERVER: '列席',
  MAKE_UP: '补课',
  LEAVE: '请假',
} as const;
export type PersonRole = keyof typeof personRoleLabels;

/** Roles of somebody who was there, most telling first. 补课 came later, 请假 not at all. */
export const presentRoles: readonly PersonRole[] = ['CHAIR', 'LECTURER', 'SPEAKER', 'PARTICIPANT', 'OBSERVER'];

/** Roles nobody has who was not there: what they said is counted, so their presence must be, too. */
export const actingRoles: readonly PersonRole[] = ['CHAIR', 'LECTURER', 'SPEAKER'];

export const festivalLabels = {
  WOMENS_DAY: '三八妇女节',
  LEI_FENG_DAY: '学雷锋纪念日',
  BOOK_DAY: '世界读书日',
  YOUTH_DAY: '五四青年节',
  PARTY_DAY: '七一建党节',
  NATIONAL_DAY: '十一国庆节',
} as const;
export type Festival = keyof typeof festivalLabels;

/** What it was for, beyond its kind. */
export const topicLabels = {
  CONGRESS: '党的二十大',
  EPIDEMIC: '疫情防控',
  CIVILISED_CITY: '文明城市建设',
  RURAL_SUPPORT: '挂钩帮扶',
  CLEAN_GOVERNMENT: '党风廉政',
  FINANCE: '科技金融',
} as const;
export type Topic = keyof typeof topicLabels;

/** 助企惠企行动: the theme makes an activity one. Visits are no 场次. */
export const helpThemeLabels = {
  RESEARCH: '企业研发',
  HIGH_TECH: '高企培育',
  TECHNOLOGY_CONTRACT: '技术合同',
  POLICY: '惠企政策',
  OTHER: '其他助企服务',
} as const;
export type HelpTheme = keyof typeof helpThemeLabels;

export const hostKindLabels = {
  BRANCH: '党支部',
  UNIT: '处室单位',
  PARTNER: '共建单位',
  EXTERNAL: '其他单位',
} as const;
export type HostKind = keyof typeof hostKindLabels;

export const signInMethodLabels = { QR: '扫码签到', PROXY: '代签', MANUAL: '登记', REMOTE: '线上签到' } as const;
export type SignInMethod = keyof typeof signInMethodLabels;
