/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is said about an activity, but for its day. */
export type ActivityContentInput = {
  basisDocumentId?: string | null | undefined;
  enterpriseIds?: Array<string> | null | undefined;
  festival?: string | null | undefined;
  /** With it, it is one of the 助企惠企行动. */
  helpTheme?: string | null | undefined;
  /** The first is the main one. Several hosts make one activity. */
  hosts: Array<ActivityHostInput>;
  /** Any colleague may sign up. */
  isOpen?: boolean | null | undefined;
  itemKey?: string | null | undefined;
  kind: string;
  place?: string | null | undefined;
  /** On the day of the activity. */
  startsAt?: string | null | undefined;
  teamId?: string | null | undefined;
  title: string;
  topics?: Array<string> | null | undefined;
};

export type ActivityExpenseInput = {
  /** 分 */
  amountFen: number;
  /** Written again under its id, a payment changes in place. */
  id?: string | null | undefined;
  item: string;
  spentOn: string;
  /** An attachment of the activity. */
  voucherFileId?: string | null | undefined;
  voucherNo: string;
};

/** Facts by name as the domain's activity table asks for them (packages/domain/src/activity/activity-facts.ts). */
export type ActivityFactsInput = {
  /** As the QR picture held it (签到码). */
  code?: string | null | undefined;
  /** Of a changed plan: all of it anew. */
  content?: ActivityContentInput | null | undefined;
  expenses?: Array<ActivityExpenseInput> | null | undefined;
  isRemote?: boolean | null | undefined;
  /** Who organizes it from now on. */
  organizer?: string | null | undefined;
  people?: Array<ActivityPersonInput> | null | undefined;
  /** Whom one signs in for. */
  personKey?: string | null | undefined;
  place?: string | null | undefined;
  plannedOn?: string | null | undefined;
  reason?: string | null | undefined;
  /** Rows taken out: `personKey role`, or the id of a payment. */
  removed?: Array<string> | null | undefined;
  saidAttendance?: number | null | undefined;
  startsAt?: string | null | undefined;
  summary?: string | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type ActivityFilter = {
  all?: Array<ActivityFilter> | null | undefined;
  any?: Array<ActivityFilter> | null | undefined;
  /** 照片和材料 */
  attachmentCount?: NumberOp | null | undefined;
  /** 实到 */
  attendance?: NumberOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 应到 */
  expected?: NumberOp | null | undefined;
  /** 经费（分） */
  expensesFen?: NumberOp | null | undefined;
  /** 节日 */
  festival?: StringOp | null | undefined;
  /** 助企主题 */
  helpTheme?: StringOp | null | undefined;
  /** 主办单位数 */
  hostCount?: NumberOp | null | undefined;
  /** 主办单位 */
  hostId?: StringOp | null | undefined;
  /** 清单事项 */
  itemKey?: IdOp | null | undefined;
  /** 活动类别 */
  kind?: StringOp | null | undefined;
  not?: ActivityFilter | null | undefined;
  /** 组织人 */
  organizerId?: IdOp | null | undefined;
  /** 纪实超期 */
  overdue?: BooleanOp | null | undefined;
  /** 参加人 */
  personId?: IdOp | null | undefined;
  /** 地点 */
  place?: StringOp | null | undefined;
  /** 活动日期 */
  plannedOn?: DateOp | null | undefined;
  /** 纪实所写实到 */
  saidAttendance?: NumberOp | null | undefined;
  /** 发言人次 */
  speakers?: NumberOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 队伍 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 活动名称 */
  title?: StringOp | null | undefined;
  /** 主题 */
  topic?: StringOp | null | undefined;
  /** 组织处室 */
  unitId?: IdOp | null | undefined;
};

/** Who holds it. Branches and units go by id, others by name. */
export type ActivityHostInput = {
  id?: string | null | undefined;
  /** BRANCH 党支部 | UNIT 处室单位 | PARTNER 共建单位 | EXTERNAL 其他单位 */
  kind: string;
  name?: string | null | undefined;
};

export type ActivityListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ActivityFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** One role of one person: a colleague by id or, where it is plain who is meant, by name; a guest by name and organisation. */
export type ActivityPersonInput = {
  /** Was to be expected (应到). Null: as it was. */
  isExpected?: boolean | null | undefined;
  /** true: was there, and is signed in by hand; false: was not, a signature is taken back. Null: as it was. */
  isPresent?: boolean | null | undefined;
  name?: string | null | undefined;
  /** With it, and without a key: a guest. */
  organisation?: string | null | undefined;
  /** A colleague's id, or the key of a guest on the list. */
  personKey?: string | null | undefined;
  /** Needed with LEAVE. */
  reason?: string | null | undefined;
  /** CHAIR 主持 | LECTURER 主讲 | SPEAKER 发言 | PARTICIPANT 参加 | OBSERVER 列席 | MAKE_UP 补课 | LEAVE 请假 */
  role: string;
};

export type ApplyCalendarInput = {
  /** The number of cases that will move, repeated; needed when the preview says so. */
  confirmedCases?: number | null | undefined;
  edit: CalendarEditInput;
  /** The token of the preview that was looked at; stale: CONFLICT. */
  token: string;
};

/** Facts by name as the domain's table asks for them (packages/domain/src/policy-push). */
export type BenefitPolicyFactsInput = {
  /** Null: cites none. */
  documentId?: string | null | undefined;
  /** Who it is for: an EnterpriseFilter, the one that draws the list of enterprises. */
  eligibility?: unknown;
  level?: string | null | undefined;
  reason?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  validFrom?: string | null | undefined;
  /** Null: open. */
  validTo?: string | null | undefined;
};

/** All parts hold together; what is left out does not count. */
export type BoardFilter = {
  /** Kinds of clock: host, coHandler, review … */
  kinds?: Array<string> | null | undefined;
  /** Its supervising leader. */
  leaderId?: string | null | undefined;
  /** 黄: returned for quality. */
  returned?: boolean | null | undefined;
  /** blue | urge | order1 | order2 | bulletin */
  rungs?: Array<string> | null | undefined;
  /** Part of title, number or enterprise. */
  text?: string | null | undefined;
  /** The unit responsible. */
  unitId?: string | null | undefined;
};

export type BoardOptions = {
  filter?: BoardFilter | null | undefined;
  skip?: number | null | undefined;
  /** dueAt | unitName | leaderName | ownerName | problemNumber | returnedCount */
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type BooleanOp = {
  eq?: boolean | null | undefined;
};

export type CadenceRuleInput = {
  everyMonths: number;
  level?: string | null | undefined;
  target: string;
};

/** A whole year’s notice (year and text), or one day (day, kind, reason). 修改工作日历. */
export type CalendarEditInput = {
  day?: string | null | undefined;
  /** OFF 放假 | WORK 上班 */
  kind?: string | null | undefined;
  /** Why the day changes; stands beside it in every explanation. */
  reason?: string | null | undefined;
  /** 放假通知: its own words, lines 日期,休|班,名称, or the JSON of holiday-cn. */
  text?: string | null | undefined;
  year?: number | null | undefined;
};

/** The domain's callback filter (packages/domain/src/query/callback-fields.ts): all parts hold together. */
export type CallbackFilter = {
  all?: Array<CallbackFilter> | null | undefined;
  answeredAt?: DateTimeOp | null | undefined;
  any?: Array<CallbackFilter> | null | undefined;
  category?: StringOp | null | undefined;
  districtCode?: StringOp | null | undefined;
  dueAt?: DateTimeOp | null | undefined;
  enterpriseId?: IdOp | null | undefined;
  hostUnitId?: IdOp | null | undefined;
  not?: CallbackFilter | null | undefined;
  overdue?: BooleanOp | null | undefined;
  priority?: StringOp | null | undefined;
  reason?: StringOp | null | undefined;
  round?: IntOp | null | undefined;
  /** Two or more characters of title or enterprise, or a number. */
  text?: string | null | undefined;
  tried?: BooleanOp | null | undefined;
};

export type CallbackListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: CallbackFilter | null | undefined;
  skip?: number | null | undefined;
  /** urgency (the default) | dueAt | answeredAt | number */
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type CandidateListOptions = {
  ids?: Array<string> | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
  /** Part of a name, a unit, or a username. */
  text?: string | null | undefined;
  /** Only people of this unit and those below it. */
  unitId?: string | null | undefined;
};

export type CarryOutHandoverInput = {
  fromUserId: string;
  /** Of the preview that was confirmed. */
  hash: string;
  reason: string;
  toUserId: string;
};

export type CoHandlerInput = {
  /** Own due time; null = by the deadline policy. */
  dueAt?: string | null | undefined;
  person: string;
};

/** The domain's filter of this subject: all parts hold together. */
export type ColumnIssueFilter = {
  all?: Array<ColumnIssueFilter> | null | undefined;
  any?: Array<ColumnIssueFilter> | null | undefined;
  /** 作者类别 */
  authorGroup?: StringOp | null | undefined;
  /** 编辑 */
  authorId?: IdOp | null | undefined;
  /** 专栏 */
  columnId?: IdOp | null | undefined;
  /** 专栏名称 */
  columnName?: StringOp | null | undefined;
  /** 有链接 */
  hasLink?: BooleanOp | null | undefined;
  not?: ColumnIssueFilter | null | undefined;
  /** 期号 */
  number?: NumberOp | null | undefined;
  /** 计数方式 */
  overlap?: StringOp | null | undefined;
  /** 发布日期 */
  publishedOn?: DateOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 标题 */
  title?: StringOp | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type ColumnIssueListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ColumnIssueFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ColumnMappingInput = {
  field?: string | null | undefined;
  header: string;
};

export type ConfirmedVisitInput = {
  /** Made by the client (UUIDv7): a repeat plans nothing twice. */
  id: string;
  leadId: string;
  plannedOn: string;
  /** The enterprise or the project. */
  targetId: string;
};

/** The domain's filter of this subject: all parts hold together. */
export type ContactGroupFilter = {
  all?: Array<ContactGroupFilter> | null | undefined;
  any?: Array<ContactGroupFilter> | null | undefined;
  /** 解散日期 */
  closedOn?: DateOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 成员 */
  memberId?: IdOp | null | undefined;
  /** 群名称 */
  name?: StringOp | null | undefined;
  not?: ContactGroupFilter | null | undefined;
  /** 建群日期 */
  openedOn?: DateOp | null | undefined;
  /** 群主 */
  ownerId?: IdOp | null | undefined;
  /** 平台 */
  platform?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type ContactGroupListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ContactGroupFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ContactInput = {
  consent?: boolean | null | undefined;
  email?: string | null | undefined;
  id?: string | null | undefined;
  isPrimary?: boolean | null | undefined;
  name: string;
  phone?: string | null | undefined;
  title?: string | null | undefined;
};

export type CreateDeputyInput = {
  /** Who will be absent; null = oneself. */
  absentUserId?: string | null | undefined;
  deputyUserId: string;
  fromDay: string;
  reason?: string | null | undefined;
  /** The last day, included. */
  toDay: string;
};

export type CreateProblemInput = {
  area: string;
  category: string;
  channel: string;
  content: string;
  /** Keep as a draft instead of submitting. */
  draft?: boolean | null | undefined;
  enterpriseId: string;
  /** May be made by the client (UUIDv7), so that a retry never doubles a problem. */
  id?: string | null | undefined;
  /** Key of an item of the published service list. */
  itemKey?: string | null | undefined;
  priority: string;
  /** Solved on the spot (现场解决): created closed with this answer. */
  solvedText?: string | null | undefined;
  title: string;
  visitId?: string | null | undefined;
};

export type DateOp = {
  from?: string | null | undefined;
  isNull?: boolean | null | undefined;
  to?: string | null | undefined;
};

export type DateTimeOp = {
  from?: string | null | undefined;
  isNull?: boolean | null | undefined;
  to?: string | null | undefined;
};

export type DeadlineRuleInput = {
  amount: number;
  category?: string | null | undefined;
  kind: string;
  maximum?: number | null | undefined;
  priority?: string | null | undefined;
  round?: string | null | undefined;
  unit: string;
};

export type DeliveryFilter = {
  state?: StringOp | null | undefined;
  text?: string | null | undefined;
};

export type DeliveryListOptions = {
  filter?: DeliveryFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type DeputyFilter = {
  /** UPCOMING | IN_FORCE | ENDED | REVOKED */
  state?: StringOp | null | undefined;
  /** Part of either name. */
  text?: string | null | undefined;
};

export type DeputyListOptions = {
  filter?: DeputyFilter | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

export type DraftBenefitPolicyInput = {
  /** A document of the register. */
  documentId?: string | null | undefined;
  /** Who it is for: an EnterpriseFilter, the one that draws the list of enterprises. */
  eligibility?: unknown;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** NATION | PROVINCE | CITY | DISTRICT */
  level: string;
  /** What it gives, and what to do for it. */
  summary: string;
  title: string;
  validFrom: string;
  /** Last day to apply; null: open. */
  validTo?: string | null | undefined;
};

export type DraftIssueInput = {
  /** LEADERS | DISTRICT_HEADS | UNIT_HEADS | RETIRED | PARTY_WORKERS | YOUNG | EDITORS */
  authorGroup: string;
  columnId: string;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** May follow; needed to submit. */
  text?: string | null | undefined;
  title: string;
};

export type DraftPartnershipInput = {
  /** Our contact; null: oneself. Their unit keeps the partnership. */
  contactId?: string | null | undefined;
  contacts?: Array<PartnerContactInput> | null | undefined;
  /** When it is in the register of enterprises. */
  enterpriseId?: string | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  needs?: Array<PartnershipEntryInput> | null | undefined;
  partnerName: string;
  /** BANK | ENTERPRISE | UNIVERSITY | INSTITUTE | GOVERNMENT | COMMUNITY */
  partnerType: string;
  projects?: Array<PartnershipEntryInput> | null | undefined;
  purpose?: string | null | undefined;
  resources?: Array<PartnershipEntryInput> | null | undefined;
};

export type DraftServiceListInput = {
  basisDocumentId?: string | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** Null: those of the published edition of the year, else of the year before. */
  items?: Array<ServiceItemInput> | null | undefined;
  title: string;
  year: number;
};

export type DraftTaskInput = {
  basisDocumentId?: string | null | undefined;
  /** MONTH | QUARTER | HALF_YEAR | YEAR */
  cadence: string;
  content: string;
  dueOn: string;
  /** May be made by the client (UUIDv7), so that a retry never doubles a task. */
  id?: string | null | undefined;
  /** Item of a service list it carries out. */
  itemKey?: string | null | undefined;
  memberIds?: Array<string> | null | undefined;
  /** Who answers for it; null = the caller. */
  ownerId?: string | null | undefined;
  startOn: string;
  targets?: Array<TargetInput> | null | undefined;
  /** The task-force group; null: a task of the unit alone. */
  teamId?: string | null | undefined;
  title: string;
};

export type EnterpriseFilter = {
  any?: Array<EnterpriseFilter> | null | undefined;
  districtCode?: StringOp | null | undefined;
  highTechStage?: StringOp | null | undefined;
  /** How willing the last visit that asked found it to apply: STRONG | SOME | WAITING | REFUSED | UNREACHABLE. */
  highTechWillingness?: StringOp | null | undefined;
  industry?: StringOp | null | undefined;
  liaisonId?: IdOp | null | undefined;
  not?: EnterpriseFilter | null | undefined;
  status?: StringOp | null | undefined;
  tag?: StringOp | null | undefined;
  /** Two or more Chinese characters anywhere in the name, pinyin initials, or a credit code. */
  text?: string | null | undefined;
};

export type EnterpriseListOptions = {
  after?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ExportFigureInput = {
  code: string;
  period: string;
  scope?: FigureScopeInput | null | undefined;
  sort?: PageSort | null | undefined;
};

export type FigureRowsOptions = {
  skip?: number | null | undefined;
  /** By a column that says it is sortable. */
  sort?: PageSort | null | undefined;
  /** At most 100. */
  take?: number | null | undefined;
};

/** Narrows figures to a unit, a team or a district of Huai’an; what is absent is not narrowed. */
export type FigureScopeInput = {
  districtCode?: string | null | undefined;
  teamId?: string | null | undefined;
  unitId?: string | null | undefined;
};

export type FindingInput = {
  /** Made by the client: writing it again changes it. */
  id?: string | null | undefined;
  kind: string;
  /** Turns the finding into a problem, linked both ways; once. */
  problem?: FindingProblemInput | null | undefined;
  qualification?: string | null | undefined;
  text: string;
  willingness?: string | null | undefined;
};

export type FindingProblemInput = {
  area: string;
  category: string;
  content: string;
  draft?: boolean | null | undefined;
  id?: string | null | undefined;
  priority: string;
  /** How it was solved, for SOLVED_ON_SPOT; null = the text of the finding. */
  resultText?: string | null | undefined;
  title: string;
};

export type FrequencyRuleInput = {
  kinds: Array<string>;
  per: string;
  times: number;
};

/** A colleague or an enterprise in the group, with dates; both are included. */
export type GroupSpanInput = {
  from: string;
  id: string;
  /** Null: still there. */
  to?: string | null | undefined;
};

export type HandoverFilter = {
  /** Part of either name. */
  text?: string | null | undefined;
};

export type HandoverListOptions = {
  filter?: HandoverFilter | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type HighTechStepFilter = {
  all?: Array<HighTechStepFilter> | null | undefined;
  any?: Array<HighTechStepFilter> | null | undefined;
  /** 县区 */
  districtCode?: StringOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 佐证材料 */
  evidenceCount?: NumberOp | null | undefined;
  not?: HighTechStepFilter | null | undefined;
  /** 日期 */
  on?: DateOp | null | undefined;
  /** 高企阶段 */
  stage?: StringOp | null | undefined;
  /** 攻坚组 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type HighTechStepListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: HighTechStepFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type IdOp = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type IntOp = {
  eq?: number | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
};

/** Facts by name as the domain's table asks for them (packages/domain/src/column). */
export type IssueFactsInput = {
  link?: string | null | undefined;
  /** 1 … 999; unique per column and year. */
  number?: number | null | undefined;
  publishedOn?: string | null | undefined;
  reason?: string | null | undefined;
  text?: string | null | undefined;
  title?: string | null | undefined;
};

export type IssueSupervisionOrderInput = {
  /** The open promise (时限) of a problem it is about. */
  clockId: string;
  /** Null = by the setting. */
  deadline?: string | null | undefined;
  /** Null = the words of the preview. */
  demand?: string | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles an order. */
  id?: string | null | undefined;
  /** 1 | 2 */
  level: number;
};

export type JobListOptions = {
  kind?: string | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

export type LadderRungInput = {
  kind: string;
  offsetDays: number;
  recipients: Array<string>;
};

/** The domain's filter of this subject: all parts hold together. */
export type LedgerDocumentFilter = {
  all?: Array<LedgerDocumentFilter> | null | undefined;
  any?: Array<LedgerDocumentFilter> | null | undefined;
  /** 有文件 */
  hasFile?: BooleanOp | null | undefined;
  /** 印发日期 */
  issuedOn?: DateOp | null | undefined;
  /** 文件类别 */
  kind?: StringOp | null | undefined;
  not?: LedgerDocumentFilter | null | undefined;
  /** 文号 */
  number?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 标题 */
  title?: StringOp | null | undefined;
};

export type LedgerDocumentListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: LedgerDocumentFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type LiaisonPairingFilter = {
  all?: Array<LiaisonPairingFilter> | null | undefined;
  any?: Array<LiaisonPairingFilter> | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 现在挂钩 */
  isCurrent?: BooleanOp | null | undefined;
  not?: LiaisonPairingFilter | null | undefined;
  /** 开始日期 */
  since?: DateOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
  /** 结束日期 */
  until?: DateOp | null | undefined;
  /** 挂钩人 */
  userId?: IdOp | null | undefined;
};

export type LiaisonPairingListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: LiaisonPairingFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type MajorProjectFilter = {
  all?: Array<MajorProjectFilter> | null | undefined;
  any?: Array<MajorProjectFilter> | null | undefined;
  /** 退出日期 */
  delistedOn?: DateOp | null | undefined;
  /** 县区 */
  districtCode?: StringOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 总投资（万元） */
  investment?: NumberOp | null | undefined;
  /** 项目级别 */
  level?: StringOp | null | undefined;
  /** 服务专员 */
  liaisonId?: IdOp | null | undefined;
  /** 列入日期 */
  listedOn?: DateOp | null | undefined;
  /** 项目名称 */
  name?: StringOp | null | undefined;
  not?: MajorProjectFilter | null | undefined;
  /** 项目阶段 */
  stage?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type MajorProjectListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: MajorProjectFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type MicroCommentFilter = {
  all?: Array<MicroCommentFilter> | null | undefined;
  any?: Array<MicroCommentFilter> | null | undefined;
  /** 作者 */
  authorId?: IdOp | null | undefined;
  /** 党支部 */
  branchId?: IdOp | null | undefined;
  not?: MicroCommentFilter | null | undefined;
  /** 发表日期 */
  publishedOn?: DateOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 标题 */
  title?: StringOp | null | undefined;
};

export type MicroCommentListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: MicroCommentFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type NotificationListOptions = {
  skip?: number | null | undefined;
  take?: number | null | undefined;
  unreadOnly?: boolean | null | undefined;
};

export type NumberOp = {
  eq?: number | null | undefined;
  from?: number | null | undefined;
  isNull?: boolean | null | undefined;
  /** Exclusive. */
  to?: number | null | undefined;
};

export type OpenWorkListOptions = {
  ids?: Array<string> | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
  /** Part of a name or username. */
  text?: string | null | undefined;
};

/** Facts by name as the domain's order table asks for them (packages/domain/src/supervision). */
export type OrderFactsInput = {
  answer?: string | null | undefined;
  attachments?: Array<string> | null | undefined;
  deadline?: string | null | undefined;
  note?: string | null | undefined;
  reason?: string | null | undefined;
};

/** The domain's order filter (packages/domain/src/query/order-fields.ts): all parts hold together. */
export type OrderFilter = {
  all?: Array<OrderFilter> | null | undefined;
  any?: Array<OrderFilter> | null | undefined;
  /** Issued by the ladder, not by hand. */
  byLadder?: BooleanOp | null | undefined;
  deadline?: DateTimeOp | null | undefined;
  issuedAt?: DateTimeOp | null | undefined;
  issuedById?: IdOp | null | undefined;
  issuedToId?: IdOp | null | undefined;
  level?: IntOp | null | undefined;
  not?: OrderFilter | null | undefined;
  number?: StringOp | null | undefined;
  /** 逾期未答 */
  overdue?: BooleanOp | null | undefined;
  participantId?: IdOp | null | undefined;
  problemId?: IdOp | null | undefined;
  state?: StringOp | null | undefined;
  /** Two or more characters of number, problem, title or addressee. */
  text?: string | null | undefined;
  year?: IntOp | null | undefined;
};

export type OrderListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type PageSort = {
  field: string;
  order: SortOrder;
};

export type PartnerContactInput = {
  name: string;
  phone?: string | null | undefined;
  title?: string | null | undefined;
};

/** With whom, to what end, and who looks after it here: all of it anew. */
export type PartnershipAboutInput = {
  /** Our contact. Their unit keeps the partnership. */
  contactId: string;
  enterpriseId?: string | null | undefined;
  partnerName: string;
  /** BANK | ENTERPRISE | UNIVERSITY | INSTITUTE | GOVERNMENT | COMMUNITY */
  partnerType: string;
  purpose?: string | null | undefined;
};

export type PartnershipEntryInput = {
  /** Null: a new line. */
  id?: string | null | undefined;
  side: PartnershipSide;
  text: string;
};

/** Facts by name as the domain's table asks for them (packages/domain/src/partnership). */
export type PartnershipFactsInput = {
  about?: PartnershipAboutInput | null | undefined;
  /** Attachments of the partnership. */
  agreement?: Array<string> | null | undefined;
  contacts?: Array<PartnerContactInput> | null | undefined;
  endsOn?: string | null | undefined;
  needs?: Array<PartnershipEntryInput> | null | undefined;
  projects?: Array<PartnershipEntryInput> | null | undefined;
  reason?: string | null | undefined;
  resources?: Array<PartnershipEntryInput> | null | undefined;
  signedOn?: string | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type PartnershipFilter = {
  all?: Array<PartnershipFilter> | null | undefined;
  any?: Array<PartnershipFilter> | null | undefined;
  /** 联系人 */
  contactId?: IdOp | null | undefined;
  /** 到期日期 */
  endsOn?: DateOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 有协议文件 */
  hasAgreement?: BooleanOp | null | undefined;
  not?: PartnershipFilter | null | undefined;
  /** 共建单位 */
  partnerName?: StringOp | null | undefined;
  /** 共建单位类别 */
  partnerType?: StringOp | null | undefined;
  /** 结对日期 */
  signedOn?: DateOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type PartnershipListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** 我方、对方、双方 */
export type PartnershipSide =
  | 'BOTH'
  | 'PARTNER'
  | 'US';

export type PerformActivityActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  /** Of no consequence where people act for themselves: signing in or up, leave. */
  expectedVersion: number;
  facts?: ActivityFactsInput | null | undefined;
  id: string;
};

export type PerformBenefitPolicyActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: BenefitPolicyFactsInput | null | undefined;
  id: string;
};

export type PerformIssueActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: IssueFactsInput | null | undefined;
  id: string;
};

export type PerformOrderActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: OrderFactsInput | null | undefined;
  orderId: string;
};

export type PerformPartnershipActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: PartnershipFactsInput | null | undefined;
  id: string;
};

export type PerformProblemActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  /** The version the caller has seen; another one answers CONFLICT. */
  expectedVersion: number;
  facts?: ProblemFactsInput | null | undefined;
  problemId: string;
};

export type PerformReportActionInput = {
  /** issue | render | correct | withdraw, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: ReportFactsInput | null | undefined;
  id: string;
};

export type PerformServiceListActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: ServiceListFactsInput | null | undefined;
  id: string;
};

export type PerformTaskActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: TaskFactsInput | null | undefined;
  id: string;
};

export type PerformVisitActionInput = {
  /** A row of the transition table, as availableActions offers it. */
  action: string;
  expectedVersion: number;
  facts?: VisitFactsInput | null | undefined;
  visitId: string;
};

/** Who can be chosen as host, co-handler, visit member, liaison. */
export type PersonFilter = {
  ids?: Array<string> | null | undefined;
  role?: string | null | undefined;
  text?: string | null | undefined;
  unitId?: IdOp | null | undefined;
};

export type PersonListOptions = {
  filter?: PersonFilter | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

export type PlanActivityInput = {
  basisDocumentId?: string | null | undefined;
  enterpriseIds?: Array<string> | null | undefined;
  festival?: string | null | undefined;
  /** With it, it is one of the 助企惠企行动. */
  helpTheme?: string | null | undefined;
  /** The first is the main one. Several hosts make one activity. */
  hosts: Array<ActivityHostInput>;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** Any colleague may sign up. */
  isOpen?: boolean | null | undefined;
  itemKey?: string | null | undefined;
  kind: string;
  /** Why it is filed after it took place (补记). */
  loggedAfterwards?: string | null | undefined;
  /** Null: oneself. */
  organizerId?: string | null | undefined;
  people?: Array<ActivityPersonInput> | null | undefined;
  place?: string | null | undefined;
  plannedOn: string;
  /** On the day of the activity. */
  startsAt?: string | null | undefined;
  teamId?: string | null | undefined;
  title: string;
  topics?: Array<string> | null | undefined;
};

export type PlanGapsInput = {
  /** At most 200. */
  visits: Array<ConfirmedVisitInput>;
};

export type PlanVisitInput = {
  checkedInAt?: string | null | undefined;
  enterpriseId: string;
  /** May be made by the client (UUIDv7), so that a retry never doubles a visit. */
  id?: string | null | undefined;
  /** Key of an item of the published service list. */
  itemKey?: string | null | undefined;
  /** Null = the caller. */
  leadId?: string | null | undefined;
  /** Why it is logged after it took place (补记); it then starts in TO_COMPLETE. */
  loggedAfterwards?: string | null | undefined;
  memberIds?: Array<string> | null | undefined;
  notifyEnterprise?: boolean | null | undefined;
  plannedAt?: string | null | undefined;
  plannedOn: string;
  /** The major project it is paid to; the type is then MAJOR_PROJECT. */
  projectId?: string | null | undefined;
  purpose: string;
  type: string;
};

/** The domain's filter of this subject: all parts hold together. */
export type PolicyPushFilter = {
  all?: Array<PolicyPushFilter> | null | undefined;
  any?: Array<PolicyPushFilter> | null | undefined;
  /** 政策级别 */
  level?: StringOp | null | undefined;
  not?: PolicyPushFilter | null | undefined;
  /** 推送时间 */
  publishedAt?: DateTimeOp | null | undefined;
  /** 已读数 */
  read?: NumberOp | null | undefined;
  /** 推送数 */
  sent?: NumberOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 政策名称 */
  title?: StringOp | null | undefined;
  /** 截止日期 */
  validTo?: DateOp | null | undefined;
};

export type PolicyPushListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: PolicyPushFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type PolicyReceiptFilter = {
  all?: Array<PolicyReceiptFilter> | null | undefined;
  any?: Array<PolicyReceiptFilter> | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 已读 */
  isRead?: BooleanOp | null | undefined;
  /** 已提醒 */
  isReminded?: BooleanOp | null | undefined;
  not?: PolicyReceiptFilter | null | undefined;
  /** 政策 */
  policyId?: IdOp | null | undefined;
  /** 推送时间 */
  sentAt?: DateTimeOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
};

export type PolicyReceiptListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: PolicyReceiptFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type PressColumnFilter = {
  all?: Array<PressColumnFilter> | null | undefined;
  any?: Array<PressColumnFilter> | null | undefined;
  /** 编辑 */
  editorId?: IdOp | null | undefined;
  /** 停办日期 */
  endedOn?: DateOp | null | undefined;
  /** 专栏名称 */
  name?: StringOp | null | undefined;
  not?: PressColumnFilter | null | undefined;
  /** 计数方式 */
  overlap?: StringOp | null | undefined;
  /** 发布平台 */
  platform?: StringOp | null | undefined;
  /** 开办日期 */
  startedOn?: DateOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type PressColumnListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: PressColumnFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** Facts by name as the domain's transition table asks for them (packages/domain/src/problem/problem-facts.ts). */
export type ProblemFactsInput = {
  answer?: string | null | undefined;
  approved?: boolean | null | undefined;
  area?: string | null | undefined;
  /** Ids of files already uploaded to this problem. */
  attachments?: Array<string> | null | undefined;
  callFinding?: string | null | undefined;
  category?: string | null | undefined;
  coHandler?: string | null | undefined;
  coHandlers?: Array<CoHandlerInput> | null | undefined;
  comment?: string | null | undefined;
  contactMethod?: string | null | undefined;
  dissatisfactionCause?: string | null | undefined;
  enterpriseConsent?: string | null | undefined;
  /** The co-handler who hands over. */
  formerCoHandler?: string | null | undefined;
  host?: string | null | undefined;
  instruction?: string | null | undefined;
  instructionAnswer?: string | null | undefined;
  /** Which instruction is answered. */
  instructionNo?: number | null | undefined;
  /** Key of an item of the published service list. */
  item?: string | null | undefined;
  mergeInto?: string | null | undefined;
  newDueDate?: string | null | undefined;
  note?: string | null | undefined;
  pauseReason?: string | null | undefined;
  planDate?: string | null | undefined;
  question?: string | null | undefined;
  reason?: string | null | undefined;
  rejectReason?: string | null | undefined;
  reply?: string | null | undefined;
  result?: string | null | undefined;
  satisfaction?: string | null | undefined;
  supplement?: string | null | undefined;
  urging?: string | null | undefined;
  waiverReason?: string | null | undefined;
};

/** The domain's problem filter (packages/domain/src/query/problem-fields.ts): all parts hold together. */
export type ProblemFilter = {
  acceptedAt?: DateTimeOp | null | undefined;
  all?: Array<ProblemFilter> | null | undefined;
  any?: Array<ProblemFilter> | null | undefined;
  area?: StringOp | null | undefined;
  callReason?: StringOp | null | undefined;
  category?: StringOp | null | undefined;
  channel?: StringOp | null | undefined;
  closedAt?: DateTimeOp | null | undefined;
  createdAt?: DateTimeOp | null | undefined;
  districtCode?: StringOp | null | undefined;
  dueAt?: DateTimeOp | null | undefined;
  enterpriseId?: IdOp | null | undefined;
  /** Files attached. */
  evidenceCount?: NumberOp | null | undefined;
  extensionRequested?: BooleanOp | null | undefined;
  extensionsGranted?: IntOp | null | undefined;
  /** Working days from acceptance to closing. */
  handledDays?: NumberOp | null | undefined;
  hasOpenInstructions?: BooleanOp | null | undefined;
  hostId?: IdOp | null | undefined;
  hostUnitId?: IdOp | null | undefined;
  /** Key of an item of the service list. */
  itemKey?: IdOp | null | undefined;
  not?: ProblemFilter | null | undefined;
  number?: StringOp | null | undefined;
  /** Waits for the ruling on an objection of its host. */
  objected?: BooleanOp | null | undefined;
  overdue?: BooleanOp | null | undefined;
  overdueCount?: IntOp | null | undefined;
  participantId?: IdOp | null | undefined;
  priority?: StringOp | null | undefined;
  reporterId?: IdOp | null | undefined;
  responsibility?: StringOp | null | undefined;
  result?: StringOp | null | undefined;
  /** 黄: sent back at least once. */
  returned?: BooleanOp | null | undefined;
  round?: IntOp | null | undefined;
  satisfaction?: StringOp | null | undefined;
  shelvedUntil?: DateTimeOp | null | undefined;
  shelvingRequested?: BooleanOp | null | undefined;
  state?: StringOp | null | undefined;
  submittedAt?: DateTimeOp | null | undefined;
  teamId?: IdOp | null | undefined;
  /** Two or more characters of title or enterprise, or a number. */
  text?: string | null | undefined;
  title?: StringOp | null | undefined;
  urgedCount?: IntOp | null | undefined;
  visitId?: IdOp | null | undefined;
  /** 我关注的 */
  watched?: BooleanOp | null | undefined;
};

export type ProblemListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ProblemFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ProjectSiteInput = {
  address?: string | null | undefined;
  id?: string | null | undefined;
  /** WGS-84 degrees; both or neither. */
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
};

export type PublishPolicyInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因或依据 */
  note: string;
  rules: Array<DeadlineRuleInput>;
};

export type RateByLinkInput = {
  /** IN_OUR_HANDS | OUTSIDE; needed when dissatisfied. */
  cause?: string | null | undefined;
  comment?: string | null | undefined;
  /** SATISFIED | BASIC | DISSATISFIED */
  satisfaction: string;
  token: string;
};

/** The domain's filter of rated answers (packages/domain/src/query/rated-answer-fields.ts): all parts hold together. */
export type RatedAnswerFilter = {
  all?: Array<RatedAnswerFilter> | null | undefined;
  any?: Array<RatedAnswerFilter> | null | undefined;
  category?: StringOp | null | undefined;
  cause?: StringOp | null | undefined;
  comment?: StringOp | null | undefined;
  contactedInTime?: BooleanOp | null | undefined;
  districtCode?: StringOp | null | undefined;
  enterpriseId?: IdOp | null | undefined;
  hostUnitId?: IdOp | null | undefined;
  not?: RatedAnswerFilter | null | undefined;
  problemId?: IdOp | null | undefined;
  rated?: BooleanOp | null | undefined;
  ratedAt?: DateTimeOp | null | undefined;
  result?: StringOp | null | undefined;
  reworked?: BooleanOp | null | undefined;
  round?: IntOp | null | undefined;
  satisfaction?: StringOp | null | undefined;
  source?: StringOp | null | undefined;
  /** Two or more characters of title or enterprise, or a number. */
  text?: string | null | undefined;
};

export type RatedAnswerListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: RatedAnswerFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type RecordCallInput = {
  /** May be made by the client (UUIDv7), so that a retry never doubles. */
  id?: string | null | undefined;
  /** Required unless nobody answered. */
  note?: string | null | undefined;
  /** REACHED | NO_ANSWER | REFUSED | WRONG_NUMBER */
  outcome: string;
  problemId: string;
};

/** Facts by name as the domain's table asks for them (packages/domain/src/report). */
export type ReportFactsInput = {
  /** In the unit that is printed: 元, %. */
  corrected?: number | null | undefined;
  /** Attachments of the report. */
  evidence?: Array<string> | null | undefined;
  /** Code of the figure that is corrected. */
  figure?: string | null | undefined;
  reason?: string | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type ReportFilter = {
  all?: Array<ReportFilter> | null | undefined;
  any?: Array<ReportFilter> | null | undefined;
  /** 发布时间 */
  issuedAt?: DateTimeOp | null | undefined;
  not?: ReportFilter | null | undefined;
  /** 期间 */
  periodKey?: StringOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 报告 */
  template?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
};

export type ReportListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ReportFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ReportRowsOptions = {
  skip?: number | null | undefined;
  /** At most 100. */
  take?: number | null | undefined;
};

export type ReportedValueInput = {
  targetId: string;
  /** Cumulative. */
  value: number;
};

/** The domain's filter of this subject: all parts hold together. */
export type ResearchOutcomeFilter = {
  all?: Array<ResearchOutcomeFilter> | null | undefined;
  any?: Array<ResearchOutcomeFilter> | null | undefined;
  /** 县区 */
  districtCode?: StringOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 佐证材料 */
  evidenceCount?: NumberOp | null | undefined;
  /** 成果类别 */
  kind?: StringOp | null | undefined;
  not?: ResearchOutcomeFilter | null | undefined;
  /** 日期 */
  on?: DateOp | null | undefined;
  /** 攻坚组 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 成果名称 */
  title?: StringOp | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type ResearchOutcomeListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ResearchOutcomeFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type ResearchSpendingFilter = {
  all?: Array<ResearchSpendingFilter> | null | undefined;
  /** 金额（分） */
  amountFen?: NumberOp | null | undefined;
  any?: Array<ResearchSpendingFilter> | null | undefined;
  /** 县区 */
  districtCode?: StringOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 佐证材料 */
  evidenceCount?: NumberOp | null | undefined;
  not?: ResearchSpendingFilter | null | undefined;
  /** 日期 */
  on?: DateOp | null | undefined;
  /** 季度 */
  quarter?: NumberOp | null | undefined;
  /** 攻坚组 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
  /** 年度 */
  year?: NumberOp | null | undefined;
};

export type ResearchSpendingListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ResearchSpendingFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type RoutingRuleFilter = {
  active?: BooleanOp | null | undefined;
  /** Part of the name or of the conditions in words. */
  text?: string | null | undefined;
};

export type RoutingRuleListOptions = {
  filter?: RoutingRuleFilter | null | undefined;
  skip?: number | null | undefined;
  take?: number | null | undefined;
};

export type RoutingTargetInput = {
  id?: string | null | undefined;
  /** person | unit | liaison */
  kind: string;
};

export type SaveAnswerDaysInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  level1: number;
  level2: number;
  /** 修改原因 */
  note: string;
};

export type SaveCadenceInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  rules: Array<CadenceRuleInput>;
};

export type SaveColumnInput = {
  editorId?: string | null | undefined;
  endedOn?: string | null | undefined;
  /** Null: a new column. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  name: string;
  /** NONE | REPEATS | UNDECIDED */
  overlap: string;
  /** With REPEATS and UNDECIDED. */
  overlapsColumnId?: string | null | undefined;
  /** 公众号, 电子屏 … */
  platform: string;
  startedOn: string;
};

/** People and enterprises are given whole: one that is left out is taken out. */
export type SaveContactGroupInput = {
  closedOn?: string | null | undefined;
  enterprises: Array<GroupSpanInput>;
  /** Null: a new group. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  members: Array<GroupSpanInput>;
  name: string;
  openedOn: string;
  ownerId: string;
  /** WECHAT | WECOM | QQ | DINGTALK */
  platform: string;
  /** The unit that keeps it; null: as it is, the own one at first. */
  unitId?: string | null | undefined;
};

export type SaveDocumentInput = {
  /** Null: a new document. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  issuedOn: string;
  issuer: string;
  kind: string;
  number?: string | null | undefined;
  title: string;
};

/** Left out = unchanged, null = none. contacts is the complete list: those left out become inactive. */
export type SaveEnterpriseInput = {
  address?: string | null | undefined;
  contacts?: Array<ContactInput> | null | undefined;
  creditCode?: string | null | undefined;
  districtCode?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  formerNames?: Array<string> | null | undefined;
  foundedOn?: string | null | undefined;
  highTechStage?: string | null | undefined;
  id?: string | null | undefined;
  industry?: string | null | undefined;
  latitude?: number | null | undefined;
  liaisonUserId?: string | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  registeredCapital?: string | null | undefined;
  status?: string | null | undefined;
  tags?: Array<string> | null | undefined;
};

export type SaveFrequencyInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  rules: Array<FrequencyRuleInput>;
};

export type SaveHighTechStepInput = {
  enterpriseId: string;
  /** Null: a new row. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  reachedOn: string;
  /** SEED | PREPARING | APPLIED | RECOGNISED | EXPIRED */
  stage: string;
  /** The team it counts for. */
  teamId?: string | null | undefined;
};

export type SaveLadderInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  rungs: Array<LadderRungInput>;
};

/** Sites are given whole: one that is left out is taken out. */
export type SaveMajorProjectInput = {
  delistedOn?: string | null | undefined;
  districtCode?: string | null | undefined;
  enterpriseId?: string | null | undefined;
  /** Null: a new project. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** 万元; null: not known. */
  investment?: number | null | undefined;
  /** PROVINCE | CITY | DISTRICT */
  level: string;
  /** The colleague who looks after it. */
  liaisonId?: string | null | undefined;
  listedOn: string;
  name: string;
  sites: Array<ProjectSiteInput>;
  /** PREPARING | BUILDING | COMPLETED | PRODUCING | STOPPED */
  stage: string;
  /** The unit that serves it; null: as it is, the own one at first. */
  unitId?: string | null | undefined;
};

export type SaveMaxExtensionsInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  most: number;
  /** 修改原因 */
  note: string;
};

export type SaveMicroCommentInput = {
  /** Null: oneself. */
  authorId?: string | null | undefined;
  /** Null: the author's unit. */
  branchId?: string | null | undefined;
  /** Null: a new comment. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  link?: string | null | undefined;
  publishedOn: string;
  title: string;
};

export type SaveOrderPrefixInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  prefix: string;
};

export type SavePaceInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  green: number;
  /** 修改原因 */
  note: string;
  yellow: number;
};

export type SavePartnershipExpiryInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  graceDays: number;
  /** 修改原因 */
  note: string;
  noticeDays: number;
  reminderDays: Array<number>;
};

export type SaveReportTemplateInput = {
  /** annual | quarter | team */
  code: string;
  /** The version that was changed; 0: ours. */
  expectedVersion: number;
  sections: Array<TemplateSectionInput>;
  title: string;
};

export type SaveResearchOutcomeInput = {
  achievedOn: string;
  enterpriseId: string;
  /** Null: a new row. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** PATENT | AWARD | PRODUCT | STANDARD | TRANSFORMATION | PLATFORM */
  kind: string;
  /** The team it counts for. */
  teamId?: string | null | undefined;
  title: string;
};

export type SaveResearchSpendingInput = {
  /** 分 */
  amountFen: number;
  enterpriseId: string;
  /** Null: a new row. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** 1–4, or 0 for the whole year. */
  quarter: number;
  /** The team it counts for. */
  teamId?: string | null | undefined;
  year: number;
};

export type SaveRoutingRuleInput = {
  active?: boolean | null | undefined;
  area?: string | null | undefined;
  category?: string | null | undefined;
  coHandlers: Array<RoutingTargetInput>;
  districtCode?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  hasLiaison?: boolean | null | undefined;
  host: RoutingTargetInput;
  /** Null: a new one. */
  id?: string | null | undefined;
  name: string;
  order: number;
};

export type SaveSamplingInput = {
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  rated: number;
  seed: string;
  withdrawn: number;
};

export type SaveTaskReportsInput = {
  dueDays: number;
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  remindDays: number;
};

/** People and enterprises are given whole: a row that is left out is taken out. */
export type SaveTeamInput = {
  basisDocumentId?: string | null | undefined;
  dissolvedOn?: string | null | undefined;
  enterprises: Array<TeamEnterpriseInput>;
  /** Null: a new team. */
  expectedVersion?: number | null | undefined;
  foundedOn: string;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  kind: string;
  memberships: Array<TeamMembershipInput>;
  /** Without the kind: 高企培育. */
  name: string;
  purpose?: string | null | undefined;
  /** The unit that leads it; null: as it is, the own one at first. */
  unitId?: string | null | undefined;
};

export type SaveTechnologyContractInput = {
  /** 分 */
  amountFen: number;
  enterpriseId: string;
  /** Null: a new row. */
  expectedVersion?: number | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** DEVELOPMENT | TRANSFER | LICENCE | CONSULTING | SERVICE */
  kind: string;
  number: string;
  registeredOn: string;
  /** The team it counts for. */
  teamId?: string | null | undefined;
  title: string;
};

/** A field left out stays as it is; without id a unit is made. */
export type SaveUnitInput = {
  active?: boolean | null | undefined;
  districtCode?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  headUserId?: string | null | undefined;
  id?: string | null | undefined;
  kind?: string | null | undefined;
  name?: string | null | undefined;
  parentId?: string | null | undefined;
  shortName?: string | null | undefined;
  supervisingLeaderId?: string | null | undefined;
};

/** A field left out stays as it is; without id an account is made. */
export type SaveUserInput = {
  email?: string | null | undefined;
  expectedVersion?: number | null | undefined;
  id?: string | null | undefined;
  name?: string | null | undefined;
  /** A first or new password; it must be changed at the next sign-in. */
  password?: string | null | undefined;
  phone?: string | null | undefined;
  roles?: Array<string> | null | undefined;
  /** ACTIVE | DISABLED */
  status?: string | null | undefined;
  unitId?: string | null | undefined;
  username?: string | null | undefined;
};

export type SaveWeightsInput = {
  basic: number;
  /** The version the form was filled from; another one: CONFLICT. */
  expectedVersion: number;
  /** 修改原因 */
  note: string;
  resolution: number;
  response: number;
  satisfaction: number;
};

/** The domain's filter of this subject: all parts hold together. */
export type ServiceItemFilter = {
  all?: Array<ServiceItemFilter> | null | undefined;
  any?: Array<ServiceItemFilter> | null | undefined;
  /** 服务方式 */
  channel?: StringOp | null | undefined;
  /** 服务内容 */
  content?: StringOp | null | undefined;
  /** 版次 */
  edition?: NumberOp | null | undefined;
  /** 清单事项 */
  itemKey?: IdOp | null | undefined;
  /** 清单 */
  listId?: IdOp | null | undefined;
  /** 清单状态 */
  listState?: StringOp | null | undefined;
  not?: ServiceItemFilter | null | undefined;
  /** 责任单位 */
  ownerUnitId?: IdOp | null | undefined;
  /** 承诺时限 */
  promisedDays?: NumberOp | null | undefined;
  /** 队伍 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 使用次数 */
  times?: NumberOp | null | undefined;
  /** 年度 */
  year?: NumberOp | null | undefined;
};

export type ServiceItemInput = {
  basisDocumentId?: string | null | undefined;
  channels: Array<string>;
  content: string;
  /** Of an item there was before; null: a new one. */
  key?: string | null | undefined;
  objects: string;
  /** Id of the unit; empty while none is chosen. */
  ownerUnitId: string;
  /** Working days. */
  promisedDays?: number | null | undefined;
  teamId?: string | null | undefined;
};

export type ServiceItemOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ServiceItemFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** Facts by name as the domain's table asks for them. */
export type ServiceListFactsInput = {
  /** Null: none. */
  basisDocumentId?: string | null | undefined;
  items?: Array<ServiceItemInput> | null | undefined;
  note?: string | null | undefined;
  reason?: string | null | undefined;
  title?: string | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type ServiceListFilter = {
  all?: Array<ServiceListFilter> | null | undefined;
  any?: Array<ServiceListFilter> | null | undefined;
  /** 版次 */
  edition?: NumberOp | null | undefined;
  not?: ServiceListFilter | null | undefined;
  /** 公布时间 */
  publishedAt?: DateTimeOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 清单名称 */
  title?: StringOp | null | undefined;
  /** 年度 */
  year?: NumberOp | null | undefined;
};

export type ServiceListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: ServiceListFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type SortOrder =
  | 'ASC'
  | 'DESC';

/** 批量交办 or 批量催办: a job with a result for every row. */
export type StartBulkActInput = {
  /** Of BULK_ASSIGN: to this host; null = to whom the rules propose. */
  hostId?: string | null | undefined;
  /** BULK_ASSIGN | BULK_URGE */
  kind: string;
  /** At most 500. */
  problemIds: Array<string>;
  /** Of BULK_URGE: what is urged, required. Of BULK_ASSIGN: a note. */
  text?: string | null | undefined;
};

/** resource: problems | visits | enterprises; filter and sort as of that list; columns by name, in order. */
export type StartExportInput = {
  columns?: Array<string> | null | undefined;
  filter?: unknown;
  resource: string;
  sort?: PageSort | null | undefined;
};

export type StartImportInput = {
  /** 试运行: everything is checked, nothing is written. */
  dryRun: boolean;
  /** Name of an ImportKindInfo. */
  kind?: string;
  mapping: Array<ColumnMappingInput>;
  uploadId: string;
};

export type StartReportInput = {
  districtCode?: string | null | undefined;
  /** May be made by the client (UUIDv7), so that a retry never doubles it. */
  id?: string | null | undefined;
  /** A year for annual, a quarter for quarter, any period for team. */
  period: string;
  /** Needed for team. */
  teamId?: string | null | undefined;
  /** annual | quarter | team */
  template: string;
  unitId?: string | null | undefined;
};

export type StringOp = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type SupplyInfoByLinkInput = {
  /** What the enterprise adds; 1 to 4000 characters. */
  supplement: string;
  token: string;
};

export type TargetInput = {
  /** Where it stands at the start; null = 0. */
  baseline?: number | null | undefined;
  /** Null = the task's. */
  dueOn?: string | null | undefined;
  /** Of a target that is kept; null: a new one. */
  id?: string | null | undefined;
  indicator: string;
  /** Where its value is counted; null = TYPED, with evidence. */
  source?: string | null | undefined;
  /** 家, 项, 万元 … */
  unit: string;
  /** Where it is to stand on the due day; never 0. */
  value: number;
  /** Per cent; all of a task add up to 100 when it is issued. */
  weight: number;
};

/** Facts by name as the domain's task table asks for them (packages/domain/src/task). */
export type TaskFactsInput = {
  /** Files of this task; others count for nothing. */
  attachments?: Array<string> | null | undefined;
  basisDocumentId?: string | null | undefined;
  content?: string | null | undefined;
  dueOn?: string | null | undefined;
  note?: string | null | undefined;
  /** Who answers for it from now on. */
  owner?: string | null | undefined;
  /** 2026-03, 2026Q1, 2026H1, 2026 */
  period?: string | null | undefined;
  postponedTo?: string | null | undefined;
  reason?: string | null | undefined;
  startOn?: string | null | undefined;
  summary?: string | null | undefined;
  targets?: Array<TargetInput> | null | undefined;
  title?: string | null | undefined;
  /** Of the typed targets; the others are counted when the report is sent in. */
  values?: Array<ReportedValueInput> | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type TaskFilter = {
  all?: Array<TaskFilter> | null | undefined;
  any?: Array<TaskFilter> | null | undefined;
  /** 填报周期 */
  cadence?: StringOp | null | undefined;
  /** 序时进度 */
  colour?: StringOp | null | undefined;
  /** 完成率 */
  completion?: NumberOp | null | undefined;
  /** 完成期限 */
  dueOn?: DateOp | null | undefined;
  /** 办结时间 */
  endedAt?: DateTimeOp | null | undefined;
  /** 预计完成 */
  forecastOn?: DateOp | null | undefined;
  /** 清单事项 */
  itemKey?: IdOp | null | undefined;
  /** 成员 */
  memberId?: IdOp | null | undefined;
  not?: TaskFilter | null | undefined;
  /** 责任人 */
  ownerId?: IdOp | null | undefined;
  /** 填报超期 */
  reportLate?: BooleanOp | null | undefined;
  /** 当期填报 */
  reportState?: StringOp | null | undefined;
  /** 开始日期 */
  startOn?: DateOp | null | undefined;
  /** 状态 */
  state?: StringOp | null | undefined;
  /** 目标版本 */
  targetVersion?: NumberOp | null | undefined;
  /** 攻坚组 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 任务名称 */
  title?: StringOp | null | undefined;
  /** 待审核 */
  toAudit?: BooleanOp | null | undefined;
  /** 责任处室 */
  unitId?: IdOp | null | undefined;
};

export type TaskListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type TeamEnterpriseInput = {
  enterpriseId: string;
  from: string;
  to?: string | null | undefined;
};

/** The domain's filter of this subject: all parts hold together. */
export type TeamFilter = {
  all?: Array<TeamFilter> | null | undefined;
  any?: Array<TeamFilter> | null | undefined;
  /** 依据文件 */
  basisDocumentId?: IdOp | null | undefined;
  /** 撤销日期 */
  dissolvedOn?: DateOp | null | undefined;
  /** 服务企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 成立日期 */
  foundedOn?: DateOp | null | undefined;
  /** 队伍类别 */
  kind?: StringOp | null | undefined;
  /** 队长 */
  leaderId?: IdOp | null | undefined;
  /** 队员数 */
  memberCount?: NumberOp | null | undefined;
  /** 队员 */
  memberId?: IdOp | null | undefined;
  /** 队伍名称 */
  name?: StringOp | null | undefined;
  not?: TeamFilter | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 牵头处室 */
  unitId?: IdOp | null | undefined;
};

export type TeamListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: TeamFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type TeamMembershipInput = {
  from: string;
  /** Of a row that is there; null: a new one. */
  id?: string | null | undefined;
  /** LEADER 队长 | DEPUTY 副队长 | MEMBER 队员 */
  role: string;
  /** Last day, included; null: still there. */
  to?: string | null | undefined;
  userId: string;
};

/** The domain's filter of this subject: all parts hold together. */
export type TechnologyContractFilter = {
  all?: Array<TechnologyContractFilter> | null | undefined;
  /** 金额（分） */
  amountFen?: NumberOp | null | undefined;
  any?: Array<TechnologyContractFilter> | null | undefined;
  /** 县区 */
  districtCode?: StringOp | null | undefined;
  /** 企业 */
  enterpriseId?: IdOp | null | undefined;
  /** 佐证材料 */
  evidenceCount?: NumberOp | null | undefined;
  /** 合同类别 */
  kind?: StringOp | null | undefined;
  not?: TechnologyContractFilter | null | undefined;
  /** 登记编号 */
  number?: StringOp | null | undefined;
  /** 日期 */
  on?: DateOp | null | undefined;
  /** 攻坚组 */
  teamId?: IdOp | null | undefined;
  /** 搜索 */
  text?: string | null | undefined;
  /** 处室 */
  unitId?: IdOp | null | undefined;
};

export type TechnologyContractListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: TechnologyContractFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type TemplateParagraphInput = {
  lead: string;
  sentences: Array<string>;
};

export type TemplateSectionInput = {
  heading: string;
  paragraphs: Array<TemplateParagraphInput>;
};

export type UnitFilter = {
  active?: BooleanOp | null | undefined;
  kind?: StringOp | null | undefined;
  text?: string | null | undefined;
};

export type UnitListOptions = {
  filter?: UnitFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type UserFilter = {
  role?: StringOp | null | undefined;
  status?: StringOp | null | undefined;
  text?: string | null | undefined;
  unitId?: IdOp | null | undefined;
};

export type UserListOptions = {
  filter?: UserFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

/** Facts by name as the domain's visit table asks for them (packages/domain/src/visit/visit-facts.ts). */
export type VisitFactsInput = {
  at?: string | null | undefined;
  farReason?: string | null | undefined;
  findings?: Array<FindingInput> | null | undefined;
  hasNoMatter?: boolean | null | undefined;
  /** Key of an item of the published service list. */
  item?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  plannedAt?: string | null | undefined;
  plannedOn?: string | null | undefined;
  reason?: string | null | undefined;
  summary?: string | null | undefined;
};

/** The domain's visit filter (packages/domain/src/query/visit-fields.ts): all parts hold together. */
export type VisitFilter = {
  all?: Array<VisitFilter> | null | undefined;
  any?: Array<VisitFilter> | null | undefined;
  checkedInAt?: DateTimeOp | null | undefined;
  districtCode?: StringOp | null | undefined;
  enterpriseId?: IdOp | null | undefined;
  findingCount?: NumberOp | null | undefined;
  hasNoMatter?: BooleanOp | null | undefined;
  itemKey?: IdOp | null | undefined;
  leadId?: IdOp | null | undefined;
  memberId?: IdOp | null | undefined;
  missed?: BooleanOp | null | undefined;
  not?: VisitFilter | null | undefined;
  overdue?: BooleanOp | null | undefined;
  plannedOn?: DateOp | null | undefined;
  projectId?: IdOp | null | undefined;
  state?: StringOp | null | undefined;
  teamId?: IdOp | null | undefined;
  /** Two or more characters of the enterprise. */
  text?: string | null | undefined;
  type?: StringOp | null | undefined;
  unitId?: IdOp | null | undefined;
};

export type VisitListOptions = {
  /** endCursor of the page before (keyset paging). */
  after?: string | null | undefined;
  filter?: VisitFilter | null | undefined;
  skip?: number | null | undefined;
  sort?: PageSort | null | undefined;
  take?: number | null | undefined;
};

export type ActivityRowFragment = { id: string, version: number, kind: string, title: string, state: string, plannedOn: string, startsAt: string | null, place: string, hostNames: string | null, topics: Array<string>, helpTheme: string | null, festival: string | null, isOpen: boolean, unitName: string | null, teamName: string | null, expected: number, attendance: number, speakers: number, expensesFen: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, organizer: { id: string, name: string, unitName: string | null } };

export type ActivityListQueryVariables = Exact<{
  options?: ActivityListOptions | null | undefined;
}>;


export type ActivityListQuery = { activities: { totalItems: number, items: Array<{ id: string, version: number, kind: string, title: string, state: string, plannedOn: string, startsAt: string | null, place: string, hostNames: string | null, topics: Array<string>, helpTheme: string | null, festival: string | null, isOpen: boolean, unitName: string | null, teamName: string | null, expected: number, attendance: number, speakers: number, expensesFen: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, organizer: { id: string, name: string, unitName: string | null } }> } };

export type ActivityRowQueryVariables = Exact<{
  id: string;
}>;


export type ActivityRowQuery = { activity: { id: string, version: number, kind: string, title: string, state: string, plannedOn: string, startsAt: string | null, place: string, hostNames: string | null, topics: Array<string>, helpTheme: string | null, festival: string | null, isOpen: boolean, unitName: string | null, teamName: string | null, expected: number, attendance: number, speakers: number, expensesFen: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, organizer: { id: string, name: string, unitName: string | null } } | null };

export type ActivityCountsQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
}>;


export type ActivityCountsQuery = { activityStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { planActivity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type FrequencyMissesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FrequencyMissesQuery = { frequencyMisses: Array<{ branchId: string, branchName: string, kinds: Array<string>, per: string, periodLabel: string, from: string, to: string, required: number, held: number, message: string }>, settings: { frequency: { rules: Array<{ kinds: Array<string>, per: string, times: number }> } } };

export type ActivityDetailFragment = { summary: string | null, saidAttendance: number | null, loggedAfterwards: string | null, ledgerNo: string | null, rescheduledCount: number, correctedCount: number, cancelReason: string | null, announcedAt: string | null, beganAt: string | null, endedAt: string | null, archivedAt: string | null, teamId: string | null, itemKey: string | null, itemContent: string | null, basisDocumentId: string | null, basisDocumentTitle: string | null, enterpriseIds: Array<string>, id: string, version: number, kind: string, title: string, state: string, plannedOn: string, startsAt: string | null, place: string, hostNames: string | null, topics: Array<string>, helpTheme: string | null, festival: string | null, isOpen: boolean, unitName: string | null, teamName: string | null, expected: number, attendance: number, speakers: number, expensesFen: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hosts: Array<{ kind: string, id: string | null, name: string }>, headcount: { expected: number, present: number, onLeave: number, absent: number }, enterprises: Array<{ id: string, name: string }>, people: Array<{ personKey: string, name: string, unitName: string | null, organisation: string | null, role: string, isExpected: boolean, isAttendance: boolean, signedInAt: string | null, signIn: string | null, proxyName: string | null, reason: string | null }>, expenses: Array<{ id: string, spentOn: string, amountFen: number, item: string, voucherNo: string, voucherFileId: string | null, isVoucherElsewhere: boolean }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, organizer: { id: string, name: string, unitName: string | null } };

export type ActivityDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type ActivityDetailQuery = { activity: { summary: string | null, saidAttendance: number | null, loggedAfterwards: string | null, ledgerNo: string | null, rescheduledCount: number, correctedCount: number, cancelReason: string | null, announcedAt: string | null, beganAt: string | null, endedAt: string | null, archivedAt: string | null, teamId: string | null, itemKey: string | null, itemContent: string | null, basisDocumentId: string | null, basisDocumentTitle: string | null, enterpriseIds: Array<string>, id: string, version: number, kind: string, title: string, state: string, plannedOn: string, startsAt: string | null, place: string, hostNames: string | null, topics: Array<string>, helpTheme: string | null, festival: string | null, isOpen: boolean, unitName: string | null, teamName: string | null, expected: number, attendance: number, speakers: number, expensesFen: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }>, hosts: Array<{ kind: string, id: string | null, name: string }>, headcount: { expected: number, present: number, onLeave: number, absent: number }, enterprises: Array<{ id: string, name: string }>, people: Array<{ personKey: string, name: string, unitName: string | null, organisation: string | null, role: string, isExpected: boolean, isAttendance: boolean, signedInAt: string | null, signIn: string | null, proxyName: string | null, reason: string | null }>, expenses: Array<{ id: string, spentOn: string, amountFen: number, item: string, voucherNo: string, voucherFileId: string | null, isVoucherElsewhere: boolean }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, organizer: { id: string, name: string, unitName: string | null } } | null };

export type PerformActivityActionMutationVariables = Exact<{
  input: PerformActivityActionInput;
}>;


export type PerformActivityActionMutation = { performActivityAction:
    | { __typename: 'Activity', id: string, version: number, state: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SignInScreenQueryVariables = Exact<{
  id: string;
}>;


export type SignInScreenQuery = { activity: { id: string, title: string, place: string, state: string, headcount: { expected: number, present: number, onLeave: number, absent: number } } | null, activitySignInCode: { code: string, nextAt: string } | null };

export type ApprovalCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalCountsQuery = { approvals: Array<{ kind: string, resource: string, count: number }> };

export type ProblemApprovalsQueryVariables = Exact<{
  options?: ProblemListOptions | null | undefined;
}>;


export type ProblemApprovalsQuery = { problems: { totalItems: number, items: Array<{ resultText: string | null, id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, extensionRequest: { newDueDate: string, reason: string, byName: string, at: string, late: boolean } | null, shelvingRequest: { planDate: string, reason: string, byName: string, at: string } | null, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null }> } };

export type OrderApprovalsQueryVariables = Exact<{
  options?: OrderListOptions | null | undefined;
}>;


export type OrderApprovalsQuery = { supervisionOrders: { totalItems: number, items: Array<{ demand: string, answer: string | null, answeredByName: string | null, id: string, number: string, level: number, state: string, version: number, problemId: string, problemNumber: string, title: string, enterpriseName: string | null, clockKind: string, round: number, unitName: string | null, issuedToName: string, issuedByName: string, issuedAt: string, deadline: string, overdue: boolean, answeredAt: string | null, answeredLate: boolean, returnedCount: number, endedAt: string | null, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }> }> } };

export type CandidateFieldsFragment = { id: string, name: string, unitName: string, hosting: number, coHandling: number, overdue: number, dueThisWeek: number, absentUntil: string | null, deputyId: string | null, deputyName: string | null };

export type CandidatesQueryVariables = Exact<{
  options?: CandidateListOptions | null | undefined;
}>;


export type CandidatesQuery = { assignmentCandidates: { items: Array<{ id: string, name: string, unitName: string, hosting: number, coHandling: number, overdue: number, dueThisWeek: number, absentUntil: string | null, deputyId: string | null, deputyName: string | null }> } };

export type AssignmentProposalQueryVariables = Exact<{
  problemId: string;
}>;


export type AssignmentProposalQuery = { assignmentProposal: { ruleId: string | null, explanation: string, notes: Array<string>, host: { id: string, name: string, unitName: string, hosting: number, coHandling: number, overdue: number, dueThisWeek: number, absentUntil: string | null, deputyId: string | null, deputyName: string | null } | null, coHandlers: Array<{ id: string, name: string, unitName: string, hosting: number, coHandling: number, overdue: number, dueThisWeek: number, absentUntil: string | null, deputyId: string | null, deputyName: string | null }> } | null };

export type StartBulkActMutationVariables = Exact<{
  input: StartBulkActInput;
}>;


export type StartBulkActMutation = { startBulkAct:
    | { __typename: 'Job', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RetryFailedRowsMutationVariables = Exact<{
  jobId: string;
}>;


export type RetryFailedRowsMutation = { retryFailedRows:
    | { __typename: 'Job', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type BenefitPolicyRowFragment = { id: string, version: number, title: string, level: string, state: string, eligibilityWords: string, validFrom: string, validTo: string | null, publishedAt: string | null, pushTotal: number | null, pushDone: number, pushFinishedAt: string | null, sent: number, read: number, reminded: number, unitName: string | null, updatedAt: string };

export type BenefitPolicyListQueryVariables = Exact<{
  options?: PolicyPushListOptions | null | undefined;
}>;


export type BenefitPolicyListQuery = { benefitPolicies: { totalItems: number, items: Array<{ id: string, version: number, title: string, level: string, state: string, eligibilityWords: string, validFrom: string, validTo: string | null, publishedAt: string | null, pushTotal: number | null, pushDone: number, pushFinishedAt: string | null, sent: number, read: number, reminded: number, unitName: string | null, updatedAt: string }> } };

export type BenefitPolicyCountsQueryVariables = Exact<{
  filter?: PolicyPushFilter | null | undefined;
}>;


export type BenefitPolicyCountsQuery = { benefitPolicyStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type BenefitPolicyByIdQueryVariables = Exact<{
  id: string;
}>;


export type BenefitPolicyByIdQuery = { benefitPolicy: { summary: string, eligibility: unknown, documentId: string | null, withdrawReason: string | null, mayAct: boolean, id: string, version: number, title: string, level: string, state: string, eligibilityWords: string, validFrom: string, validTo: string | null, publishedAt: string | null, pushTotal: number | null, pushDone: number, pushFinishedAt: string | null, sent: number, read: number, reminded: number, unitName: string | null, updatedAt: string, document: { id: string, title: string, number: string | null } | null, deliveries: Array<{ state: string, count: number }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type EligibilityPreviewQueryVariables = Exact<{
  filter: unknown;
  options?: EnterpriseListOptions | null | undefined;
}>;


export type EligibilityPreviewQuery = { eligibilityPreview: { total: number, reachable: number, words: string, problem: string | null }, enterprises: { items: Array<{ id: string, name: string, districtName: string | null }> } };

export type PolicyReceiptListQueryVariables = Exact<{
  options?: PolicyReceiptListOptions | null | undefined;
}>;


export type PolicyReceiptListQuery = { policyReceipts: { totalItems: number, items: Array<{ id: string, enterpriseId: string, enterpriseName: string, contactName: string, sentAt: string, readAt: string | null, remindedAt: string | null, deliveryState: string | null }> } };

export type DraftBenefitPolicyMutationVariables = Exact<{
  input: DraftBenefitPolicyInput;
}>;


export type DraftBenefitPolicyMutation = { draftBenefitPolicy:
    | { __typename: 'PolicyPush', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PerformBenefitPolicyActionMutationVariables = Exact<{
  input: PerformBenefitPolicyActionInput;
}>;


export type PerformBenefitPolicyActionMutation = { performBenefitPolicyAction:
    | { __typename: 'PolicyPush', id: string, version: number, state: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type BulletinQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BulletinQuery = { bulletin: Array<{ id: string, kind: string, reachedAt: string, dueAt: string, daysLate: number, open: boolean, ownerName: string | null, unitName: string, problemId: string, problemNumber: string, title: string, enterpriseName: string, orders: string }> };

export type CoverageQueryVariables = Exact<{
  year: number;
  unitId?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { covered: number | null, openGaps: number, quarters: Array<{ key: string, label: string }>, rows: Array<{ id: string, target: string, name: string, level: string | null, liaisonName: string | null, unitName: string | null, dueOn: string | null, daysLate: number, cells: Array<{ quarter: string, coverage: string, count: number, filter: unknown }> }> } };

export type GapPlanQueryVariables = Exact<{
  unitId?: string | null | undefined;
}>;


export type GapPlanQuery = { gapPlan: { visits: Array<{ targetId: string, target: string, name: string, leadId: string, leadName: string, plannedOn: string }>, left: Array<{ targetId: string, name: string, reason: string }> } };

export type PlanGapsMutationVariables = Exact<{
  input: PlanGapsInput;
}>;


export type PlanGapsMutation = { planGaps:
    | { __typename: 'PlannedGaps', rows: Array<{ targetId: string, name: string, visitId: string | null, problem: string | null }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CalendarYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarYearsQuery = { calendarWarning: string | null, calendarYears: Array<{ year: number, announced: boolean, source: string, exceptions: Array<{ day: string, kind: string, name: string }> }> };

export type CalendarPreviewQueryVariables = Exact<{
  edit: CalendarEditInput;
  skip: number;
  take: number;
}>;


export type CalendarPreviewQuery = { calendarPreview:
    | { __typename: 'CalendarPreview', token: string, year: number, summary: string, needsConfirmation: boolean, totalItems: number, changes: Array<{ day: string, from: string, to: string }>, counts: { open: number, moved: number, cases: number, earlier: number, later: number, confirmed: number, lateAtOnce: number, relieved: number }, items: Array<{ clockId: string, subjectType: string, subjectId: string, number: string | null, title: string, kindLabel: string, from: string, to: string, lateAtOnce: boolean, relieved: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ApplyCalendarMutationVariables = Exact<{
  input: ApplyCalendarInput;
}>;


export type ApplyCalendarMutation = { applyCalendarEdit:
    | { __typename: 'Job', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DueCalculationQueryVariables = Exact<{
  from: string;
  unit: string;
  amount: number;
}>;


export type DueCalculationQuery = { dueCalculation:
    | { __typename: 'DueExplanation', startedAt: string, grantText: string, dueAt: string, provisional: boolean, days: Array<{ day: string, weekday: string, counts: boolean, n: number | null, reason: string, provisional: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CallbackRowFragment = { id: string, number: string, title: string, reason: string, round: number, priority: string, districtCode: string | null, dueAt: string | null, overdue: boolean, answeredAt: string | null, attempts: number, unanswered: number, lastOutcome: string | null, lastCalledAt: string | null, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null, hostUnit: { id: string, name: string } | null };

export type CallbackListQueryVariables = Exact<{
  options?: CallbackListOptions | null | undefined;
}>;


export type CallbackListQuery = { callbackTasks: { totalItems: number, items: Array<{ id: string, number: string, title: string, reason: string, round: number, priority: string, districtCode: string | null, dueAt: string | null, overdue: boolean, answeredAt: string | null, attempts: number, unanswered: number, lastOutcome: string | null, lastCalledAt: string | null, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null, hostUnit: { id: string, name: string } | null }> } };

export type CallReasonCountsQueryVariables = Exact<{
  filter?: CallbackFilter | null | undefined;
}>;


export type CallReasonCountsQuery = { callReasonCounts: Array<{ reason: string, count: number, overdue: number }> };

export type CallbackDetailQueryVariables = Exact<{
  id: string;
}>;


export type CallbackDetailQuery = { callbackTask: { id: string, number: string, title: string, reason: string, round: number, priority: string, districtCode: string | null, dueAt: string | null, overdue: boolean, answeredAt: string | null, attempts: number, unanswered: number, lastOutcome: string | null, lastCalledAt: string | null, calls: Array<{ id: string, round: number, callerName: string, calledAt: string, outcome: string, finding: string | null, note: string | null }>, problem: { id: string, version: number, round: number, content: string, submittedAt: string | null, result: string | null, resultText: string | null, responsibility: string, satisfaction: string | null, enterprise: { id: string, contacts: Array<{ id: string, name: string, title: string | null, phone: string | null, isPrimary: boolean }> }, ratings: Array<{ id: string, round: number, satisfaction: string, cause: string | null, comment: string | null, source: string, ratedAt: string }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }> }, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null, hostUnit: { id: string, name: string } | null } | null };

export type RecordCallMutationVariables = Exact<{
  input: RecordCallInput;
}>;


export type RecordCallMutation = { recordCall:
    | { __typename: 'CallbackCall', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ActionFieldsFragment = { action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> };

export type EventFieldsFragment = { id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown };

export type ClockFieldsFragment = { id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null };

export type AttachmentFieldsFragment = { id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null };

export type DueExplanationQueryVariables = Exact<{
  clockId: string;
}>;


export type DueExplanationQuery = { dueExplanation: { kindLabel: string | null, startedAt: string, grantText: string, dueAt: string, provisional: boolean, note: string | null, story: Array<string>, days: Array<{ day: string, weekday: string, counts: boolean, n: number | null, reason: string, provisional: boolean }> } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveAttachmentMutation = { removeAttachment:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type IssueRowFragment = { id: string, version: number, state: string, columnId: string, columnName: string, title: string, authorId: string, authorName: string, authorGroup: string, number: number | null, publishedOn: string | null, link: string | null, unitName: string | null, returnedCount: number, updatedAt: string };

export type IssueListQueryVariables = Exact<{
  options?: ColumnIssueListOptions | null | undefined;
}>;


export type IssueListQuery = { columnIssues: { totalItems: number, items: Array<{ id: string, version: number, state: string, columnId: string, columnName: string, title: string, authorId: string, authorName: string, authorGroup: string, number: number | null, publishedOn: string | null, link: string | null, unitName: string | null, returnedCount: number, updatedAt: string }> } };

export type IssueCountsQueryVariables = Exact<{
  filter?: ColumnIssueFilter | null | undefined;
}>;


export type IssueCountsQuery = { columnIssueStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type IssueByIdQueryVariables = Exact<{
  id: string;
}>;


export type IssueByIdQuery = { columnIssue: { text: string, overlap: string, withdrawReason: string | null, id: string, version: number, state: string, columnId: string, columnName: string, title: string, authorId: string, authorName: string, authorGroup: string, number: number | null, publishedOn: string | null, link: string | null, unitName: string | null, returnedCount: number, updatedAt: string, column: { id: string, years: Array<{ year: number, nextNumber: number }> }, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type DraftIssueMutationVariables = Exact<{
  input: DraftIssueInput;
}>;


export type DraftIssueMutation = { draftIssue:
    | { __typename: 'ColumnIssue', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PerformIssueActionMutationVariables = Exact<{
  input: PerformIssueActionInput;
}>;


export type PerformIssueActionMutation = { performIssueAction:
    | { __typename: 'ColumnIssue', id: string, version: number, state: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ColumnRowFragment = { id: string, version: number, name: string, platform: string, editorId: string | null, editorName: string | null, startedOn: string, endedOn: string | null, overlap: string, overlapsColumnId: string | null, overlapsColumnName: string | null, issueCount: number, lastIssueOn: string | null, mayEdit: boolean, years: Array<{ year: number, published: number, gaps: Array<number>, nextNumber: number }> };

export type ColumnListQueryVariables = Exact<{
  options?: PressColumnListOptions | null | undefined;
}>;


export type ColumnListQuery = { pressColumns: { totalItems: number, items: Array<{ id: string, version: number, name: string, platform: string, editorId: string | null, editorName: string | null, startedOn: string, endedOn: string | null, overlap: string, overlapsColumnId: string | null, overlapsColumnName: string | null, issueCount: number, lastIssueOn: string | null, mayEdit: boolean, years: Array<{ year: number, published: number, gaps: Array<number>, nextNumber: number }> }> } };

export type ColumnByIdQueryVariables = Exact<{
  id: string;
}>;


export type ColumnByIdQuery = { pressColumn: { id: string, version: number, name: string, platform: string, editorId: string | null, editorName: string | null, startedOn: string, endedOn: string | null, overlap: string, overlapsColumnId: string | null, overlapsColumnName: string | null, issueCount: number, lastIssueOn: string | null, mayEdit: boolean, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }>, years: Array<{ year: number, published: number, gaps: Array<number>, nextNumber: number }> } | null };

export type SaveColumnMutationVariables = Exact<{
  input: SaveColumnInput;
}>;


export type SaveColumnMutation = { saveColumn:
    | { __typename: 'PressColumn', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type OptionsQueryVariables = Exact<{
  name: string;
}>;


export type OptionsQuery = { options: Array<{ value: string, label: string }> };

export type PeopleQueryVariables = Exact<{
  options?: PersonListOptions | null | undefined;
}>;


export type PeopleQuery = { people: { totalItems: number, items: Array<{ id: string, name: string, unitId: string, unitName: string | null }> } };

export type EnterpriseChoicesQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
}>;


export type EnterpriseChoicesQuery = { enterprises: { items: Array<{ id: string, name: string, creditCode: string | null, districtName: string | null }> } };

export type EnterpriseChoiceQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseChoiceQuery = { enterprise: { id: string, name: string, creditCode: string | null, districtName: string | null } | null };

export type ProblemChoicesQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
}>;


export type ProblemChoicesQuery = { problems: { items: Array<{ id: string, number: string, title: string }> } };

export type DocumentChoicesQueryVariables = Exact<{
  filter?: LedgerDocumentFilter | null | undefined;
}>;


export type DocumentChoicesQuery = { ledgerDocuments: { items: Array<{ id: string, title: string, number: string | null }> } };

export type DocumentChoiceQueryVariables = Exact<{
  id: string;
}>;


export type DocumentChoiceQuery = { ledgerDocument: { id: string, title: string, number: string | null } | null };

export type ProjectChoicesQueryVariables = Exact<{
  filter?: MajorProjectFilter | null | undefined;
}>;


export type ProjectChoicesQuery = { majorProjects: { items: Array<{ id: string, name: string, enterpriseName: string | null }> } };

export type ProjectChoiceQueryVariables = Exact<{
  id: string;
}>;


export type ProjectChoiceQuery = { majorProject: { id: string, name: string, enterpriseName: string | null, enterpriseId: string | null } | null };

export type SavedViewsQueryVariables = Exact<{
  resource: string;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, resource: string, name: string, value: unknown }> };

export type SaveViewMutationVariables = Exact<{
  resource: string;
  name: string;
  value: unknown;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SavedView', id: string, resource: string, name: string, value: unknown }
   };

export type RemoveViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveViewMutation = { removeView: { ok: boolean } };

export type ProblemChoiceQueryVariables = Exact<{
  id: string;
}>;


export type ProblemChoiceQuery = { problem: { id: string, number: string, title: string } | null };

export type TeamChoicesQueryVariables = Exact<{
  options?: TeamListOptions | null | undefined;
}>;


export type TeamChoicesQuery = { teams: { items: Array<{ id: string, name: string, kind: string, dissolvedOn: string | null }> } };

export type ContactGroupRowFragment = { id: string, version: number, platform: string, name: string, ownerId: string, ownerName: string | null, openedOn: string, closedOn: string | null, unitId: string | null, unitName: string | null, memberCount: number, enterpriseCount: number };

export type ContactGroupListQueryVariables = Exact<{
  options?: ContactGroupListOptions | null | undefined;
}>;


export type ContactGroupListQuery = { contactGroups: { totalItems: number, items: Array<{ id: string, version: number, platform: string, name: string, ownerId: string, ownerName: string | null, openedOn: string, closedOn: string | null, unitId: string | null, unitName: string | null, memberCount: number, enterpriseCount: number }> } };

export type ContactGroupByIdQueryVariables = Exact<{
  id: string;
}>;


export type ContactGroupByIdQuery = { contactGroup: { id: string, version: number, platform: string, name: string, ownerId: string, ownerName: string | null, openedOn: string, closedOn: string | null, unitId: string | null, unitName: string | null, memberCount: number, enterpriseCount: number, members: Array<{ id: string, name: string, from: string, to: string | null }>, enterprises: Array<{ id: string, name: string, from: string, to: string | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveContactGroupMutationVariables = Exact<{
  input: SaveContactGroupInput;
}>;


export type SaveContactGroupMutation = { saveContactGroup:
    | { __typename: 'ContactGroup', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DashboardTilesQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  period: string;
  scope?: FigureScopeInput | null | undefined;
}>;


export type DashboardTilesQuery = { figures: Array<{ code: string, name: string, words: string, unit: string, value: number | null, display: string, exact: string, rows: number, applicable: boolean }> };

export type DashboardChartsQueryVariables = Exact<{
  trends: Array<string> | string;
  rankings: Array<string> | string;
  period: string;
  scope?: FigureScopeInput | null | undefined;
}>;


export type DashboardChartsQuery = { figureTrends: Array<{ period: string, label: string, figures: Array<{ code: string, value: number | null, display: string, rows: number }> }>, figureRankings: Array<{ by: string, key: string, label: string, figures: Array<{ code: string, value: number | null, display: string, rows: number }> }> };

export type FigurePartFieldsFragment = { code: string, value: number | null, display: string, rows: number };

export type DeliveryListQueryVariables = Exact<{
  options?: DeliveryListOptions | null | undefined;
}>;


export type DeliveryListQuery = { deliveries: { totalItems: number, items: Array<{ id: string, channel: string, recipient: string, recipientName: string, subject: string, text: string, html: string | null, state: string, stateLabel: string, attempt: number, messageId: string, lastError: string | null, createdAt: string, sentAt: string | null, nextAt: string, received: boolean }> } };

export type DeputyFieldsFragment = { id: string, absentUserId: string, absentName: string, absentUnitName: string, deputyUserId: string, deputyName: string, deputyUnitName: string, fromDay: string, toDay: string, reason: string, state: string, canRevoke: boolean, createdByName: string, createdAt: string, revokedByName: string | null, revokedAt: string | null };

export type DeputyListQueryVariables = Exact<{
  options?: DeputyListOptions | null | undefined;
}>;


export type DeputyListQuery = { deputies: { totalItems: number, items: Array<{ id: string, absentUserId: string, absentName: string, absentUnitName: string, deputyUserId: string, deputyName: string, deputyUnitName: string, fromDay: string, toDay: string, reason: string, state: string, canRevoke: boolean, createdByName: string, createdAt: string, revokedByName: string | null, revokedAt: string | null }> } };

export type CreateDeputyMutationVariables = Exact<{
  input: CreateDeputyInput;
}>;


export type CreateDeputyMutation = { createDeputy:
    | { __typename: 'Deputy', id: string, absentUserId: string, absentName: string, absentUnitName: string, deputyUserId: string, deputyName: string, deputyUnitName: string, fromDay: string, toDay: string, reason: string, state: string, canRevoke: boolean, createdByName: string, createdAt: string, revokedByName: string | null, revokedAt: string | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RevokeDeputyMutationVariables = Exact<{
  id: string;
}>;


export type RevokeDeputyMutation = { revokeDeputy:
    | { __typename: 'Deputy', id: string, absentUserId: string, absentName: string, absentUnitName: string, deputyUserId: string, deputyName: string, deputyUnitName: string, fromDay: string, toDay: string, reason: string, state: string, canRevoke: boolean, createdByName: string, createdAt: string, revokedByName: string | null, revokedAt: string | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DocumentRowFragment = { id: string, version: number, kind: string, title: string, number: string | null, issuer: string, issuedOn: string, unitId: string | null, unitName: string | null, updatedAt: string };

export type DocumentListQueryVariables = Exact<{
  options?: LedgerDocumentListOptions | null | undefined;
}>;


export type DocumentListQuery = { ledgerDocuments: { totalItems: number, items: Array<{ id: string, version: number, kind: string, title: string, number: string | null, issuer: string, issuedOn: string, unitId: string | null, unitName: string | null, updatedAt: string }> } };

export type DocumentByIdQueryVariables = Exact<{
  id: string;
}>;


export type DocumentByIdQuery = { ledgerDocument: { id: string, version: number, kind: string, title: string, number: string | null, issuer: string, issuedOn: string, unitId: string | null, unitName: string | null, updatedAt: string, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveDocumentMutationVariables = Exact<{
  input: SaveDocumentInput;
}>;


export type SaveDocumentMutation = { saveDocument:
    | { __typename: 'LedgerDocument', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DueCalendarQueryVariables = Exact<{
  month: string;
}>;


export type DueCalendarQuery = { dueCalendar: Array<{ day: string, workday: boolean, reason: string, provisional: boolean, problems: number, late: number, orders: number }> };

export type PossibleDuplicatesQueryVariables = Exact<{
  enterpriseId: string;
  title: string;
  content: string;
  problemId?: string | null | undefined;
}>;


export type PossibleDuplicatesQuery = { possibleDuplicates: Array<{ id: string | null, number: string, unitName: string | null, score: number, title: string | null, content: string | null, state: string | null, result: string | null, createdAt: string | null }> };

export type MergeSideQueryVariables = Exact<{
  id: string;
}>;


export type MergeSideQuery = { problem: { id: string, number: string, title: string, content: string, state: string, createdAt: string, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null, ratings: Array<{ id: string, round: number, satisfaction: string }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type EnterpriseListQueryVariables = Exact<{
  options?: EnterpriseListOptions | null | undefined;
}>;


export type EnterpriseListQuery = { enterprises: { totalItems: number, items: Array<{ id: string, name: string, creditCode: string | null, districtCode: string | null, districtName: string | null, industry: string | null, status: string, highTechStage: string, tags: Array<string>, openProblemCount: number, visitCount: number, lastVisitOn: string | null, updatedAt: string, liaison: { id: string, name: string, unitName: string | null } | null }> } };

export type EnterpriseFieldsFragment = { id: string, name: string, formerNames: Array<string>, creditCode: string | null, districtCode: string | null, districtName: string | null, industry: string | null, status: string, address: string | null, longitude: number | null, latitude: number | null, foundedOn: string | null, registeredCapital: string | null, highTechStage: string, tags: Array<string>, liaisonUserId: string | null, createdAt: string, updatedAt: string, version: number, openProblemCount: number, visitCount: number, lastVisitOn: string | null, liaison: { id: string, name: string, unitName: string | null } | null, contacts: Array<{ id: string, name: string, title: string | null, phone: string | null, email: string | null, consent: boolean, isPrimary: boolean, active: boolean }> };

export type EnterpriseQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseQuery = { enterprise: { id: string, name: string, formerNames: Array<string>, creditCode: string | null, districtCode: string | null, districtName: string | null, industry: string | null, status: string, address: string | null, longitude: number | null, latitude: number | null, foundedOn: string | null, registeredCapital: string | null, highTechStage: string, tags: Array<string>, liaisonUserId: string | null, createdAt: string, updatedAt: string, version: number, openProblemCount: number, visitCount: number, lastVisitOn: string | null, liaison: { id: string, name: string, unitName: string | null } | null, contacts: Array<{ id: string, name: string, title: string | null, phone: string | null, email: string | null, consent: boolean, isPrimary: boolean, active: boolean }> } | null };

export type EnterpriseCasesQueryVariables = Exact<{
  problems?: ProblemListOptions | null | undefined;
  visits?: VisitListOptions | null | undefined;
  withProblems: boolean;
  withVisits: boolean;
}>;


export type EnterpriseCasesQuery = { problems?: { totalItems: number, items: Array<{ id: string, number: string, title: string, state: string, dueAt: string | null, dueProvisional: boolean, overdue: boolean, closedAt: string | null }> }, visits?: { totalItems: number, items: Array<{ id: string, purpose: string, type: string, state: string, plannedOn: string, lead: { id: string, name: string, unitName: string | null } }> } };

export type SaveEnterpriseMutationVariables = Exact<{
  input: SaveEnterpriseInput;
}>;


export type SaveEnterpriseMutation = { saveEnterprise:
    | { __typename: 'Enterprise', id: string, name: string, formerNames: Array<string>, creditCode: string | null, districtCode: string | null, districtName: string | null, industry: string | null, status: string, address: string | null, longitude: number | null, latitude: number | null, foundedOn: string | null, registeredCapital: string | null, highTechStage: string, tags: Array<string>, liaisonUserId: string | null, createdAt: string, updatedAt: string, version: number, openProblemCount: number, visitCount: number, lastVisitOn: string | null, liaison: { id: string, name: string, unitName: string | null } | null, contacts: Array<{ id: string, name: string, title: string | null, phone: string | null, email: string | null, consent: boolean, isPrimary: boolean, active: boolean }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type EnterpriseRatingsQueryVariables = Exact<{
  filter?: RatedAnswerFilter | null | undefined;
  options?: RatedAnswerListOptions | null | undefined;
}>;


export type EnterpriseRatingsQuery = { satisfactionCounts: Array<{ satisfaction: string, count: number }>, ratedAnswers: { totalItems: number, items: Array<{ id: string, problemId: string, title: string, satisfaction: string, comment: string | null, ratedAt: string }> } };

export type FigureFieldsFragment = { code: string, name: string, words: string, unit: string, value: number | null, display: string, exact: string, rows: number, applicable: boolean };

export type FigureRowsQueryVariables = Exact<{
  code: string;
  period: string;
  scope?: FigureScopeInput | null | undefined;
  options?: FigureRowsOptions | null | undefined;
}>;


export type FigureRowsQuery = { figures: Array<{ code: string, name: string, words: string, unit: string, value: number | null, display: string, exact: string, rows: number, applicable: boolean }>, figureRows: { totalItems: number, columns: Array<{ name: string, label: string, kind: string, sortable: boolean }>, items: Array<{ id: string, title: string, cells: unknown, link: string }> } };

export type FigureListQueryVariables = Exact<{
  period: string;
  scope?: FigureScopeInput | null | undefined;
}>;


export type FigureListQuery = { figureDefinitions: Array<{ code: string, subject: string }>, figures: Array<{ code: string, name: string, words: string, unit: string, value: number | null, display: string, exact: string, rows: number, applicable: boolean }> };

export type FigureScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureScopesQuery = { figureScopes: Array<{ by: string, key: string, label: string }> };

export type ExportFigureRowsMutationVariables = Exact<{
  input: ExportFigureInput;
}>;


export type ExportFigureRowsMutation = { exportFigureRows:
    | { __typename: 'Job', id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type HandoverRowFragment = { id: string, fromName: string, toName: string, reason: string, summary: string, byName: string, at: string, enterpriseCount: number, problemCount: number };

export type HandoverProblemFieldsFragment = { id: string, number: string, title: string, state: string, part: string, enterpriseName: string | null };

export type HandoverListQueryVariables = Exact<{
  options?: HandoverListOptions | null | undefined;
}>;


export type HandoverListQuery = { handovers: { totalItems: number, items: Array<{ id: string, fromName: string, toName: string, reason: string, summary: string, byName: string, at: string, enterpriseCount: number, problemCount: number }> } };

export type HandoverQueryVariables = Exact<{
  id: string;
}>;


export type HandoverQuery = { handover: { id: string, fromName: string, toName: string, reason: string, summary: string, byName: string, at: string, enterpriseCount: number, problemCount: number, enterprises: Array<{ id: string, name: string }> | null, problems: Array<{ id: string, number: string, title: string, state: string, part: string, enterpriseName: string | null }> | null, groups: Array<{ id: string, name: string }> | null, tasks: Array<{ id: string, name: string }> | null, projects: Array<{ id: string, name: string }> | null, toldEnterprises: Array<{ id: string, name: string }> | null } | null };

export type HandoverPreviewQueryVariables = Exact<{
  fromUserId: string;
  toUserId: string;
}>;


export type HandoverPreviewQuery = { handoverPreview:
    | { __typename: 'HandoverPreview', hash: string, ok: boolean, summary: string, fromName: string, toName: string, deputies: Array<string>, refusals: Array<{ subject: string, id: string, message: string }>, enterprises: Array<{ id: string, name: string }>, problems: Array<{ id: string, number: string, title: string, state: string, part: string, enterpriseName: string | null }>, groups: Array<{ id: string, name: string }>, tasks: Array<{ id: string, name: string }>, projects: Array<{ id: string, name: string }>, toldEnterprises: Array<{ id: string, name: string }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CarryOutHandoverMutationVariables = Exact<{
  input: CarryOutHandoverInput;
}>;


export type CarryOutHandoverMutation = { carryOutHandover:
    | { __typename: 'Handover', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type OpenWorkQueryVariables = Exact<{
  options?: OpenWorkListOptions | null | undefined;
}>;


export type OpenWorkQuery = { openWork: { items: Array<{ id: string, name: string, unitName: string, active: boolean, hosting: number, coHandling: number, enterprises: number, groups: number, tasks: number, projects: number }> } };

export type UserOpenWorkQueryVariables = Exact<{
  userId: string;
}>;


export type UserOpenWorkQuery = { userOpenWork: { id: string, hosting: number, coHandling: number, enterprises: number, groups: number, tasks: number, projects: number } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { calendarWarning: string | null, counts: { overdue: number, dueToday: number, toSign: number, toDo: number, visitsToday: number, toComplete: number }, todo: Array<{ id: string, number: string, title: string, state: string, round: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null }>, overdueProblems: Array<{ id: string, number: string, title: string, state: string, round: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null }>, visitsToday: Array<{ id: string, purpose: string, state: string, plannedAt: string | null, missed: boolean, enterprise: { id: string, name: string, address: string | null }, lead: { id: string, name: string } }> } };

export type HomeProblemFragment = { id: string, number: string, title: string, state: string, round: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null };

export type LeaderQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaderQuery = { home: { leader: { visitsThisMonth: number, openProblems: number, overdueProblems: number, closedThisYear: number, solvedThisYear: number, onTimeRate: number | null, satisfiedRate: number | null, byUnit: Array<{ unitId: string, unitName: string, open: number, overdue: number, closed: number }>, byDistrict: Array<{ districtCode: string | null, districtName: string, open: number, overdue: number, closed: number }>, oldestOverdue: Array<{ id: string, number: string, title: string, state: string, round: number, dueAt: string | null, dueProvisional: boolean, overdue: boolean, enterprise: { id: string, name: string }, host: { id: string, name: string, unitName: string | null } | null }> } | null } };

export type ImportKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportKindsQuery = { importKinds: Array<{ name: string, label: string, needs: Array<Array<string>>, sample: Array<Array<string>>, fields: Array<{ value: string, label: string }> }> };

export type ImportPreviewQueryVariables = Exact<{
  kind: string;
  uploadId: string;
}>;


export type ImportPreviewQuery = { importPreview:
    | { __typename: 'ImportPreview', uploadId: string, fileName: string, headers: Array<string>, rowCount: number, otherSheets: number, sample: Array<Array<string>>, needs: Array<Array<string>>, mapping: Array<{ header: string, field: string | null }>, fields: Array<{ value: string, label: string }> }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport:
    | { __typename: 'Job', id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ResearchSpendingRowFragment = { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, year: number, quarter: number, amountFen: number };

export type ResearchSpendingListQueryVariables = Exact<{
  options?: ResearchSpendingListOptions | null | undefined;
}>;


export type ResearchSpendingListQuery = { researchSpendings: { totalItems: number, items: Array<{ id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, year: number, quarter: number, amountFen: number }> } };

export type ResearchSpendingByIdQueryVariables = Exact<{
  id: string;
}>;


export type ResearchSpendingByIdQuery = { researchSpending: { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, year: number, quarter: number, amountFen: number, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveResearchSpendingMutationVariables = Exact<{
  input: SaveResearchSpendingInput;
}>;


export type SaveResearchSpendingMutation = { saveResearchSpending:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ResearchSpending', id: string }
   };

export type TechnologyContractRowFragment = { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, number: string, title: string, kind: string, amountFen: number };

export type TechnologyContractListQueryVariables = Exact<{
  options?: TechnologyContractListOptions | null | undefined;
}>;


export type TechnologyContractListQuery = { technologyContracts: { totalItems: number, items: Array<{ id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, number: string, title: string, kind: string, amountFen: number }> } };

export type TechnologyContractByIdQueryVariables = Exact<{
  id: string;
}>;


export type TechnologyContractByIdQuery = { technologyContract: { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, number: string, title: string, kind: string, amountFen: number, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveTechnologyContractMutationVariables = Exact<{
  input: SaveTechnologyContractInput;
}>;


export type SaveTechnologyContractMutation = { saveTechnologyContract:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'TechnologyContract', id: string }
   };

export type ResearchOutcomeRowFragment = { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, kind: string, title: string };

export type ResearchOutcomeListQueryVariables = Exact<{
  options?: ResearchOutcomeListOptions | null | undefined;
}>;


export type ResearchOutcomeListQuery = { researchOutcomes: { totalItems: number, items: Array<{ id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, kind: string, title: string }> } };

export type ResearchOutcomeByIdQueryVariables = Exact<{
  id: string;
}>;


export type ResearchOutcomeByIdQuery = { researchOutcome: { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, kind: string, title: string, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveResearchOutcomeMutationVariables = Exact<{
  input: SaveResearchOutcomeInput;
}>;


export type SaveResearchOutcomeMutation = { saveResearchOutcome:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ResearchOutcome', id: string }
   };

export type HighTechStepRowFragment = { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, stage: string };

export type HighTechStepListQueryVariables = Exact<{
  options?: HighTechStepListOptions | null | undefined;
}>;


export type HighTechStepListQuery = { highTechSteps: { totalItems: number, items: Array<{ id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, stage: string }> } };

export type HighTechStepByIdQueryVariables = Exact<{
  id: string;
}>;


export type HighTechStepByIdQuery = { highTechStep: { id: string, version: number, enterpriseId: string, enterpriseName: string, districtName: string | null, teamId: string | null, teamName: string | null, unitId: string | null, unitName: string | null, recordedById: string, recordedByName: string | null, on: string, evidenceCount: number, updatedAt: string, stage: string, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type SaveHighTechStepMutationVariables = Exact<{
  input: SaveHighTechStepInput;
}>;


export type SaveHighTechStepMutation = { saveHighTechStep:
    | { __typename: 'HighTechStep', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type HighTechColumnQueryVariables = Exact<{
  options?: EnterpriseListOptions | null | undefined;
}>;


export type HighTechColumnQuery = { enterprises: { totalItems: number, items: Array<{ id: string, name: string, districtName: string | null, highTechStage: string, highTechSince: string | null, willingness: Array<{ qualification: string, grade: string, at: string, visitId: string }> }> } };

export type JobFieldsFragment = { id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { job: { id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, results: Array<{ id: string, label: string, ok: boolean, message: string }>, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null } | null };

export type JobListQueryVariables = Exact<{
  options?: JobListOptions | null | undefined;
}>;


export type JobListQuery = { jobs: { totalItems: number, items: Array<{ id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null }> } };

export type StartExportMutationVariables = Exact<{
  input: StartExportInput;
}>;


export type StartExportMutation = { startExport:
    | { __typename: 'Job', id: string, kind: string, title: string, state: string, dryRun: boolean, total: number | null, done: number, outputUrl: string | null, outputName: string | null, failure: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, counts: { created: number, updated: number, unchanged: number, failed: number, rows: number }, errors: Array<{ row: number | null, column: string | null, message: string }>, createdBy: { id: string, name: string, unitName: string | null } | null }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type GlobalSearchQueryVariables = Exact<{
  enterprises?: EnterpriseFilter | null | undefined;
  problems?: ProblemFilter | null | undefined;
  withEnterprises: boolean;
  withProblems: boolean;
}>;


export type GlobalSearchQuery = { enterprises?: { items: Array<{ id: string, name: string, creditCode: string | null, districtName: string | null }> }, problems?: { items: Array<{ id: string, number: string, title: string, state: string, enterprise: { id: string, name: string } }> } };

export type LedgerCheckQueryVariables = Exact<{
  period: string;
}>;


export type LedgerCheckQuery = { ledgerCheck: Array<{ code: string, name: string, findings: Array<{ message: string, rows: number, figures: Array<{ code: string, name: string }> }> }> };

export type LedgerCheckRowsQueryVariables = Exact<{
  rule: string;
  period: string;
  options?: FigureRowsOptions | null | undefined;
}>;


export type LedgerCheckRowsQuery = { ledgerCheckRows: { totalItems: number, columns: Array<{ name: string, label: string, kind: string, sortable: boolean }>, items: Array<{ id: string, title: string, cells: unknown, link: string }> } };

export type LinkPageQueryVariables = Exact<{
  token: string;
}>;


export type LinkPageQuery = { enterpriseLink: { purpose: string, state: string, enterpriseName: string | null, problemNumber: string | null, problemTitle: string | null, problemContent: string | null, resultLabel: string | null, resultText: string | null, answeredAt: string | null, unitName: string | null, question: string | null, expiresAt: string | null, policy: { state: string, title: string, summary: string, levelLabel: string, eligibilityWords: string, validFrom: string, validTo: string | null, isRead: boolean } | null, options: Array<{ value: string, label: string }>, causes: Array<{ value: string, label: string }> } };

export type RateByLinkMutationVariables = Exact<{
  input: RateByLinkInput;
}>;


export type RateByLinkMutation = { rateByLink:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SupplyInfoByLinkMutationVariables = Exact<{
  input: SupplyInfoByLinkInput;
}>;


export type SupplyInfoByLinkMutation = { supplyInfoByLink:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ReadPolicyByLinkMutationVariables = Exact<{
  token: string;
}>;


export type ReadPolicyByLinkMutation = { readPolicyByLink:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type CommentRowFragment = { id: string, version: number, title: string, authorId: string, authorName: string, branchName: string | null, link: string | null, publishedOn: string, mayEdit: boolean };

export type CommentListQueryVariables = Exact<{
  options?: MicroCommentListOptions | null | undefined;
}>;


export type CommentListQuery = { microComments: { totalItems: number, items: Array<{ id: string, version: number, title: string, authorId: string, authorName: string, branchName: string | null, link: string | null, publishedOn: string, mayEdit: boolean }> } };

export type CommentByIdQueryVariables = Exact<{
  id: string;
}>;


export type CommentByIdQuery = { microComment: { id: string, version: number, title: string, authorId: string, authorName: string, branchName: string | null, link: string | null, publishedOn: string, mayEdit: boolean } | null };

export type SaveCommentMutationVariables = Exact<{
  input: SaveMicroCommentInput;
}>;


export type SaveCommentMutation = { saveMicroComment:
    | { __typename: 'MicroComment', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type NotificationListQueryVariables = Exact<{
  options?: NotificationListOptions | null | undefined;
}>;


export type NotificationListQuery = { notifications: { totalItems: number, unreadCount: number, items: Array<{ id: string, kind: string, title: string, body: string, subjectType: string, subjectId: string, createdAt: string, readAt: string | null }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { ok: boolean } };

export type OrderRowFragment = { id: string, number: string, level: number, state: string, version: number, problemId: string, problemNumber: string, title: string, enterpriseName: string | null, clockKind: string, round: number, unitName: string | null, issuedToName: string, issuedByName: string, issuedAt: string, deadline: string, overdue: boolean, answeredAt: string | null, answeredLate: boolean, returnedCount: number, endedAt: string | null };

export type OrderListQueryVariables = Exact<{
  options?: OrderListOptions | null | undefined;
}>;


export type OrderListQuery = { supervisionOrders: { totalItems: number, items: Array<{ id: string, number: string, level: number, state: string, version: number, problemId: string, problemNumber: string, title: string, enterpriseName: string | null, clockKind: string, round: number, unitName: string | null, issuedToName: string, issuedByName: string, issuedAt: string, deadline: string, overdue: boolean, answeredAt: string | null, answeredLate: boolean, returnedCount: number, endedAt: string | null }> } };

export type OrderRowByIdQueryVariables = Exact<{
  id: string;
}>;


export type OrderRowByIdQuery = { supervisionOrder: { id: string, number: string, level: number, state: string, version: number, problemId: string, problemNumber: string, title: string, enterpriseName: string | null, clockKind: string, round: number, unitName: string | null, issuedToName: string, issuedByName: string, issuedAt: string, deadline: string, overdue: boolean, answeredAt: string | null, answeredLate: boolean, returnedCount: number, endedAt: string | null } | null };

export type OrderCountsQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
}>;


export type OrderCountsQuery = { orderStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type OrderDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type OrderDetailQuery = { supervisionOrder: { demand: string, issuedById: string | null, answer: string | null, answeredByName: string | null, closingNote: string | null, cancelReason: string | null, id: string, number: string, level: number, state: string, version: number, problemId: string, problemNumber: string, title: string, enterpriseName: string | null, clockKind: string, round: number, unitName: string | null, issuedToName: string, issuedByName: string, issuedAt: string, deadline: string, overdue: boolean, answeredAt: string | null, answeredLate: boolean, returnedCount: number, endedAt: string | null, clock: { id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null } | null, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type PerformOrderActionMutationVariables = Exact<{
  input: PerformOrderActionInput;
}>;


export type PerformOrderActionMutation = { performOrderAction:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SupervisionOrder', id: string, version: number, state: string }
   };

export type OrderPreviewQueryVariables = Exact<{
  clockId: string;
  level: number;
}>;


export type OrderPreviewQuery = { supervisionOrderPreview: { level: number, clockKind: string, dueAt: string, unitName: string, addresseeName: string | null, deadline: string, demand: string, problem: string | null } | null };

export type IssueOrderMutationVariables = Exact<{
  input: IssueSupervisionOrderInput;
}>;


export type IssueOrderMutation = { issueSupervisionOrder:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'SupervisionOrder', id: string, number: string }
   };

export type PairingRowFragment = { id: string, enterpriseId: string, enterpriseName: string, userId: string, userName: string, unitName: string, since: string, until: string | null, isCurrent: boolean };

export type PairingListQueryVariables = Exact<{
  options?: LiaisonPairingListOptions | null | undefined;
}>;


export type PairingListQuery = { liaisonPairings: { totalItems: number, items: Array<{ id: string, enterpriseId: string, enterpriseName: string, userId: string, userName: string, unitName: string, since: string, until: string | null, isCurrent: boolean }> } };

export type PartnershipRowFragment = { id: string, version: number, state: string, partnerName: string, partnerType: string, contactId: string, contactName: string | null, unitName: string | null, signedOn: string | null, endsOn: string | null, hasAgreement: boolean, activityCount: number, updatedAt: string };

export type PartnershipListQueryVariables = Exact<{
  options?: PartnershipListOptions | null | undefined;
}>;


export type PartnershipListQuery = { partnerships: { totalItems: number, items: Array<{ id: string, version: number, state: string, partnerName: string, partnerType: string, contactId: string, contactName: string | null, unitName: string | null, signedOn: string | null, endsOn: string | null, hasAgreement: boolean, activityCount: number, updatedAt: string }> } };

export type PartnershipCountsQueryVariables = Exact<{
  filter?: PartnershipFilter | null | undefined;
}>;


export type PartnershipCountsQuery = { partnershipStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type PartnershipByIdQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipByIdQuery = { partnership: { purpose: string, endReason: string | null, id: string, version: number, state: string, partnerName: string, partnerType: string, contactId: string, contactName: string | null, unitName: string | null, signedOn: string | null, endsOn: string | null, hasAgreement: boolean, activityCount: number, updatedAt: string, enterprise: { id: string, name: string } | null, contacts: Array<{ name: string, title: string | null, phone: string | null }>, resources: Array<{ id: string, side: PartnershipSide, text: string }>, needs: Array<{ id: string, side: PartnershipSide, text: string }>, projects: Array<{ id: string, side: PartnershipSide, text: string }>, terms: Array<{ signedOn: string, endsOn: string, agreementFileIds: Array<string> }>, activities: Array<{ id: string, title: string, kind: string, state: string, plannedOn: string, attendance: number }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type DraftPartnershipMutationVariables = Exact<{
  input: DraftPartnershipInput;
}>;


export type DraftPartnershipMutation = { draftPartnership:
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type PerformPartnershipActionMutationVariables = Exact<{
  input: PerformPartnershipActionInput;
}>;


export type PerformPartnershipActionMutation = { performPartnershipAction:
    | { __typename: 'Partnership', id: string, version: number, state: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type DeadlinePoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlinePoliciesQuery = { deadlinePolicies: Array<{ version: number, note: string, publishedAt: string | null, publishedBy: string | null, changes: Array<string>, rules: Array<{ kind: string, category: string | null, priority: string | null, round: string | null, unit: string, amount: number, maximum: number | null }> }> };

export type PublishPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type PublishPolicyMutation = { publishDeadlinePolicy:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ProblemDetailFragment = { content: string, itemKey: string | null, itemContent: string | null, teamName: string | null, promisedDays: number | null, handledDays: number | null, dueKind: string | null, responsibility: string, watched: boolean, resultText: string | null, dissatisfiedCause: string | null, rejectReason: string | null, mergedIntoId: string | null, pauseReason: string | null, extensionsGranted: number, urgedCount: number, shelvedAt: string | null, shelvedUntil: string | null, closing: string | null, answeredAt: string | null, id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, orders: Array<{ id: string, number: string, level: number, state: string, issuedToName: string, deadline: string, overdue: boolean }>, mergedInto: { id: string, number: string, title: string, state: string } | null, mergedProblems: Array<{ id: string, number: string, title: string, content: string, enterprise: { id: string, name: string }, ratings: Array<{ id: string, round: number, satisfaction: string, comment: string | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> }>, extensionRequest: { newDueDate: string, reason: string, byName: string, at: string, late: boolean } | null, shelvingRequest: { planDate: string, reason: string, byName: string, at: string } | null, instructions: Array<{ no: number, text: string, byName: string, at: string, answer: string | null, answeredByName: string | null, answeredAt: string | null }>, visit: { id: string, purpose: string, plannedOn: string, state: string } | null, reporter: { id: string, name: string, unitName: string | null } | null, coHandlers: Array<{ id: string, round: number, dueAt: string | null, repliedAt: string | null, reply: string | null, waivedReason: string | null, person: { id: string, name: string, unitName: string | null } }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, ratings: Array<{ id: string, round: number, satisfaction: string, cause: string | null, comment: string | null, source: string, ratedAt: string }>, visits: Array<{ id: string, purpose: string, plannedOn: string, state: string }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null };

export type ProblemDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type ProblemDetailQuery = { problem: { content: string, itemKey: string | null, itemContent: string | null, teamName: string | null, promisedDays: number | null, handledDays: number | null, dueKind: string | null, responsibility: string, watched: boolean, resultText: string | null, dissatisfiedCause: string | null, rejectReason: string | null, mergedIntoId: string | null, pauseReason: string | null, extensionsGranted: number, urgedCount: number, shelvedAt: string | null, shelvedUntil: string | null, closing: string | null, answeredAt: string | null, id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }>, orders: Array<{ id: string, number: string, level: number, state: string, issuedToName: string, deadline: string, overdue: boolean }>, mergedInto: { id: string, number: string, title: string, state: string } | null, mergedProblems: Array<{ id: string, number: string, title: string, content: string, enterprise: { id: string, name: string }, ratings: Array<{ id: string, round: number, satisfaction: string, comment: string | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> }>, extensionRequest: { newDueDate: string, reason: string, byName: string, at: string, late: boolean } | null, shelvingRequest: { planDate: string, reason: string, byName: string, at: string } | null, instructions: Array<{ no: number, text: string, byName: string, at: string, answer: string | null, answeredByName: string | null, answeredAt: string | null }>, visit: { id: string, purpose: string, plannedOn: string, state: string } | null, reporter: { id: string, name: string, unitName: string | null } | null, coHandlers: Array<{ id: string, round: number, dueAt: string | null, repliedAt: string | null, reply: string | null, waivedReason: string | null, person: { id: string, name: string, unitName: string | null } }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, ratings: Array<{ id: string, round: number, satisfaction: string, cause: string | null, comment: string | null, source: string, ratedAt: string }>, visits: Array<{ id: string, purpose: string, plannedOn: string, state: string }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null } | null };

export type PerformProblemActionMutationVariables = Exact<{
  input: PerformProblemActionInput;
}>;


export type PerformProblemActionMutation = { performProblemAction:
    | { __typename: 'Problem', id: string, version: number, state: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ProblemRowFragment = { id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null };

export type ProblemListQueryVariables = Exact<{
  options?: ProblemListOptions | null | undefined;
}>;


export type ProblemListQuery = { problems: { totalItems: number, items: Array<{ id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null }> } };

export type ProblemCountsQueryVariables = Exact<{
  filter?: ProblemFilter | null | undefined;
}>;


export type ProblemCountsQuery = { problemStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type ProblemRowQueryVariables = Exact<{
  id: string;
}>;


export type ProblemRowQuery = { problem: { id: string, number: string, title: string, state: string, round: number, version: number, category: string, area: string, priority: string, channel: string, districtCode: string | null, dueAt: string | null, dueProvisional: boolean, overdue: boolean, returnedCount: number, openInstructions: number, satisfaction: string | null, result: string | null, createdAt: string, submittedAt: string | null, closedAt: string | null, enterpriseId: string, enterprise: { id: string, name: string, districtName: string | null }, host: { id: string, name: string, unitName: string | null } | null } | null };

export type CreateProblemMutationVariables = Exact<{
  input: CreateProblemInput;
}>;


export type CreateProblemMutation = { createProblem:
    | { __typename: 'Problem', id: string, number: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ProjectRowFragment = { id: string, version: number, name: string, level: string, stage: string, enterpriseId: string | null, enterpriseName: string | null, districtCode: string | null, districtName: string | null, investment: number | null, liaisonId: string | null, liaisonName: string | null, unitId: string | null, unitName: string | null, listedOn: string, delistedOn: string | null, visitCount: number, lastVisitOn: string | null };

export type ProjectListQueryVariables = Exact<{
  options?: MajorProjectListOptions | null | undefined;
}>;


export type ProjectListQuery = { majorProjects: { totalItems: number, items: Array<{ id: string, version: number, name: string, level: string, stage: string, enterpriseId: string | null, enterpriseName: string | null, districtCode: string | null, districtName: string | null, investment: number | null, liaisonId: string | null, liaisonName: string | null, unitId: string | null, unitName: string | null, listedOn: string, delistedOn: string | null, visitCount: number, lastVisitOn: string | null }> } };

export type ProjectByIdQueryVariables = Exact<{
  id: string;
}>;


export type ProjectByIdQuery = { majorProject: { id: string, version: number, name: string, level: string, stage: string, enterpriseId: string | null, enterpriseName: string | null, districtCode: string | null, districtName: string | null, investment: number | null, liaisonId: string | null, liaisonName: string | null, unitId: string | null, unitName: string | null, listedOn: string, delistedOn: string | null, visitCount: number, lastVisitOn: string | null, sites: Array<{ id: string, name: string, address: string, latitude: number | null, longitude: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type ProjectVisitsQueryVariables = Exact<{
  options?: VisitListOptions | null | undefined;
}>;


export type ProjectVisitsQuery = { visits: { totalItems: number, items: Array<{ id: string, purpose: string, plannedOn: string, state: string, lead: { id: string, name: string } }> } };

export type SaveMajorProjectMutationVariables = Exact<{
  input: SaveMajorProjectInput;
}>;


export type SaveMajorProjectMutation = { saveMajorProject:
    | { __typename: 'MajorProject', id: string }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type ReportRowFieldsFragment = { id: string, version: number, state: string, template: string, title: string, period: string, periodLabel: string, scopeName: string, renderedAt: string | null, issuedAt: string | null, issuedByName: string | null, createdAt: string };

export type ReportListQueryVariables = Exact<{
  options?: ReportListOptions | null | undefined;
}>;


export type ReportListQuery = { reports: { totalItems: number, items: Array<{ id: string, version: number, state: string, template: string, title: string, period: string, periodLabel: string, scopeName: string, renderedAt: string | null, issuedAt: string | null, issuedByName: string | null, createdAt: string }> } };

export type ReportRowByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReportRowByIdQuery = { report: { id: string, version: number, state: string, template: string, title: string, period: string, periodLabel: string, scopeName: string, renderedAt: string | null, issuedAt: string | null, issuedByName: string | null, createdAt: string } | null };

export type ReportDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type ReportDetailQuery = { report: { withdrawReason: string | null, hasFiles: boolean, jobId: string | null, omitted: Array<string>, id: string, version: number, state: string, template: string, title: string, period: string, periodLabel: string, scopeName: string, renderedAt: string | null, issuedAt: string | null, issuedByName: string | null, createdAt: string, scope: { unitId: string | null, teamId: string | null, districtCode: string | null }, sections: Array<{ heading: string, paragraphs: Array<{ lead: string, sentences: Array<{ id: string, parts: Array<{ kind: string, code: string | null, text: string, isCorrected: boolean | null }> }> }> }>, figures: Array<{ code: string, name: string, words: string, unit: string, value: number | null, printed: string, rows: number }>, corrections: Array<{ id: string, code: string, line: string, evidenceIds: Array<string> }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type ReportChangesQueryVariables = Exact<{
  id: string;
}>;


export type ReportChangesQuery = { reportChanges: Array<{ code: string, name: string, before: string, after: string, message: string, addedCount: number, removedCount: number, added: Array<{ id: string, title: string, link: string }>, removed: Array<{ id: string, title: string, link: string }> }> | null };

export type ReportFigureRowsQueryVariables = Exact<{
  id: string;
  code: string;
  options?: ReportRowsOptions | null | undefined;
}>;


export type ReportFigureRowsQuery = { report: { id: string, title: string, state: string, period: string, scope: { unitId: string | null, teamId: string | null, districtCode: string | null }, figures: Array<{ code: string, name: string, words: string, display: string, printed: string, rows: number }>, corrections: Array<{ id: string, code: string, line: string }> } | null, reportFigureRows: { totalItems: number, counted: number, columns: Array<{ name: string, label: string, kind: string, sortable: boolean }>, items: Array<{ id: string, title: string, cells: unknown, link: string }> } | null };

export type StartReportMutationVariables = Exact<{
  input: StartReportInput;
}>;


export type StartReportMutation = { startReport:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Report', id: string }
   };

export type PerformReportActionMutationVariables = Exact<{
  input: PerformReportActionInput;
}>;


export type PerformReportActionMutation = { performReportAction:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Report', id: string, version: number, state: string }
   };

export type TemplateFieldsFragment = { code: string, label: string, version: number, title: string, fileName: string | null, changedAt: string | null, changedByName: string | null, sections: Array<{ heading: string, paragraphs: Array<{ lead: string, sentences: Array<string> }> }> };

export type ReportTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportTemplatesQuery = { reportTemplates: Array<{ code: string, label: string, version: number, title: string, fileName: string | null, changedAt: string | null, changedByName: string | null, sections: Array<{ heading: string, paragraphs: Array<{ lead: string, sentences: Array<string> }> }> }>, figureDefinitions: Array<{ code: string, name: string }> };

export type SaveReportTemplateMutationVariables = Exact<{
  input: SaveReportTemplateInput;
}>;


export type SaveReportTemplateMutation = { saveReportTemplate:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ReportTemplate', code: string, version: number }
   };

export type RestoreReportTemplateMutationVariables = Exact<{
  code: string;
  expectedVersion: number;
}>;


export type RestoreReportTemplateMutation = { restoreReportTemplate:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ReportTemplate', code: string, version: number }
   };

export type RoutingRuleFieldsFragment = { id: string, name: string, order: number, active: boolean, version: number, category: string | null, area: string | null, districtCode: string | null, hasLiaison: boolean | null, conditionText: string, updatedAt: string, host: { kind: string, id: string | null, name: string }, coHandlers: Array<{ kind: string, id: string | null, name: string }> };

export type RoutingRuleListQueryVariables = Exact<{
  options?: RoutingRuleListOptions | null | undefined;
}>;


export type RoutingRuleListQuery = { routingRules: { totalItems: number, items: Array<{ id: string, name: string, order: number, active: boolean, version: number, category: string | null, area: string | null, districtCode: string | null, hasLiaison: boolean | null, conditionText: string, updatedAt: string, host: { kind: string, id: string | null, name: string }, coHandlers: Array<{ kind: string, id: string | null, name: string }> }> } };

export type RoutingRuleQueryVariables = Exact<{
  id: string;
}>;


export type RoutingRuleQuery = { routingRule: { id: string, name: string, order: number, active: boolean, version: number, category: string | null, area: string | null, districtCode: string | null, hasLiaison: boolean | null, conditionText: string, updatedAt: string, host: { kind: string, id: string | null, name: string }, coHandlers: Array<{ kind: string, id: string | null, name: string }> } | null };

export type SaveRoutingRuleMutationVariables = Exact<{
  input: SaveRoutingRuleInput;
}>;


export type SaveRoutingRuleMutation = { saveRoutingRule:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'RoutingRule', id: string, name: string, order: number, active: boolean, version: number, category: string | null, area: string | null, districtCode: string | null, hasLiaison: boolean | null, conditionText: string, updatedAt: string, host: { kind: string, id: string | null, name: string }, coHandlers: Array<{ kind: string, id: string | null, name: string }> }
   };

export type RemoveRoutingRuleMutationVariables = Exact<{
  id: string;
}>;


export type RemoveRoutingRuleMutation = { removeRoutingRule:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type RatedAnswerRowFragment = { id: string, problemId: string, number: string, title: string, round: number, satisfaction: string, cause: string | null, comment: string | null, source: string, result: string | null, contactedInTime: boolean, reworked: boolean, districtCode: string | null, category: string, ratedAt: string, hostUnitName: string | null, enterprise: { id: string, name: string } };

export type RatedAnswerListQueryVariables = Exact<{
  options?: RatedAnswerListOptions | null | undefined;
}>;


export type RatedAnswerListQuery = { ratedAnswers: { totalItems: number, items: Array<{ id: string, problemId: string, number: string, title: string, round: number, satisfaction: string, cause: string | null, comment: string | null, source: string, result: string | null, contactedInTime: boolean, reworked: boolean, districtCode: string | null, category: string, ratedAt: string, hostUnitName: string | null, enterprise: { id: string, name: string } }> } };

export type SatisfactionCountsQueryVariables = Exact<{
  filter?: RatedAnswerFilter | null | undefined;
}>;


export type SatisfactionCountsQuery = { satisfactionCounts: Array<{ satisfaction: string, count: number }> };

export type RatesFieldsFragment = { base: number, unrated: number, timed: number, contacted: number, resolved: number, satisfied: number, basic: number, dissatisfied: number, responseRate: number | null, resolutionRate: number | null, satisfactionRate: number | null, overall: number | null, statement: string };

export type SatisfactionRatesQueryVariables = Exact<{
  filter?: RatedAnswerFilter | null | undefined;
}>;


export type SatisfactionRatesQuery = { satisfactionRates: { total: { base: number, unrated: number, timed: number, contacted: number, resolved: number, satisfied: number, basic: number, dissatisfied: number, responseRate: number | null, resolutionRate: number | null, satisfactionRate: number | null, overall: number | null, statement: string }, byUnit: Array<{ unitId: string | null, unitName: string, rates: { base: number, unrated: number, timed: number, contacted: number, resolved: number, satisfied: number, basic: number, dissatisfied: number, responseRate: number | null, resolutionRate: number | null, satisfactionRate: number | null, overall: number | null, statement: string } }>, byMonth: Array<{ month: string, rates: { base: number, unrated: number, timed: number, contacted: number, resolved: number, satisfied: number, basic: number, dissatisfied: number, responseRate: number | null, resolutionRate: number | null, satisfactionRate: number | null, overall: number | null, statement: string } }> } };

export type ServiceListRowFragment = { id: string, version: number, year: number, edition: number, title: string, state: string, itemCount: number, approvedAt: string | null, publishedAt: string | null, updatedAt: string };

export type ServiceItemRowFragment = { id: string, key: string, position: number, content: string, objects: string, ownerUnitId: string, ownerUnitName: string, teamId: string | null, teamName: string | null, promisedDays: number | null, channels: Array<string>, basisDocumentId: string | null, basisDocumentTitle: string | null, listId: string, listState: string, year: number, edition: number, times: number, problems: number, visits: number, tasks: number, activities: number, enterprises: number };

export type ServiceListsQueryVariables = Exact<{
  options?: ServiceListOptions | null | undefined;
}>;


export type ServiceListsQuery = { serviceLists: { totalItems: number, items: Array<{ id: string, version: number, year: number, edition: number, title: string, state: string, itemCount: number, approvedAt: string | null, publishedAt: string | null, updatedAt: string }> } };

export type ServiceItemsQueryVariables = Exact<{
  options?: ServiceItemOptions | null | undefined;
}>;


export type ServiceItemsQuery = { serviceItems: { totalItems: number, items: Array<{ id: string, key: string, position: number, content: string, objects: string, ownerUnitId: string, ownerUnitName: string, teamId: string | null, teamName: string | null, promisedDays: number | null, channels: Array<string>, basisDocumentId: string | null, basisDocumentTitle: string | null, listId: string, listState: string, year: number, edition: number, times: number, problems: number, visits: number, tasks: number, activities: number, enterprises: number }> } };

export type ServiceListByIdQueryVariables = Exact<{
  id: string;
}>;


export type ServiceListByIdQuery = { serviceList: { basisDocumentId: string | null, previousId: string | null, approvalNote: string | null, stopReason: string | null, endedAt: string | null, id: string, version: number, year: number, edition: number, title: string, state: string, itemCount: number, approvedAt: string | null, publishedAt: string | null, updatedAt: string, basisDocument: { id: string, title: string, number: string | null } | null, items: Array<{ id: string, key: string, position: number, content: string, objects: string, ownerUnitId: string, ownerUnitName: string, teamId: string | null, teamName: string | null, promisedDays: number | null, channels: Array<string>, basisDocumentId: string | null, basisDocumentTitle: string | null, listId: string, listState: string, year: number, edition: number, times: number, problems: number, visits: number, tasks: number, activities: number, enterprises: number }>, previous: { id: string, edition: number, items: Array<{ id: string, key: string, position: number, content: string, objects: string, ownerUnitId: string, ownerUnitName: string, teamId: string | null, teamName: string | null, promisedDays: number | null, channels: Array<string>, basisDocumentId: string | null, basisDocumentTitle: string | null, listId: string, listState: string, year: number, edition: number, times: number, problems: number, visits: number, tasks: number, activities: number, enterprises: number }> } | null, editions: Array<{ id: string, edition: number, state: string, title: string, publishedAt: string | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type DraftServiceListMutationVariables = Exact<{
  input: DraftServiceListInput;
}>;


export type DraftServiceListMutation = { draftServiceList:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ServiceList', id: string }
   };

export type PerformServiceListActionMutationVariables = Exact<{
  input: PerformServiceListActionInput;
}>;


export type PerformServiceListActionMutation = { performServiceListAction:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'ServiceList', id: string, version: number }
   };

export type PublishedItemsQueryVariables = Exact<{
  year: number;
  text?: string | null | undefined;
}>;


export type PublishedItemsQuery = { publishedServiceItems: Array<{ id: string, key: string, content: string, ownerUnitName: string, promisedDays: number | null }> };

export type ItemsByKeyQueryVariables = Exact<{
  options?: ServiceItemOptions | null | undefined;
}>;


export type ItemsByKeyQuery = { serviceItems: { items: Array<{ id: string, key: string, content: string, ownerUnitName: string, promisedDays: number | null }> } };

export type ProblemLinesQueryVariables = Exact<{
  year: number;
  skip: number;
  take: number;
}>;


export type ProblemLinesQuery = { problemLines: { totalItems: number, items: Array<{ no: number, problemId: string, number: string, enterprise: string, title: string, item: string, state: string }> } };

export type ResponsibilityLinesQueryVariables = Exact<{
  year: number;
}>;


export type ResponsibilityLinesQuery = { responsibilityLines: Array<{ unitId: string, unitName: string, head: string | null, deputyLeader: string | null, principal: string | null, items: Array<string>, problems: number, open: number, raised: number }> };

export type RefusalFieldsFragment = { __typename: 'Refusal', code: string, message: string, field: string | null };

export type MeFieldsFragment = { id: string, username: string, name: string, email: string | null, roles: Array<string>, permissions: Array<string>, mustChangePassword: boolean, unreadCount: number, actingFor: Array<{ id: string, name: string, roles: Array<string> }>, unit: { id: string, name: string, shortName: string, kind: string, districtCode: string | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, username: string, name: string, email: string | null, roles: Array<string>, permissions: Array<string>, mustChangePassword: boolean, unreadCount: number, actingFor: Array<{ id: string, name: string, roles: Array<string> }>, unit: { id: string, name: string, shortName: string, kind: string, districtCode: string | null } } | null };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Me', id: string, username: string, name: string, email: string | null, roles: Array<string>, permissions: Array<string>, mustChangePassword: boolean, unreadCount: number, actingFor: Array<{ id: string, name: string, roles: Array<string> }>, unit: { id: string, name: string, shortName: string, kind: string, districtCode: string | null } }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { sampling: { version: number, withdrawn: number, rated: number, seed: string }, weights: { version: number, response: number, satisfaction: number, resolution: number, basic: number }, answerDays: { version: number, level1: number, level2: number }, orderPrefix: { version: number, prefix: string }, ladder: { version: number, rungs: Array<{ step: string, offsetDays: number, kind: string, recipients: Array<string> }> }, cadence: { version: number, rules: Array<{ target: string, everyMonths: number, level: string | null }> }, maxExtensions: { version: number, most: number }, pace: { version: number, green: number, yellow: number }, taskReports: { version: number, dueDays: number, remindDays: number }, frequency: { version: number, rules: Array<{ kinds: Array<string>, per: string, times: number }> }, partnershipExpiry: { version: number, noticeDays: number, reminderDays: Array<number>, graceDays: number } } };

export type SettingHistoryQueryVariables = Exact<{
  skip: number;
  take: number;
}>;


export type SettingHistoryQuery = { settingHistory: { totalItems: number, items: Array<{ name: string, label: string, version: number, at: string, actorName: string, note: string, before: string, after: string }> } };

export type SaveSamplingMutationVariables = Exact<{
  input: SaveSamplingInput;
}>;


export type SaveSamplingMutation = { saveSamplingSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveWeightsMutationVariables = Exact<{
  input: SaveWeightsInput;
}>;


export type SaveWeightsMutation = { saveWeightsSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveAnswerDaysMutationVariables = Exact<{
  input: SaveAnswerDaysInput;
}>;


export type SaveAnswerDaysMutation = { saveAnswerDaysSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveOrderPrefixMutationVariables = Exact<{
  input: SaveOrderPrefixInput;
}>;


export type SaveOrderPrefixMutation = { saveOrderPrefixSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveLadderMutationVariables = Exact<{
  input: SaveLadderInput;
}>;


export type SaveLadderMutation = { saveLadderSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveCadenceMutationVariables = Exact<{
  input: SaveCadenceInput;
}>;


export type SaveCadenceMutation = { saveCadenceSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveMaxExtensionsMutationVariables = Exact<{
  input: SaveMaxExtensionsInput;
}>;


export type SaveMaxExtensionsMutation = { saveMaxExtensionsSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SavePaceMutationVariables = Exact<{
  input: SavePaceInput;
}>;


export type SavePaceMutation = { savePaceSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveTaskReportsMutationVariables = Exact<{
  input: SaveTaskReportsInput;
}>;


export type SaveTaskReportsMutation = { saveTaskReportsSetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SaveFrequencyMutationVariables = Exact<{
  input: SaveFrequencyInput;
}>;


export type SaveFrequencyMutation = { saveFrequencySetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type SavePartnershipExpiryMutationVariables = Exact<{
  input: SavePartnershipExpiryInput;
}>;


export type SavePartnershipExpiryMutation = { savePartnershipExpirySetting:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type LateClockRowFragment = { id: string, kind: string, round: number, dueAt: string, late: boolean, daysLate: number, rung: string, ownerName: string | null, unitName: string | null, leaderName: string | null, problemId: string, problemNumber: string, title: string, state: string, returnedCount: number, enterpriseName: string, orderId: string | null, orderNumber: string | null, orderState: string | null };

export type LateClocksQueryVariables = Exact<{
  options?: BoardOptions | null | undefined;
}>;


export type LateClocksQuery = { supervisionBoard: { totalItems: number, items: Array<{ id: string, kind: string, round: number, dueAt: string, late: boolean, daysLate: number, rung: string, ownerName: string | null, unitName: string | null, leaderName: string | null, problemId: string, problemNumber: string, title: string, state: string, returnedCount: number, enterpriseName: string, orderId: string | null, orderNumber: string | null, orderState: string | null }> } };

export type BoardFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardFiguresQuery = { supervisionBoard: { totals: { total: number, late: number, blue: number, urge: number, order1: number, order2: number, bulletin: number, returned: number }, byUnit: Array<{ id: string | null, name: string, total: number, late: number, blue: number, urge: number, order1: number, order2: number, bulletin: number, worstDays: number }>, byLeader: Array<{ id: string | null, name: string, total: number, late: number, blue: number, urge: number, order1: number, order2: number, bulletin: number, worstDays: number }> } };

export type BoardGroupFieldsFragment = { id: string | null, name: string, total: number, late: number, blue: number, urge: number, order1: number, order2: number, bulletin: number, worstDays: number };

export type TaskRowFragment = { id: string, version: number, title: string, state: string, teamName: string | null, ownerName: string, unitName: string | null, startOn: string, dueOn: string, cadence: string, completion: number | null, colour: string | null, forecastOn: string | null, reportPeriod: string | null, reportState: string | null, reportDueOn: string | null, reportLate: boolean, toAudit: boolean, targetVersion: number, updatedAt: string };

export type TaskListQueryVariables = Exact<{
  options?: TaskListOptions | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalItems: number, items: Array<{ id: string, version: number, title: string, state: string, teamName: string | null, ownerName: string, unitName: string | null, startOn: string, dueOn: string, cadence: string, completion: number | null, colour: string | null, forecastOn: string | null, reportPeriod: string | null, reportState: string | null, reportDueOn: string | null, reportLate: boolean, toAudit: boolean, targetVersion: number, updatedAt: string }> } };

export type TaskCountsQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
}>;


export type TaskCountsQuery = { taskStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type TaskBoardQueryVariables = Exact<{
  options?: TaskListOptions | null | undefined;
}>;


export type TaskBoardQuery = { tasks: { totalItems: number, items: Array<{ id: string, version: number, title: string, state: string, teamName: string | null, ownerName: string, unitName: string | null, startOn: string, dueOn: string, cadence: string, completion: number | null, colour: string | null, forecastOn: string | null, reportPeriod: string | null, reportState: string | null, reportDueOn: string | null, reportLate: boolean, toAudit: boolean, targetVersion: number, updatedAt: string, targets: Array<{ id: string, indicator: string, unit: string, baseline: number, value: number, weight: number, dueOn: string, source: string }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }> }> } };

export type TargetFieldsFragment = { id: string, indicator: string, unit: string, baseline: number, value: number, weight: number, dueOn: string, source: string };

export type TaskDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type TaskDetailQuery = { task: { content: string, ownerId: string, teamId: string | null, itemKey: string | null, itemContent: string | null, basisDocumentId: string | null, basisDocumentTitle: string | null, completionSummary: string | null, verdict: string | null, cancelReason: string | null, returnedCount: number, endedAt: string | null, id: string, version: number, title: string, state: string, teamName: string | null, ownerName: string, unitName: string | null, startOn: string, dueOn: string, cadence: string, completion: number | null, colour: string | null, forecastOn: string | null, reportPeriod: string | null, reportState: string | null, reportDueOn: string | null, reportLate: boolean, toAudit: boolean, targetVersion: number, updatedAt: string, members: Array<{ id: string, name: string }>, targets: Array<{ id: string, indicator: string, unit: string, baseline: number, value: number, weight: number, dueOn: string, source: string }>, targetVersions: Array<{ no: number, reason: string | null, at: string, byName: string, formerDueOn: string | null, dueOn: string | null, formerOwnerName: string | null, ownerName: string | null, targets: Array<{ id: string, indicator: string, unit: string, baseline: number, value: number, weight: number, dueOn: string, source: string }> }>, reports: Array<{ period: string, state: string, note: string | null, attachmentIds: Array<string>, reportedAt: string | null, reportedByName: string | null, auditedAt: string | null, auditedByName: string | null, auditNote: string | null, postponedTo: string | null, returnedCount: number, values: Array<{ targetId: string, value: number }> }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null, taskProgress: { completion: number, colour: string, forecastOn: string | null, targets: Array<{ targetId: string, current: number, planned: number, completion: number, timeGone: number, elapsedDays: number, totalDays: number, colour: string, forecastOn: string | null, sentence: string, isReached: boolean, rowsOf: string | null, rowsFilter: unknown }>, periods: Array<{ key: string, label: string, from: string, to: string, state: string, dueOn: string, isLate: boolean }> } | null };

export type TaskRowByIdQueryVariables = Exact<{
  id: string;
}>;


export type TaskRowByIdQuery = { task: { id: string, version: number, title: string, state: string, teamName: string | null, ownerName: string, unitName: string | null, startOn: string, dueOn: string, cadence: string, completion: number | null, colour: string | null, forecastOn: string | null, reportPeriod: string | null, reportState: string | null, reportDueOn: string | null, reportLate: boolean, toAudit: boolean, targetVersion: number, updatedAt: string } | null };

export type DraftTaskMutationVariables = Exact<{
  input: DraftTaskInput;
}>;


export type DraftTaskMutation = { draftTask:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Task', id: string }
   };

export type PerformTaskActionMutationVariables = Exact<{
  input: PerformTaskActionInput;
}>;


export type PerformTaskActionMutation = { performTaskAction:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Task', id: string, version: number, state: string }
   };

export type TaskForcesQueryVariables = Exact<{
  filter?: TeamFilter | null | undefined;
}>;


export type TaskForcesQuery = { teams: { items: Array<{ id: string, name: string, leaderName: string | null }> } };

export type TaskForceQueryVariables = Exact<{
  id: string;
}>;


export type TaskForceQuery = { team: { id: string, name: string, leaderName: string | null } | null };

export type TeamRowFragment = { id: string, version: number, kind: string, name: string, title: string, purpose: string, foundedOn: string, dissolvedOn: string | null, unitId: string | null, unitName: string | null, leaderName: string | null, memberCount: number, enterpriseCount: number };

export type TeamListQueryVariables = Exact<{
  options?: TeamListOptions | null | undefined;
}>;


export type TeamListQuery = { teams: { totalItems: number, items: Array<{ id: string, version: number, kind: string, name: string, title: string, purpose: string, foundedOn: string, dissolvedOn: string | null, unitId: string | null, unitName: string | null, leaderName: string | null, memberCount: number, enterpriseCount: number }> } };

export type TeamByIdQueryVariables = Exact<{
  id: string;
}>;


export type TeamByIdQuery = { team: { basisDocumentId: string | null, id: string, version: number, kind: string, name: string, title: string, purpose: string, foundedOn: string, dissolvedOn: string | null, unitId: string | null, unitName: string | null, leaderName: string | null, memberCount: number, enterpriseCount: number, basisDocument: { id: string, title: string, number: string | null } | null, memberships: Array<{ id: string, userId: string, name: string, role: string, from: string, to: string | null }>, enterprises: Array<{ enterpriseId: string, name: string, from: string, to: string | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }> } | null };

export type TeamYearQueryVariables = Exact<{
  teamId: string;
  year: number;
}>;


export type TeamYearQuery = { teamYear: Array<{ list: string, label: string, total: number, filter: unknown }> };

export type TeamYearRowsQueryVariables = Exact<{
  tasks?: TaskListOptions | null | undefined;
  activities?: ActivityListOptions | null | undefined;
}>;


export type TeamYearRowsQuery = { tasks: { totalItems: number, items: Array<{ id: string, title: string, ownerName: string, dueOn: string, state: string, colour: string | null, completion: number | null }> }, activities: { totalItems: number, items: Array<{ id: string, kind: string, title: string, plannedOn: string, state: string, attendance: number }> } };

export type SaveTeamMutationVariables = Exact<{
  input: SaveTeamInput;
}>;


export type SaveTeamMutation = { saveTeam:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Team', id: string }
   };

export type UnitFieldsFragment = { id: string, name: string, shortName: string, kind: string, path: string, parentId: string | null, districtCode: string | null, headUserId: string | null, supervisingLeaderId: string | null, active: boolean, version: number, head: { id: string, name: string, unitName: string | null } | null, supervisingLeader: { id: string, name: string, unitName: string | null } | null };

export type UnitListQueryVariables = Exact<{
  options?: UnitListOptions | null | undefined;
}>;


export type UnitListQuery = { units: { totalItems: number, items: Array<{ id: string, name: string, shortName: string, kind: string, path: string, parentId: string | null, districtCode: string | null, headUserId: string | null, supervisingLeaderId: string | null, active: boolean, version: number, head: { id: string, name: string, unitName: string | null } | null, supervisingLeader: { id: string, name: string, unitName: string | null } | null }> } };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { unit: { id: string, name: string, shortName: string, kind: string, path: string, parentId: string | null, districtCode: string | null, headUserId: string | null, supervisingLeaderId: string | null, active: boolean, version: number, head: { id: string, name: string, unitName: string | null } | null, supervisingLeader: { id: string, name: string, unitName: string | null } | null } | null };

export type SaveUnitMutationVariables = Exact<{
  input: SaveUnitInput;
}>;


export type SaveUnitMutation = { saveUnit:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Unit', id: string, name: string, shortName: string, kind: string, path: string, parentId: string | null, districtCode: string | null, headUserId: string | null, supervisingLeaderId: string | null, active: boolean, version: number, head: { id: string, name: string, unitName: string | null } | null, supervisingLeader: { id: string, name: string, unitName: string | null } | null }
   };

export type UserFieldsFragment = { id: string, username: string, name: string, phone: string | null, email: string | null, roles: Array<string>, unitId: string, status: string, mustChangePassword: boolean, lockedUntil: string | null, createdAt: string, version: number, unit: { id: string, name: string, shortName: string } | null };

export type UserListQueryVariables = Exact<{
  options?: UserListOptions | null | undefined;
}>;


export type UserListQuery = { users: { totalItems: number, items: Array<{ id: string, username: string, name: string, phone: string | null, email: string | null, roles: Array<string>, unitId: string, status: string, mustChangePassword: boolean, lockedUntil: string | null, createdAt: string, version: number, unit: { id: string, name: string, shortName: string } | null }> } };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user: { id: string, username: string, name: string, phone: string | null, email: string | null, roles: Array<string>, unitId: string, status: string, mustChangePassword: boolean, lockedUntil: string | null, createdAt: string, version: number, unit: { id: string, name: string, shortName: string } | null } | null };

export type SaveUserMutationVariables = Exact<{
  input: SaveUserInput;
}>;


export type SaveUserMutation = { saveUser:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'User', id: string, username: string, name: string, phone: string | null, email: string | null, roles: Array<string>, unitId: string, status: string, mustChangePassword: boolean, lockedUntil: string | null, createdAt: string, version: number, unit: { id: string, name: string, shortName: string } | null }
   };

export type UnlockUserMutationVariables = Exact<{
  id: string;
}>;


export type UnlockUserMutation = { unlockUser:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type VisitDetailFragment = { loggedAfterwards: string | null, ledgerNo: string | null, notifiedAt: string | null, checkedInAt: string | null, checkedOutAt: string | null, distance: number | null, farReason: string | null, summary: string | null, cancelReason: string | null, returnedCount: number, submittedAt: string | null, reviewedAt: string | null, createdAt: string, itemKey: string | null, itemContent: string | null, teamName: string | null, id: string, type: string, purpose: string, state: string, version: number, plannedOn: string, plannedAt: string | null, missed: boolean, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hasNoMatter: boolean, districtCode: string | null, enterpriseId: string, project: { id: string, name: string, sites: Array<{ latitude: number | null, longitude: number | null }> } | null, enterprise: { address: string | null, longitude: number | null, latitude: number | null, id: string, name: string, districtName: string | null }, findings: Array<{ id: string, kind: string, text: string, qualification: string | null, willingness: string | null, problemId: string | null }>, problems: Array<{ id: string, number: string, title: string, state: string }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, lead: { id: string, name: string, unitName: string | null }, members: Array<{ id: string, name: string, unitName: string | null }> };

export type VisitDetailQueryVariables = Exact<{
  id: string;
  events: number;
}>;


export type VisitDetailQuery = { visit: { loggedAfterwards: string | null, ledgerNo: string | null, notifiedAt: string | null, checkedInAt: string | null, checkedOutAt: string | null, distance: number | null, farReason: string | null, summary: string | null, cancelReason: string | null, returnedCount: number, submittedAt: string | null, reviewedAt: string | null, createdAt: string, itemKey: string | null, itemContent: string | null, teamName: string | null, id: string, type: string, purpose: string, state: string, version: number, plannedOn: string, plannedAt: string | null, missed: boolean, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hasNoMatter: boolean, districtCode: string | null, enterpriseId: string, events: Array<{ id: string, version: number, type: string, label: string, visibility: string, actorName: string, at: string, payload: unknown }>, project: { id: string, name: string, sites: Array<{ latitude: number | null, longitude: number | null }> } | null, enterprise: { address: string | null, longitude: number | null, latitude: number | null, id: string, name: string, districtName: string | null }, findings: Array<{ id: string, kind: string, text: string, qualification: string | null, willingness: string | null, problemId: string | null }>, problems: Array<{ id: string, number: string, title: string, state: string }>, clocks: Array<{ id: string, round: number, kind: string, kindLabel: string, ownerUserId: string | null, ownerName: string | null, startedAt: string, dueAt: string, provisional: boolean, state: string, doneAt: string | null, overdueAt: string | null, overdueDays: number | null }>, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, createdAt: string, url: string, uploadedBy: { id: string, name: string } | null }>, availableActions: Array<{ action: string, label: string, primary: boolean, needs: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }>, offers: Array<{ name: string, label: string, kind: string, hint: string | null, min: string | null, max: string | null, options: Array<{ value: string, label: string }> }> }>, lead: { id: string, name: string, unitName: string | null }, members: Array<{ id: string, name: string, unitName: string | null }> } | null };

export type PerformVisitActionMutationVariables = Exact<{
  input: PerformVisitActionInput;
}>;


export type PerformVisitActionMutation = { performVisitAction:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Visit', id: string, version: number, state: string }
   };

export type VisitRowFragment = { id: string, type: string, purpose: string, state: string, version: number, plannedOn: string, plannedAt: string | null, missed: boolean, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hasNoMatter: boolean, districtCode: string | null, enterpriseId: string, project: { id: string, name: string } | null, enterprise: { id: string, name: string, districtName: string | null }, lead: { id: string, name: string, unitName: string | null }, members: Array<{ id: string, name: string, unitName: string | null }> };

export type VisitListQueryVariables = Exact<{
  options?: VisitListOptions | null | undefined;
}>;


export type VisitListQuery = { visits: { totalItems: number, items: Array<{ id: string, type: string, purpose: string, state: string, version: number, plannedOn: string, plannedAt: string | null, missed: boolean, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hasNoMatter: boolean, districtCode: string | null, enterpriseId: string, project: { id: string, name: string } | null, enterprise: { id: string, name: string, districtName: string | null }, lead: { id: string, name: string, unitName: string | null }, members: Array<{ id: string, name: string, unitName: string | null }> }> } };

export type VisitRowQueryVariables = Exact<{
  id: string;
}>;


export type VisitRowQuery = { visit: { id: string, type: string, purpose: string, state: string, version: number, plannedOn: string, plannedAt: string | null, missed: boolean, dueAt: string | null, dueProvisional: boolean, overdue: boolean, hasNoMatter: boolean, districtCode: string | null, enterpriseId: string, project: { id: string, name: string } | null, enterprise: { id: string, name: string, districtName: string | null }, lead: { id: string, name: string, unitName: string | null }, members: Array<{ id: string, name: string, unitName: string | null }> } | null };

export type VisitCountsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
}>;


export type VisitCountsQuery = { visitStateCounts: Array<{ state: string, count: number, overdue: number }> };

export type VisitWarningsQueryVariables = Exact<{
  enterpriseId: string;
  plannedOn: string;
}>;


export type VisitWarningsQuery = { visitWarnings: Array<{ code: string, message: string }> };

export type PlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type PlanVisitMutation = { planVisit:
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
    | { __typename: 'Visit', id: string }
   };

export type WatchProblemMutationVariables = Exact<{
  problemId: string;
}>;


export type WatchProblemMutation = { watchProblem:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export type UnwatchProblemMutationVariables = Exact<{
  problemId: string;
}>;


export type UnwatchProblemMutation = { unwatchProblem:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: string, message: string, field: string | null }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActivityRowFragmentDoc = new TypedDocumentString(`
    fragment ActivityRow on Activity {
  id
  version
  kind
  title
  state
  plannedOn
  startsAt
  place
  hostNames
  topics
  helpTheme
  festival
  isOpen
  unitName
  teamName
  expected
  attendance
  speakers
  expensesFen
  dueAt
  dueProvisional
  overdue
  organizer {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"ActivityRow"}) as unknown as TypedDocumentString<ActivityRowFragment, unknown>;
export const ClockFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
    `, {"fragmentName":"ClockFields"}) as unknown as TypedDocumentString<ClockFieldsFragment, unknown>;
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const ActionFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
    `, {"fragmentName":"ActionFields"}) as unknown as TypedDocumentString<ActionFieldsFragment, unknown>;
export const ActivityDetailFragmentDoc = new TypedDocumentString(`
    fragment ActivityDetail on Activity {
  ...ActivityRow
  summary
  saidAttendance
  loggedAfterwards
  ledgerNo
  rescheduledCount
  correctedCount
  cancelReason
  announcedAt
  beganAt
  endedAt
  archivedAt
  teamId
  itemKey
  itemContent
  basisDocumentId
  basisDocumentTitle
  enterpriseIds
  hosts {
    kind
    id
    name
  }
  headcount {
    expected
    present
    onLeave
    absent
  }
  enterprises {
    id
    name
  }
  people {
    personKey
    name
    unitName
    organisation
    role
    isExpected
    isAttendance
    signedInAt
    signIn
    proxyName
    reason
  }
  expenses {
    id
    spentOn
    amountFen
    item
    voucherNo
    voucherFileId
    isVoucherElsewhere
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActivityRow on Activity {
  id
  version
  kind
  title
  state
  plannedOn
  startsAt
  place
  hostNames
  topics
  helpTheme
  festival
  isOpen
  unitName
  teamName
  expected
  attendance
  speakers
  expensesFen
  dueAt
  dueProvisional
  overdue
  organizer {
    id
    name
    unitName
  }
}
fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}`, {"fragmentName":"ActivityDetail"}) as unknown as TypedDocumentString<ActivityDetailFragment, unknown>;
export const CandidateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CandidateFields on Candidate {
  id
  name
  unitName
  hosting
  coHandling
  overdue
  dueThisWeek
  absentUntil
  deputyId
  deputyName
}
    `, {"fragmentName":"CandidateFields"}) as unknown as TypedDocumentString<CandidateFieldsFragment, unknown>;
export const BenefitPolicyRowFragmentDoc = new TypedDocumentString(`
    fragment BenefitPolicyRow on PolicyPush {
  id
  version
  title
  level
  state
  eligibilityWords
  validFrom
  validTo
  publishedAt
  pushTotal
  pushDone
  pushFinishedAt
  sent
  read
  reminded
  unitName
  updatedAt
}
    `, {"fragmentName":"BenefitPolicyRow"}) as unknown as TypedDocumentString<BenefitPolicyRowFragment, unknown>;
export const CallbackRowFragmentDoc = new TypedDocumentString(`
    fragment CallbackRow on CallbackTask {
  id
  number
  title
  reason
  round
  priority
  districtCode
  dueAt
  overdue
  answeredAt
  attempts
  unanswered
  lastOutcome
  lastCalledAt
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
  hostUnit {
    id
    name
  }
}
    `, {"fragmentName":"CallbackRow"}) as unknown as TypedDocumentString<CallbackRowFragment, unknown>;
export const IssueRowFragmentDoc = new TypedDocumentString(`
    fragment IssueRow on ColumnIssue {
  id
  version
  state
  columnId
  columnName
  title
  authorId
  authorName
  authorGroup
  number
  publishedOn
  link
  unitName
  returnedCount
  updatedAt
}
    `, {"fragmentName":"IssueRow"}) as unknown as TypedDocumentString<IssueRowFragment, unknown>;
export const ColumnRowFragmentDoc = new TypedDocumentString(`
    fragment ColumnRow on PressColumn {
  id
  version
  name
  platform
  editorId
  editorName
  startedOn
  endedOn
  overlap
  overlapsColumnId
  overlapsColumnName
  issueCount
  lastIssueOn
  mayEdit
  years {
    year
    published
    gaps
    nextNumber
  }
}
    `, {"fragmentName":"ColumnRow"}) as unknown as TypedDocumentString<ColumnRowFragment, unknown>;
export const ContactGroupRowFragmentDoc = new TypedDocumentString(`
    fragment ContactGroupRow on ContactGroup {
  id
  version
  platform
  name
  ownerId
  ownerName
  openedOn
  closedOn
  unitId
  unitName
  memberCount
  enterpriseCount
}
    `, {"fragmentName":"ContactGroupRow"}) as unknown as TypedDocumentString<ContactGroupRowFragment, unknown>;
export const FigurePartFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigurePartFields on FigurePart {
  code
  value
  display
  rows
}
    `, {"fragmentName":"FigurePartFields"}) as unknown as TypedDocumentString<FigurePartFieldsFragment, unknown>;
export const DeputyFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeputyFields on Deputy {
  id
  absentUserId
  absentName
  absentUnitName
  deputyUserId
  deputyName
  deputyUnitName
  fromDay
  toDay
  reason
  state
  canRevoke
  createdByName
  createdAt
  revokedByName
  revokedAt
}
    `, {"fragmentName":"DeputyFields"}) as unknown as TypedDocumentString<DeputyFieldsFragment, unknown>;
export const DocumentRowFragmentDoc = new TypedDocumentString(`
    fragment DocumentRow on LedgerDocument {
  id
  version
  kind
  title
  number
  issuer
  issuedOn
  unitId
  unitName
  updatedAt
}
    `, {"fragmentName":"DocumentRow"}) as unknown as TypedDocumentString<DocumentRowFragment, unknown>;
export const EnterpriseFieldsFragmentDoc = new TypedDocumentString(`
    fragment EnterpriseFields on Enterprise {
  id
  name
  formerNames
  creditCode
  districtCode
  districtName
  industry
  status
  address
  longitude
  latitude
  foundedOn
  registeredCapital
  highTechStage
  tags
  liaisonUserId
  createdAt
  updatedAt
  version
  openProblemCount
  visitCount
  lastVisitOn
  liaison {
    id
    name
    unitName
  }
  contacts {
    id
    name
    title
    phone
    email
    consent
    isPrimary
    active
  }
}
    `, {"fragmentName":"EnterpriseFields"}) as unknown as TypedDocumentString<EnterpriseFieldsFragment, unknown>;
export const FigureFieldsFragmentDoc = new TypedDocumentString(`
    fragment FigureFields on Figure {
  code
  name
  words
  unit
  value
  display
  exact
  rows
  applicable
}
    `, {"fragmentName":"FigureFields"}) as unknown as TypedDocumentString<FigureFieldsFragment, unknown>;
export const HandoverRowFragmentDoc = new TypedDocumentString(`
    fragment HandoverRow on Handover {
  id
  fromName
  toName
  reason
  summary
  byName
  at
  enterpriseCount
  problemCount
}
    `, {"fragmentName":"HandoverRow"}) as unknown as TypedDocumentString<HandoverRowFragment, unknown>;
export const HandoverProblemFieldsFragmentDoc = new TypedDocumentString(`
    fragment HandoverProblemFields on HandoverProblem {
  id
  number
  title
  state
  part
  enterpriseName
}
    `, {"fragmentName":"HandoverProblemFields"}) as unknown as TypedDocumentString<HandoverProblemFieldsFragment, unknown>;
export const HomeProblemFragmentDoc = new TypedDocumentString(`
    fragment HomeProblem on Problem {
  id
  number
  title
  state
  round
  dueAt
  dueProvisional
  overdue
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"HomeProblem"}) as unknown as TypedDocumentString<HomeProblemFragment, unknown>;
export const ResearchSpendingRowFragmentDoc = new TypedDocumentString(`
    fragment ResearchSpendingRow on ResearchSpending {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  year
  quarter
  amountFen
}
    `, {"fragmentName":"ResearchSpendingRow"}) as unknown as TypedDocumentString<ResearchSpendingRowFragment, unknown>;
export const TechnologyContractRowFragmentDoc = new TypedDocumentString(`
    fragment TechnologyContractRow on TechnologyContract {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  number
  title
  kind
  amountFen
}
    `, {"fragmentName":"TechnologyContractRow"}) as unknown as TypedDocumentString<TechnologyContractRowFragment, unknown>;
export const ResearchOutcomeRowFragmentDoc = new TypedDocumentString(`
    fragment ResearchOutcomeRow on ResearchOutcome {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  kind
  title
}
    `, {"fragmentName":"ResearchOutcomeRow"}) as unknown as TypedDocumentString<ResearchOutcomeRowFragment, unknown>;
export const HighTechStepRowFragmentDoc = new TypedDocumentString(`
    fragment HighTechStepRow on HighTechStep {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  stage
}
    `, {"fragmentName":"HighTechStepRow"}) as unknown as TypedDocumentString<HighTechStepRowFragment, unknown>;
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const CommentRowFragmentDoc = new TypedDocumentString(`
    fragment CommentRow on MicroComment {
  id
  version
  title
  authorId
  authorName
  branchName
  link
  publishedOn
  mayEdit
}
    `, {"fragmentName":"CommentRow"}) as unknown as TypedDocumentString<CommentRowFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on SupervisionOrder {
  id
  number
  level
  state
  version
  problemId
  problemNumber
  title
  enterpriseName
  clockKind
  round
  unitName
  issuedToName
  issuedByName
  issuedAt
  deadline
  overdue
  answeredAt
  answeredLate
  returnedCount
  endedAt
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const PairingRowFragmentDoc = new TypedDocumentString(`
    fragment PairingRow on LiaisonPairing {
  id
  enterpriseId
  enterpriseName
  userId
  userName
  unitName
  since
  until
  isCurrent
}
    `, {"fragmentName":"PairingRow"}) as unknown as TypedDocumentString<PairingRowFragment, unknown>;
export const PartnershipRowFragmentDoc = new TypedDocumentString(`
    fragment PartnershipRow on Partnership {
  id
  version
  state
  partnerName
  partnerType
  contactId
  contactName
  unitName
  signedOn
  endsOn
  hasAgreement
  activityCount
  updatedAt
}
    `, {"fragmentName":"PartnershipRow"}) as unknown as TypedDocumentString<PartnershipRowFragment, unknown>;
export const ProblemRowFragmentDoc = new TypedDocumentString(`
    fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"ProblemRow"}) as unknown as TypedDocumentString<ProblemRowFragment, unknown>;
export const EventFieldsFragmentDoc = new TypedDocumentString(`
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
    `, {"fragmentName":"EventFields"}) as unknown as TypedDocumentString<EventFieldsFragment, unknown>;
export const ProblemDetailFragmentDoc = new TypedDocumentString(`
    fragment ProblemDetail on Problem {
  ...ProblemRow
  content
  itemKey
  itemContent
  teamName
  promisedDays
  handledDays
  dueKind
  responsibility
  watched
  orders {
    id
    number
    level
    state
    issuedToName
    deadline
    overdue
  }
  resultText
  dissatisfiedCause
  rejectReason
  mergedIntoId
  mergedInto {
    id
    number
    title
    state
  }
  mergedProblems {
    id
    number
    title
    content
    enterprise {
      id
      name
    }
    ratings {
      id
      round
      satisfaction
      comment
    }
    events(take: 20) {
      ...EventFields
    }
  }
  pauseReason
  extensionsGranted
  urgedCount
  shelvedAt
  shelvedUntil
  extensionRequest {
    newDueDate
    reason
    byName
    at
    late
  }
  shelvingRequest {
    planDate
    reason
    byName
    at
  }
  instructions {
    no
    text
    byName
    at
    answer
    answeredByName
    answeredAt
  }
  closing
  answeredAt
  visit {
    id
    purpose
    plannedOn
    state
  }
  reporter {
    id
    name
    unitName
  }
  coHandlers {
    id
    round
    dueAt
    repliedAt
    reply
    waivedReason
    person {
      id
      name
      unitName
    }
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  ratings {
    id
    round
    satisfaction
    cause
    comment
    source
    ratedAt
  }
  visits(take: 5) {
    id
    purpose
    plannedOn
    state
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}`, {"fragmentName":"ProblemDetail"}) as unknown as TypedDocumentString<ProblemDetailFragment, unknown>;
export const ProjectRowFragmentDoc = new TypedDocumentString(`
    fragment ProjectRow on MajorProject {
  id
  version
  name
  level
  stage
  enterpriseId
  enterpriseName
  districtCode
  districtName
  investment
  liaisonId
  liaisonName
  unitId
  unitName
  listedOn
  delistedOn
  visitCount
  lastVisitOn
}
    `, {"fragmentName":"ProjectRow"}) as unknown as TypedDocumentString<ProjectRowFragment, unknown>;
export const ReportRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportRowFields on Report {
  id
  version
  state
  template
  title
  period
  periodLabel
  scopeName
  renderedAt
  issuedAt
  issuedByName
  createdAt
}
    `, {"fragmentName":"ReportRowFields"}) as unknown as TypedDocumentString<ReportRowFieldsFragment, unknown>;
export const TemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateFields on ReportTemplate {
  code
  label
  version
  title
  fileName
  changedAt
  changedByName
  sections {
    heading
    paragraphs {
      lead
      sentences
    }
  }
}
    `, {"fragmentName":"TemplateFields"}) as unknown as TypedDocumentString<TemplateFieldsFragment, unknown>;
export const RoutingRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoutingRuleFields on RoutingRule {
  id
  name
  order
  active
  version
  category
  area
  districtCode
  hasLiaison
  conditionText
  updatedAt
  host {
    kind
    id
    name
  }
  coHandlers {
    kind
    id
    name
  }
}
    `, {"fragmentName":"RoutingRuleFields"}) as unknown as TypedDocumentString<RoutingRuleFieldsFragment, unknown>;
export const RatedAnswerRowFragmentDoc = new TypedDocumentString(`
    fragment RatedAnswerRow on RatedAnswer {
  id
  problemId
  number
  title
  round
  satisfaction
  cause
  comment
  source
  result
  contactedInTime
  reworked
  districtCode
  category
  ratedAt
  hostUnitName
  enterprise {
    id
    name
  }
}
    `, {"fragmentName":"RatedAnswerRow"}) as unknown as TypedDocumentString<RatedAnswerRowFragment, unknown>;
export const RatesFieldsFragmentDoc = new TypedDocumentString(`
    fragment RatesFields on SatisfactionRates {
  base
  unrated
  timed
  contacted
  resolved
  satisfied
  basic
  dissatisfied
  responseRate
  resolutionRate
  satisfactionRate
  overall
  statement
}
    `, {"fragmentName":"RatesFields"}) as unknown as TypedDocumentString<RatesFieldsFragment, unknown>;
export const ServiceListRowFragmentDoc = new TypedDocumentString(`
    fragment ServiceListRow on ServiceList {
  id
  version
  year
  edition
  title
  state
  itemCount
  approvedAt
  publishedAt
  updatedAt
}
    `, {"fragmentName":"ServiceListRow"}) as unknown as TypedDocumentString<ServiceListRowFragment, unknown>;
export const ServiceItemRowFragmentDoc = new TypedDocumentString(`
    fragment ServiceItemRow on ServiceItem {
  id
  key
  position
  content
  objects
  ownerUnitId
  ownerUnitName
  teamId
  teamName
  promisedDays
  channels
  basisDocumentId
  basisDocumentTitle
  listId
  listState
  year
  edition
  times
  problems
  visits
  tasks
  activities
  enterprises
}
    `, {"fragmentName":"ServiceItemRow"}) as unknown as TypedDocumentString<ServiceItemRowFragment, unknown>;
export const RefusalFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}
    `, {"fragmentName":"RefusalFields"}) as unknown as TypedDocumentString<RefusalFieldsFragment, unknown>;
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeFields on Me {
  id
  username
  name
  email
  roles
  permissions
  actingFor {
    id
    name
    roles
  }
  mustChangePassword
  unreadCount
  unit {
    id
    name
    shortName
    kind
    districtCode
  }
}
    `, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const LateClockRowFragmentDoc = new TypedDocumentString(`
    fragment LateClockRow on LateClock {
  id
  kind
  round
  dueAt
  late
  daysLate
  rung
  ownerName
  unitName
  leaderName
  problemId
  problemNumber
  title
  state
  returnedCount
  enterpriseName
  orderId
  orderNumber
  orderState
}
    `, {"fragmentName":"LateClockRow"}) as unknown as TypedDocumentString<LateClockRowFragment, unknown>;
export const BoardGroupFieldsFragmentDoc = new TypedDocumentString(`
    fragment BoardGroupFields on BoardGroup {
  id
  name
  total
  late
  blue
  urge
  order1
  order2
  bulletin
  worstDays
}
    `, {"fragmentName":"BoardGroupFields"}) as unknown as TypedDocumentString<BoardGroupFieldsFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  version
  title
  state
  teamName
  ownerName
  unitName
  startOn
  dueOn
  cadence
  completion
  colour
  forecastOn
  reportPeriod
  reportState
  reportDueOn
  reportLate
  toAudit
  targetVersion
  updatedAt
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const TargetFieldsFragmentDoc = new TypedDocumentString(`
    fragment TargetFields on TaskTarget {
  id
  indicator
  unit
  baseline
  value
  weight
  dueOn
  source
}
    `, {"fragmentName":"TargetFields"}) as unknown as TypedDocumentString<TargetFieldsFragment, unknown>;
export const TeamRowFragmentDoc = new TypedDocumentString(`
    fragment TeamRow on Team {
  id
  version
  kind
  name
  title
  purpose
  foundedOn
  dissolvedOn
  unitId
  unitName
  leaderName
  memberCount
  enterpriseCount
}
    `, {"fragmentName":"TeamRow"}) as unknown as TypedDocumentString<TeamRowFragment, unknown>;
export const UnitFieldsFragmentDoc = new TypedDocumentString(`
    fragment UnitFields on Unit {
  id
  name
  shortName
  kind
  path
  parentId
  districtCode
  headUserId
  supervisingLeaderId
  active
  version
  head {
    id
    name
    unitName
  }
  supervisingLeader {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"UnitFields"}) as unknown as TypedDocumentString<UnitFieldsFragment, unknown>;
export const UserFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserFields on User {
  id
  username
  name
  phone
  email
  roles
  unitId
  status
  mustChangePassword
  lockedUntil
  createdAt
  version
  unit {
    id
    name
    shortName
  }
}
    `, {"fragmentName":"UserFields"}) as unknown as TypedDocumentString<UserFieldsFragment, unknown>;
export const VisitRowFragmentDoc = new TypedDocumentString(`
    fragment VisitRow on Visit {
  id
  type
  purpose
  state
  version
  plannedOn
  plannedAt
  missed
  dueAt
  dueProvisional
  overdue
  hasNoMatter
  districtCode
  enterpriseId
  project {
    id
    name
  }
  enterprise {
    id
    name
    districtName
  }
  lead {
    id
    name
    unitName
  }
  members {
    id
    name
    unitName
  }
}
    `, {"fragmentName":"VisitRow"}) as unknown as TypedDocumentString<VisitRowFragment, unknown>;
export const VisitDetailFragmentDoc = new TypedDocumentString(`
    fragment VisitDetail on Visit {
  ...VisitRow
  loggedAfterwards
  ledgerNo
  notifiedAt
  checkedInAt
  checkedOutAt
  distance
  farReason
  summary
  cancelReason
  returnedCount
  submittedAt
  reviewedAt
  createdAt
  project {
    sites {
      latitude
      longitude
    }
  }
  itemKey
  itemContent
  teamName
  enterprise {
    address
    longitude
    latitude
  }
  findings {
    id
    kind
    text
    qualification
    willingness
    problemId
  }
  problems {
    id
    number
    title
    state
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  availableActions {
    ...ActionFields
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment VisitRow on Visit {
  id
  type
  purpose
  state
  version
  plannedOn
  plannedAt
  missed
  dueAt
  dueProvisional
  overdue
  hasNoMatter
  districtCode
  enterpriseId
  project {
    id
    name
  }
  enterprise {
    id
    name
    districtName
  }
  lead {
    id
    name
    unitName
  }
  members {
    id
    name
    unitName
  }
}`, {"fragmentName":"VisitDetail"}) as unknown as TypedDocumentString<VisitDetailFragment, unknown>;
export const ActivityListDocument = new TypedDocumentString(`
    query ActivityList($options: ActivityListOptions) {
  activities(options: $options) {
    totalItems
    items {
      ...ActivityRow
    }
  }
}
    fragment ActivityRow on Activity {
  id
  version
  kind
  title
  state
  plannedOn
  startsAt
  place
  hostNames
  topics
  helpTheme
  festival
  isOpen
  unitName
  teamName
  expected
  attendance
  speakers
  expensesFen
  dueAt
  dueProvisional
  overdue
  organizer {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ActivityListQuery, ActivityListQueryVariables>;
export const ActivityRowDocument = new TypedDocumentString(`
    query ActivityRow($id: ID!) {
  activity(id: $id) {
    ...ActivityRow
  }
}
    fragment ActivityRow on Activity {
  id
  version
  kind
  title
  state
  plannedOn
  startsAt
  place
  hostNames
  topics
  helpTheme
  festival
  isOpen
  unitName
  teamName
  expected
  attendance
  speakers
  expensesFen
  dueAt
  dueProvisional
  overdue
  organizer {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ActivityRowQuery, ActivityRowQueryVariables>;
export const ActivityCountsDocument = new TypedDocumentString(`
    query ActivityCounts($filter: ActivityFilter) {
  activityStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<ActivityCountsQuery, ActivityCountsQueryVariables>;
export const PlanActivityDocument = new TypedDocumentString(`
    mutation PlanActivity($input: PlanActivityInput!) {
  planActivity(input: $input) {
    __typename
    ... on Activity {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PlanActivityMutation, PlanActivityMutationVariables>;
export const FrequencyMissesDocument = new TypedDocumentString(`
    query FrequencyMisses($from: Date!, $to: Date!) {
  frequencyMisses(from: $from, to: $to) {
    branchId
    branchName
    kinds
    per
    periodLabel
    from
    to
    required
    held
    message
  }
  settings {
    frequency {
      rules {
        kinds
        per
        times
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrequencyMissesQuery, FrequencyMissesQueryVariables>;
export const ActivityDetailDocument = new TypedDocumentString(`
    query ActivityDetail($id: ID!, $events: Int!) {
  activity(id: $id) {
    ...ActivityDetail
    events(take: $events) {
      ...EventFields
    }
  }
}
    fragment ActivityRow on Activity {
  id
  version
  kind
  title
  state
  plannedOn
  startsAt
  place
  hostNames
  topics
  helpTheme
  festival
  isOpen
  unitName
  teamName
  expected
  attendance
  speakers
  expensesFen
  dueAt
  dueProvisional
  overdue
  organizer {
    id
    name
    unitName
  }
}
fragment ActivityDetail on Activity {
  ...ActivityRow
  summary
  saidAttendance
  loggedAfterwards
  ledgerNo
  rescheduledCount
  correctedCount
  cancelReason
  announcedAt
  beganAt
  endedAt
  archivedAt
  teamId
  itemKey
  itemContent
  basisDocumentId
  basisDocumentTitle
  enterpriseIds
  hosts {
    kind
    id
    name
  }
  headcount {
    expected
    present
    onLeave
    absent
  }
  enterprises {
    id
    name
  }
  people {
    personKey
    name
    unitName
    organisation
    role
    isExpected
    isAttendance
    signedInAt
    signIn
    proxyName
    reason
  }
  expenses {
    id
    spentOn
    amountFen
    item
    voucherNo
    voucherFileId
    isVoucherElsewhere
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  availableActions {
    ...ActionFields
  }
}
fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}`) as unknown as TypedDocumentString<ActivityDetailQuery, ActivityDetailQueryVariables>;
export const PerformActivityActionDocument = new TypedDocumentString(`
    mutation PerformActivityAction($input: PerformActivityActionInput!) {
  performActivityAction(input: $input) {
    __typename
    ... on Activity {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformActivityActionMutation, PerformActivityActionMutationVariables>;
export const SignInScreenDocument = new TypedDocumentString(`
    query SignInScreen($id: ID!) {
  activity(id: $id) {
    id
    title
    place
    state
    headcount {
      expected
      present
      onLeave
      absent
    }
  }
  activitySignInCode(id: $id) {
    code
    nextAt
  }
}
    `) as unknown as TypedDocumentString<SignInScreenQuery, SignInScreenQueryVariables>;
export const ApprovalCountsDocument = new TypedDocumentString(`
    query ApprovalCounts {
  approvals {
    kind
    resource
    count
  }
}
    `) as unknown as TypedDocumentString<ApprovalCountsQuery, ApprovalCountsQueryVariables>;
export const ProblemApprovalsDocument = new TypedDocumentString(`
    query ProblemApprovals($options: ProblemListOptions) {
  problems(options: $options) {
    totalItems
    items {
      ...ProblemRow
      resultText
      extensionRequest {
        newDueDate
        reason
        byName
        at
        late
      }
      shelvingRequest {
        planDate
        reason
        byName
        at
      }
      availableActions {
        ...ActionFields
      }
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ProblemApprovalsQuery, ProblemApprovalsQueryVariables>;
export const OrderApprovalsDocument = new TypedDocumentString(`
    query OrderApprovals($options: OrderListOptions) {
  supervisionOrders(options: $options) {
    totalItems
    items {
      ...OrderRow
      demand
      answer
      answeredByName
      availableActions {
        ...ActionFields
      }
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment OrderRow on SupervisionOrder {
  id
  number
  level
  state
  version
  problemId
  problemNumber
  title
  enterpriseName
  clockKind
  round
  unitName
  issuedToName
  issuedByName
  issuedAt
  deadline
  overdue
  answeredAt
  answeredLate
  returnedCount
  endedAt
}`) as unknown as TypedDocumentString<OrderApprovalsQuery, OrderApprovalsQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($options: CandidateListOptions) {
  assignmentCandidates(options: $options) {
    items {
      ...CandidateFields
    }
  }
}
    fragment CandidateFields on Candidate {
  id
  name
  unitName
  hosting
  coHandling
  overdue
  dueThisWeek
  absentUntil
  deputyId
  deputyName
}`) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const AssignmentProposalDocument = new TypedDocumentString(`
    query AssignmentProposal($problemId: ID!) {
  assignmentProposal(problemId: $problemId) {
    ruleId
    explanation
    notes
    host {
      ...CandidateFields
    }
    coHandlers {
      ...CandidateFields
    }
  }
}
    fragment CandidateFields on Candidate {
  id
  name
  unitName
  hosting
  coHandling
  overdue
  dueThisWeek
  absentUntil
  deputyId
  deputyName
}`) as unknown as TypedDocumentString<AssignmentProposalQuery, AssignmentProposalQueryVariables>;
export const StartBulkActDocument = new TypedDocumentString(`
    mutation StartBulkAct($input: StartBulkActInput!) {
  startBulkAct(input: $input) {
    __typename
    ... on Job {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<StartBulkActMutation, StartBulkActMutationVariables>;
export const RetryFailedRowsDocument = new TypedDocumentString(`
    mutation RetryFailedRows($jobId: ID!) {
  retryFailedRows(jobId: $jobId) {
    __typename
    ... on Job {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RetryFailedRowsMutation, RetryFailedRowsMutationVariables>;
export const BenefitPolicyListDocument = new TypedDocumentString(`
    query BenefitPolicyList($options: PolicyPushListOptions) {
  benefitPolicies(options: $options) {
    totalItems
    items {
      ...BenefitPolicyRow
    }
  }
}
    fragment BenefitPolicyRow on PolicyPush {
  id
  version
  title
  level
  state
  eligibilityWords
  validFrom
  validTo
  publishedAt
  pushTotal
  pushDone
  pushFinishedAt
  sent
  read
  reminded
  unitName
  updatedAt
}`) as unknown as TypedDocumentString<BenefitPolicyListQuery, BenefitPolicyListQueryVariables>;
export const BenefitPolicyCountsDocument = new TypedDocumentString(`
    query BenefitPolicyCounts($filter: PolicyPushFilter) {
  benefitPolicyStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<BenefitPolicyCountsQuery, BenefitPolicyCountsQueryVariables>;
export const BenefitPolicyByIdDocument = new TypedDocumentString(`
    query BenefitPolicyById($id: ID!) {
  benefitPolicy(id: $id) {
    ...BenefitPolicyRow
    summary
    eligibility
    documentId
    document {
      id
      title
      number
    }
    withdrawReason
    mayAct
    deliveries {
      state
      count
    }
    availableActions {
      ...ActionFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment BenefitPolicyRow on PolicyPush {
  id
  version
  title
  level
  state
  eligibilityWords
  validFrom
  validTo
  publishedAt
  pushTotal
  pushDone
  pushFinishedAt
  sent
  read
  reminded
  unitName
  updatedAt
}
fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}`) as unknown as TypedDocumentString<BenefitPolicyByIdQuery, BenefitPolicyByIdQueryVariables>;
export const EligibilityPreviewDocument = new TypedDocumentString(`
    query EligibilityPreview($filter: JSON!, $options: EnterpriseListOptions) {
  eligibilityPreview(filter: $filter) {
    total
    reachable
    words
    problem
  }
  enterprises(options: $options) {
    items {
      id
      name
      districtName
    }
  }
}
    `) as unknown as TypedDocumentString<EligibilityPreviewQuery, EligibilityPreviewQueryVariables>;
export const PolicyReceiptListDocument = new TypedDocumentString(`
    query PolicyReceiptList($options: PolicyReceiptListOptions) {
  policyReceipts(options: $options) {
    totalItems
    items {
      id
      enterpriseId
      enterpriseName
      contactName
      sentAt
      readAt
      remindedAt
      deliveryState
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyReceiptListQuery, PolicyReceiptListQueryVariables>;
export const DraftBenefitPolicyDocument = new TypedDocumentString(`
    mutation DraftBenefitPolicy($input: DraftBenefitPolicyInput!) {
  draftBenefitPolicy(input: $input) {
    __typename
    ... on PolicyPush {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftBenefitPolicyMutation, DraftBenefitPolicyMutationVariables>;
export const PerformBenefitPolicyActionDocument = new TypedDocumentString(`
    mutation PerformBenefitPolicyAction($input: PerformBenefitPolicyActionInput!) {
  performBenefitPolicyAction(input: $input) {
    __typename
    ... on PolicyPush {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformBenefitPolicyActionMutation, PerformBenefitPolicyActionMutationVariables>;
export const BulletinDocument = new TypedDocumentString(`
    query Bulletin($from: Date!, $to: Date!) {
  bulletin(from: $from, to: $to) {
    id
    kind
    reachedAt
    dueAt
    daysLate
    open
    ownerName
    unitName
    problemId
    problemNumber
    title
    enterpriseName
    orders
  }
}
    `) as unknown as TypedDocumentString<BulletinQuery, BulletinQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($year: Int!, $unitId: ID) {
  coverage(year: $year, unitId: $unitId) {
    covered
    openGaps
    quarters {
      key
      label
    }
    rows {
      id
      target
      name
      level
      liaisonName
      unitName
      dueOn
      daysLate
      cells {
        quarter
        coverage
        count
        filter
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const GapPlanDocument = new TypedDocumentString(`
    query GapPlan($unitId: ID) {
  gapPlan(unitId: $unitId) {
    visits {
      targetId
      target
      name
      leadId
      leadName
      plannedOn
    }
    left {
      targetId
      name
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<GapPlanQuery, GapPlanQueryVariables>;
export const PlanGapsDocument = new TypedDocumentString(`
    mutation PlanGaps($input: PlanGapsInput!) {
  planGaps(input: $input) {
    __typename
    ... on PlannedGaps {
      rows {
        targetId
        name
        visitId
        problem
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PlanGapsMutation, PlanGapsMutationVariables>;
export const CalendarYearsDocument = new TypedDocumentString(`
    query CalendarYears {
  calendarWarning
  calendarYears {
    year
    announced
    source
    exceptions {
      day
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarYearsQuery, CalendarYearsQueryVariables>;
export const CalendarPreviewDocument = new TypedDocumentString(`
    query CalendarPreview($edit: CalendarEditInput!, $skip: Int!, $take: Int!) {
  calendarPreview(edit: $edit, skip: $skip, take: $take) {
    __typename
    ... on CalendarPreview {
      token
      year
      summary
      needsConfirmation
      totalItems
      changes {
        day
        from
        to
      }
      counts {
        open
        moved
        cases
        earlier
        later
        confirmed
        lateAtOnce
        relieved
      }
      items {
        clockId
        subjectType
        subjectId
        number
        title
        kindLabel
        from
        to
        lateAtOnce
        relieved
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<CalendarPreviewQuery, CalendarPreviewQueryVariables>;
export const ApplyCalendarDocument = new TypedDocumentString(`
    mutation ApplyCalendar($input: ApplyCalendarInput!) {
  applyCalendarEdit(input: $input) {
    __typename
    ... on Job {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<ApplyCalendarMutation, ApplyCalendarMutationVariables>;
export const DueCalculationDocument = new TypedDocumentString(`
    query DueCalculation($from: DateTime!, $unit: String!, $amount: Int!) {
  dueCalculation(from: $from, unit: $unit, amount: $amount) {
    __typename
    ... on DueExplanation {
      startedAt
      grantText
      dueAt
      provisional
      days {
        day
        weekday
        counts
        n
        reason
        provisional
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DueCalculationQuery, DueCalculationQueryVariables>;
export const CallbackListDocument = new TypedDocumentString(`
    query CallbackList($options: CallbackListOptions) {
  callbackTasks(options: $options) {
    totalItems
    items {
      ...CallbackRow
    }
  }
}
    fragment CallbackRow on CallbackTask {
  id
  number
  title
  reason
  round
  priority
  districtCode
  dueAt
  overdue
  answeredAt
  attempts
  unanswered
  lastOutcome
  lastCalledAt
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
  hostUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CallbackListQuery, CallbackListQueryVariables>;
export const CallReasonCountsDocument = new TypedDocumentString(`
    query CallReasonCounts($filter: CallbackFilter) {
  callReasonCounts(filter: $filter) {
    reason
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<CallReasonCountsQuery, CallReasonCountsQueryVariables>;
export const CallbackDetailDocument = new TypedDocumentString(`
    query CallbackDetail($id: ID!) {
  callbackTask(id: $id) {
    ...CallbackRow
    calls {
      id
      round
      callerName
      calledAt
      outcome
      finding
      note
    }
    problem {
      id
      version
      round
      content
      submittedAt
      result
      resultText
      responsibility
      satisfaction
      enterprise {
        id
        contacts {
          id
          name
          title
          phone
          isPrimary
        }
      }
      ratings {
        id
        round
        satisfaction
        cause
        comment
        source
        ratedAt
      }
      clocks {
        ...ClockFields
      }
    }
  }
}
    fragment CallbackRow on CallbackTask {
  id
  number
  title
  reason
  round
  priority
  districtCode
  dueAt
  overdue
  answeredAt
  attempts
  unanswered
  lastOutcome
  lastCalledAt
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
  hostUnit {
    id
    name
  }
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}`) as unknown as TypedDocumentString<CallbackDetailQuery, CallbackDetailQueryVariables>;
export const RecordCallDocument = new TypedDocumentString(`
    mutation RecordCall($input: RecordCallInput!) {
  recordCall(input: $input) {
    __typename
    ... on CallbackCall {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RecordCallMutation, RecordCallMutationVariables>;
export const DueExplanationDocument = new TypedDocumentString(`
    query DueExplanation($clockId: ID!) {
  dueExplanation(clockId: $clockId) {
    kindLabel
    startedAt
    grantText
    dueAt
    provisional
    note
    story
    days {
      day
      weekday
      counts
      n
      reason
      provisional
    }
  }
}
    `) as unknown as TypedDocumentString<DueExplanationQuery, DueExplanationQueryVariables>;
export const RemoveAttachmentDocument = new TypedDocumentString(`
    mutation RemoveAttachment($id: ID!) {
  removeAttachment(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const IssueListDocument = new TypedDocumentString(`
    query IssueList($options: ColumnIssueListOptions) {
  columnIssues(options: $options) {
    totalItems
    items {
      ...IssueRow
    }
  }
}
    fragment IssueRow on ColumnIssue {
  id
  version
  state
  columnId
  columnName
  title
  authorId
  authorName
  authorGroup
  number
  publishedOn
  link
  unitName
  returnedCount
  updatedAt
}`) as unknown as TypedDocumentString<IssueListQuery, IssueListQueryVariables>;
export const IssueCountsDocument = new TypedDocumentString(`
    query IssueCounts($filter: ColumnIssueFilter) {
  columnIssueStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<IssueCountsQuery, IssueCountsQueryVariables>;
export const IssueByIdDocument = new TypedDocumentString(`
    query IssueById($id: ID!) {
  columnIssue(id: $id) {
    ...IssueRow
    text
    overlap
    withdrawReason
    column {
      id
      years {
        year
        nextNumber
      }
    }
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment IssueRow on ColumnIssue {
  id
  version
  state
  columnId
  columnName
  title
  authorId
  authorName
  authorGroup
  number
  publishedOn
  link
  unitName
  returnedCount
  updatedAt
}`) as unknown as TypedDocumentString<IssueByIdQuery, IssueByIdQueryVariables>;
export const DraftIssueDocument = new TypedDocumentString(`
    mutation DraftIssue($input: DraftIssueInput!) {
  draftIssue(input: $input) {
    __typename
    ... on ColumnIssue {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftIssueMutation, DraftIssueMutationVariables>;
export const PerformIssueActionDocument = new TypedDocumentString(`
    mutation PerformIssueAction($input: PerformIssueActionInput!) {
  performIssueAction(input: $input) {
    __typename
    ... on ColumnIssue {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformIssueActionMutation, PerformIssueActionMutationVariables>;
export const ColumnListDocument = new TypedDocumentString(`
    query ColumnList($options: PressColumnListOptions) {
  pressColumns(options: $options) {
    totalItems
    items {
      ...ColumnRow
    }
  }
}
    fragment ColumnRow on PressColumn {
  id
  version
  name
  platform
  editorId
  editorName
  startedOn
  endedOn
  overlap
  overlapsColumnId
  overlapsColumnName
  issueCount
  lastIssueOn
  mayEdit
  years {
    year
    published
    gaps
    nextNumber
  }
}`) as unknown as TypedDocumentString<ColumnListQuery, ColumnListQueryVariables>;
export const ColumnByIdDocument = new TypedDocumentString(`
    query ColumnById($id: ID!) {
  pressColumn(id: $id) {
    ...ColumnRow
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ColumnRow on PressColumn {
  id
  version
  name
  platform
  editorId
  editorName
  startedOn
  endedOn
  overlap
  overlapsColumnId
  overlapsColumnName
  issueCount
  lastIssueOn
  mayEdit
  years {
    year
    published
    gaps
    nextNumber
  }
}`) as unknown as TypedDocumentString<ColumnByIdQuery, ColumnByIdQueryVariables>;
export const SaveColumnDocument = new TypedDocumentString(`
    mutation SaveColumn($input: SaveColumnInput!) {
  saveColumn(input: $input) {
    __typename
    ... on PressColumn {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveColumnMutation, SaveColumnMutationVariables>;
export const OptionsDocument = new TypedDocumentString(`
    query Options($name: String!) {
  options(name: $name) {
    value
    label
  }
}
    `) as unknown as TypedDocumentString<OptionsQuery, OptionsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($options: PersonListOptions) {
  people(options: $options) {
    totalItems
    items {
      id
      name
      unitId
      unitName
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const EnterpriseChoicesDocument = new TypedDocumentString(`
    query EnterpriseChoices($filter: EnterpriseFilter) {
  enterprises(options: {take: 20, filter: $filter}) {
    items {
      id
      name
      creditCode
      districtName
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseChoicesQuery, EnterpriseChoicesQueryVariables>;
export const EnterpriseChoiceDocument = new TypedDocumentString(`
    query EnterpriseChoice($id: ID!) {
  enterprise(id: $id) {
    id
    name
    creditCode
    districtName
  }
}
    `) as unknown as TypedDocumentString<EnterpriseChoiceQuery, EnterpriseChoiceQueryVariables>;
export const ProblemChoicesDocument = new TypedDocumentString(`
    query ProblemChoices($filter: ProblemFilter) {
  problems(options: {take: 20, filter: $filter}) {
    items {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ProblemChoicesQuery, ProblemChoicesQueryVariables>;
export const DocumentChoicesDocument = new TypedDocumentString(`
    query DocumentChoices($filter: LedgerDocumentFilter) {
  ledgerDocuments(options: {take: 20, filter: $filter}) {
    items {
      id
      title
      number
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentChoicesQuery, DocumentChoicesQueryVariables>;
export const DocumentChoiceDocument = new TypedDocumentString(`
    query DocumentChoice($id: ID!) {
  ledgerDocument(id: $id) {
    id
    title
    number
  }
}
    `) as unknown as TypedDocumentString<DocumentChoiceQuery, DocumentChoiceQueryVariables>;
export const ProjectChoicesDocument = new TypedDocumentString(`
    query ProjectChoices($filter: MajorProjectFilter) {
  majorProjects(options: {take: 20, filter: $filter}) {
    items {
      id
      name
      enterpriseName
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectChoicesQuery, ProjectChoicesQueryVariables>;
export const ProjectChoiceDocument = new TypedDocumentString(`
    query ProjectChoice($id: ID!) {
  majorProject(id: $id) {
    id
    name
    enterpriseName
    enterpriseId
  }
}
    `) as unknown as TypedDocumentString<ProjectChoiceQuery, ProjectChoiceQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($resource: String!) {
  savedViews(resource: $resource) {
    id
    resource
    name
    value
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($resource: String!, $name: String!, $value: JSON!) {
  saveView(resource: $resource, name: $name, value: $value) {
    __typename
    ... on SavedView {
      id
      resource
      name
      value
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id) {
    ok
  }
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const ProblemChoiceDocument = new TypedDocumentString(`
    query ProblemChoice($id: ID!) {
  problem(id: $id) {
    id
    number
    title
  }
}
    `) as unknown as TypedDocumentString<ProblemChoiceQuery, ProblemChoiceQueryVariables>;
export const TeamChoicesDocument = new TypedDocumentString(`
    query TeamChoices($options: TeamListOptions) {
  teams(options: $options) {
    items {
      id
      name
      kind
      dissolvedOn
    }
  }
}
    `) as unknown as TypedDocumentString<TeamChoicesQuery, TeamChoicesQueryVariables>;
export const ContactGroupListDocument = new TypedDocumentString(`
    query ContactGroupList($options: ContactGroupListOptions) {
  contactGroups(options: $options) {
    totalItems
    items {
      ...ContactGroupRow
    }
  }
}
    fragment ContactGroupRow on ContactGroup {
  id
  version
  platform
  name
  ownerId
  ownerName
  openedOn
  closedOn
  unitId
  unitName
  memberCount
  enterpriseCount
}`) as unknown as TypedDocumentString<ContactGroupListQuery, ContactGroupListQueryVariables>;
export const ContactGroupByIdDocument = new TypedDocumentString(`
    query ContactGroupById($id: ID!) {
  contactGroup(id: $id) {
    ...ContactGroupRow
    members {
      id
      name
      from
      to
    }
    enterprises {
      id
      name
      from
      to
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ContactGroupRow on ContactGroup {
  id
  version
  platform
  name
  ownerId
  ownerName
  openedOn
  closedOn
  unitId
  unitName
  memberCount
  enterpriseCount
}`) as unknown as TypedDocumentString<ContactGroupByIdQuery, ContactGroupByIdQueryVariables>;
export const SaveContactGroupDocument = new TypedDocumentString(`
    mutation SaveContactGroup($input: SaveContactGroupInput!) {
  saveContactGroup(input: $input) {
    __typename
    ... on ContactGroup {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveContactGroupMutation, SaveContactGroupMutationVariables>;
export const DashboardTilesDocument = new TypedDocumentString(`
    query DashboardTiles($codes: [String!], $period: String!, $scope: FigureScopeInput) {
  figures(codes: $codes, period: $period, scope: $scope) {
    ...FigureFields
  }
}
    fragment FigureFields on Figure {
  code
  name
  words
  unit
  value
  display
  exact
  rows
  applicable
}`) as unknown as TypedDocumentString<DashboardTilesQuery, DashboardTilesQueryVariables>;
export const DashboardChartsDocument = new TypedDocumentString(`
    query DashboardCharts($trends: [String!]!, $rankings: [String!]!, $period: String!, $scope: FigureScopeInput) {
  figureTrends(codes: $trends, period: $period, scope: $scope) {
    period
    label
    figures {
      ...FigurePartFields
    }
  }
  figureRankings(codes: $rankings, period: $period, scope: $scope) {
    by
    key
    label
    figures {
      ...FigurePartFields
    }
  }
}
    fragment FigurePartFields on FigurePart {
  code
  value
  display
  rows
}`) as unknown as TypedDocumentString<DashboardChartsQuery, DashboardChartsQueryVariables>;
export const DeliveryListDocument = new TypedDocumentString(`
    query DeliveryList($options: DeliveryListOptions) {
  deliveries(options: $options) {
    totalItems
    items {
      id
      channel
      recipient
      recipientName
      subject
      text
      html
      state
      stateLabel
      attempt
      messageId
      lastError
      createdAt
      sentAt
      nextAt
      received
    }
  }
}
    `) as unknown as TypedDocumentString<DeliveryListQuery, DeliveryListQueryVariables>;
export const DeputyListDocument = new TypedDocumentString(`
    query DeputyList($options: DeputyListOptions) {
  deputies(options: $options) {
    totalItems
    items {
      ...DeputyFields
    }
  }
}
    fragment DeputyFields on Deputy {
  id
  absentUserId
  absentName
  absentUnitName
  deputyUserId
  deputyName
  deputyUnitName
  fromDay
  toDay
  reason
  state
  canRevoke
  createdByName
  createdAt
  revokedByName
  revokedAt
}`) as unknown as TypedDocumentString<DeputyListQuery, DeputyListQueryVariables>;
export const CreateDeputyDocument = new TypedDocumentString(`
    mutation CreateDeputy($input: CreateDeputyInput!) {
  createDeputy(input: $input) {
    __typename
    ... on Deputy {
      ...DeputyFields
    }
    ...RefusalFields
  }
}
    fragment DeputyFields on Deputy {
  id
  absentUserId
  absentName
  absentUnitName
  deputyUserId
  deputyName
  deputyUnitName
  fromDay
  toDay
  reason
  state
  canRevoke
  createdByName
  createdAt
  revokedByName
  revokedAt
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateDeputyMutation, CreateDeputyMutationVariables>;
export const RevokeDeputyDocument = new TypedDocumentString(`
    mutation RevokeDeputy($id: ID!) {
  revokeDeputy(id: $id) {
    __typename
    ... on Deputy {
      ...DeputyFields
    }
    ...RefusalFields
  }
}
    fragment DeputyFields on Deputy {
  id
  absentUserId
  absentName
  absentUnitName
  deputyUserId
  deputyName
  deputyUnitName
  fromDay
  toDay
  reason
  state
  canRevoke
  createdByName
  createdAt
  revokedByName
  revokedAt
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RevokeDeputyMutation, RevokeDeputyMutationVariables>;
export const DocumentListDocument = new TypedDocumentString(`
    query DocumentList($options: LedgerDocumentListOptions) {
  ledgerDocuments(options: $options) {
    totalItems
    items {
      ...DocumentRow
    }
  }
}
    fragment DocumentRow on LedgerDocument {
  id
  version
  kind
  title
  number
  issuer
  issuedOn
  unitId
  unitName
  updatedAt
}`) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const DocumentByIdDocument = new TypedDocumentString(`
    query DocumentById($id: ID!) {
  ledgerDocument(id: $id) {
    ...DocumentRow
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment DocumentRow on LedgerDocument {
  id
  version
  kind
  title
  number
  issuer
  issuedOn
  unitId
  unitName
  updatedAt
}`) as unknown as TypedDocumentString<DocumentByIdQuery, DocumentByIdQueryVariables>;
export const SaveDocumentDocument = new TypedDocumentString(`
    mutation SaveDocument($input: SaveDocumentInput!) {
  saveDocument(input: $input) {
    __typename
    ... on LedgerDocument {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveDocumentMutation, SaveDocumentMutationVariables>;
export const DueCalendarDocument = new TypedDocumentString(`
    query DueCalendar($month: String!) {
  dueCalendar(month: $month) {
    day
    workday
    reason
    provisional
    problems
    late
    orders
  }
}
    `) as unknown as TypedDocumentString<DueCalendarQuery, DueCalendarQueryVariables>;
export const PossibleDuplicatesDocument = new TypedDocumentString(`
    query PossibleDuplicates($enterpriseId: ID!, $title: String!, $content: String!, $problemId: ID) {
  possibleDuplicates(
    enterpriseId: $enterpriseId
    title: $title
    content: $content
    problemId: $problemId
  ) {
    id
    number
    unitName
    score
    title
    content
    state
    result
    createdAt
  }
}
    `) as unknown as TypedDocumentString<PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables>;
export const MergeSideDocument = new TypedDocumentString(`
    query MergeSide($id: ID!) {
  problem(id: $id) {
    id
    number
    title
    content
    state
    createdAt
    enterprise {
      id
      name
    }
    host {
      id
      name
      unitName
    }
    ratings {
      id
      round
      satisfaction
    }
    events(take: 5) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}`) as unknown as TypedDocumentString<MergeSideQuery, MergeSideQueryVariables>;
export const EnterpriseListDocument = new TypedDocumentString(`
    query EnterpriseList($options: EnterpriseListOptions) {
  enterprises(options: $options) {
    totalItems
    items {
      id
      name
      creditCode
      districtCode
      districtName
      industry
      status
      highTechStage
      tags
      openProblemCount
      visitCount
      lastVisitOn
      updatedAt
      liaison {
        id
        name
        unitName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseListQuery, EnterpriseListQueryVariables>;
export const EnterpriseDocument = new TypedDocumentString(`
    query Enterprise($id: ID!) {
  enterprise(id: $id) {
    ...EnterpriseFields
  }
}
    fragment EnterpriseFields on Enterprise {
  id
  name
  formerNames
  creditCode
  districtCode
  districtName
  industry
  status
  address
  longitude
  latitude
  foundedOn
  registeredCapital
  highTechStage
  tags
  liaisonUserId
  createdAt
  updatedAt
  version
  openProblemCount
  visitCount
  lastVisitOn
  liaison {
    id
    name
    unitName
  }
  contacts {
    id
    name
    title
    phone
    email
    consent
    isPrimary
    active
  }
}`) as unknown as TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>;
export const EnterpriseCasesDocument = new TypedDocumentString(`
    query EnterpriseCases($problems: ProblemListOptions, $visits: VisitListOptions, $withProblems: Boolean!, $withVisits: Boolean!) {
  problems(options: $problems) @include(if: $withProblems) {
    totalItems
    items {
      id
      number
      title
      state
      dueAt
      dueProvisional
      overdue
      closedAt
    }
  }
  visits(options: $visits) @include(if: $withVisits) {
    totalItems
    items {
      id
      purpose
      type
      state
      plannedOn
      lead {
        id
        name
        unitName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseCasesQuery, EnterpriseCasesQueryVariables>;
export const SaveEnterpriseDocument = new TypedDocumentString(`
    mutation SaveEnterprise($input: SaveEnterpriseInput!) {
  saveEnterprise(input: $input) {
    __typename
    ... on Enterprise {
      ...EnterpriseFields
    }
    ...RefusalFields
  }
}
    fragment EnterpriseFields on Enterprise {
  id
  name
  formerNames
  creditCode
  districtCode
  districtName
  industry
  status
  address
  longitude
  latitude
  foundedOn
  registeredCapital
  highTechStage
  tags
  liaisonUserId
  createdAt
  updatedAt
  version
  openProblemCount
  visitCount
  lastVisitOn
  liaison {
    id
    name
    unitName
  }
  contacts {
    id
    name
    title
    phone
    email
    consent
    isPrimary
    active
  }
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveEnterpriseMutation, SaveEnterpriseMutationVariables>;
export const EnterpriseRatingsDocument = new TypedDocumentString(`
    query EnterpriseRatings($filter: RatedAnswerFilter, $options: RatedAnswerListOptions) {
  satisfactionCounts(filter: $filter) {
    satisfaction
    count
  }
  ratedAnswers(options: $options) {
    totalItems
    items {
      id
      problemId
      title
      satisfaction
      comment
      ratedAt
    }
  }
}
    `) as unknown as TypedDocumentString<EnterpriseRatingsQuery, EnterpriseRatingsQueryVariables>;
export const FigureRowsDocument = new TypedDocumentString(`
    query FigureRows($code: String!, $period: String!, $scope: FigureScopeInput, $options: FigureRowsOptions) {
  figures(codes: [$code], period: $period, scope: $scope) {
    ...FigureFields
  }
  figureRows(code: $code, period: $period, scope: $scope, options: $options) {
    totalItems
    columns {
      name
      label
      kind
      sortable
    }
    items {
      id
      title
      cells
      link
    }
  }
}
    fragment FigureFields on Figure {
  code
  name
  words
  unit
  value
  display
  exact
  rows
  applicable
}`) as unknown as TypedDocumentString<FigureRowsQuery, FigureRowsQueryVariables>;
export const FigureListDocument = new TypedDocumentString(`
    query FigureList($period: String!, $scope: FigureScopeInput) {
  figureDefinitions {
    code
    subject
  }
  figures(period: $period, scope: $scope) {
    ...FigureFields
  }
}
    fragment FigureFields on Figure {
  code
  name
  words
  unit
  value
  display
  exact
  rows
  applicable
}`) as unknown as TypedDocumentString<FigureListQuery, FigureListQueryVariables>;
export const FigureScopesDocument = new TypedDocumentString(`
    query FigureScopes {
  figureScopes {
    by
    key
    label
  }
}
    `) as unknown as TypedDocumentString<FigureScopesQuery, FigureScopesQueryVariables>;
export const ExportFigureRowsDocument = new TypedDocumentString(`
    mutation ExportFigureRows($input: ExportFigureInput!) {
  exportFigureRows(input: $input) {
    __typename
    ... on Job {
      ...JobFields
    }
    ...RefusalFields
  }
}
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<ExportFigureRowsMutation, ExportFigureRowsMutationVariables>;
export const HandoverListDocument = new TypedDocumentString(`
    query HandoverList($options: HandoverListOptions) {
  handovers(options: $options) {
    totalItems
    items {
      ...HandoverRow
    }
  }
}
    fragment HandoverRow on Handover {
  id
  fromName
  toName
  reason
  summary
  byName
  at
  enterpriseCount
  problemCount
}`) as unknown as TypedDocumentString<HandoverListQuery, HandoverListQueryVariables>;
export const HandoverDocument = new TypedDocumentString(`
    query Handover($id: ID!) {
  handover(id: $id) {
    ...HandoverRow
    enterprises {
      id
      name
    }
    problems {
      ...HandoverProblemFields
    }
    groups {
      id
      name
    }
    tasks {
      id
      name
    }
    projects {
      id
      name
    }
    toldEnterprises {
      id
      name
    }
  }
}
    fragment HandoverRow on Handover {
  id
  fromName
  toName
  reason
  summary
  byName
  at
  enterpriseCount
  problemCount
}
fragment HandoverProblemFields on HandoverProblem {
  id
  number
  title
  state
  part
  enterpriseName
}`) as unknown as TypedDocumentString<HandoverQuery, HandoverQueryVariables>;
export const HandoverPreviewDocument = new TypedDocumentString(`
    query HandoverPreview($fromUserId: ID!, $toUserId: ID!) {
  handoverPreview(fromUserId: $fromUserId, toUserId: $toUserId) {
    __typename
    ... on HandoverPreview {
      hash
      ok
      summary
      fromName
      toName
      deputies
      refusals {
        subject
        id
        message
      }
      enterprises {
        id
        name
      }
      problems {
        ...HandoverProblemFields
      }
      groups {
        id
        name
      }
      tasks {
        id
        name
      }
      projects {
        id
        name
      }
      toldEnterprises {
        id
        name
      }
    }
    ...RefusalFields
  }
}
    fragment HandoverProblemFields on HandoverProblem {
  id
  number
  title
  state
  part
  enterpriseName
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<HandoverPreviewQuery, HandoverPreviewQueryVariables>;
export const CarryOutHandoverDocument = new TypedDocumentString(`
    mutation CarryOutHandover($input: CarryOutHandoverInput!) {
  carryOutHandover(input: $input) {
    __typename
    ... on Handover {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<CarryOutHandoverMutation, CarryOutHandoverMutationVariables>;
export const OpenWorkDocument = new TypedDocumentString(`
    query OpenWork($options: OpenWorkListOptions) {
  openWork(options: $options) {
    items {
      id
      name
      unitName
      active
      hosting
      coHandling
      enterprises
      groups
      tasks
      projects
    }
  }
}
    `) as unknown as TypedDocumentString<OpenWorkQuery, OpenWorkQueryVariables>;
export const UserOpenWorkDocument = new TypedDocumentString(`
    query UserOpenWork($userId: ID!) {
  userOpenWork(userId: $userId) {
    id
    hosting
    coHandling
    enterprises
    groups
    tasks
    projects
  }
}
    `) as unknown as TypedDocumentString<UserOpenWorkQuery, UserOpenWorkQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  home {
    calendarWarning
    counts {
      overdue
      dueToday
      toSign
      toDo
      visitsToday
      toComplete
    }
    todo {
      ...HomeProblem
    }
    overdueProblems {
      ...HomeProblem
    }
    visitsToday {
      id
      purpose
      state
      plannedAt
      missed
      enterprise {
        id
        name
        address
      }
      lead {
        id
        name
      }
    }
  }
}
    fragment HomeProblem on Problem {
  id
  number
  title
  state
  round
  dueAt
  dueProvisional
  overdue
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LeaderDocument = new TypedDocumentString(`
    query Leader {
  home {
    leader {
      visitsThisMonth
      openProblems
      overdueProblems
      closedThisYear
      solvedThisYear
      onTimeRate
      satisfiedRate
      byUnit {
        unitId
        unitName
        open
        overdue
        closed
      }
      byDistrict {
        districtCode
        districtName
        open
        overdue
        closed
      }
      oldestOverdue {
        ...HomeProblem
      }
    }
  }
}
    fragment HomeProblem on Problem {
  id
  number
  title
  state
  round
  dueAt
  dueProvisional
  overdue
  enterprise {
    id
    name
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<LeaderQuery, LeaderQueryVariables>;
export const ImportKindsDocument = new TypedDocumentString(`
    query ImportKinds {
  importKinds {
    name
    label
    needs
    sample
    fields {
      value
      label
    }
  }
}
    `) as unknown as TypedDocumentString<ImportKindsQuery, ImportKindsQueryVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($kind: String!, $uploadId: ID!) {
  importPreview(kind: $kind, uploadId: $uploadId) {
    __typename
    ... on ImportPreview {
      uploadId
      fileName
      headers
      rowCount
      otherSheets
      sample
      needs
      mapping {
        header
        field
      }
      fields {
        value
        label
      }
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    __typename
    ... on Job {
      ...JobFields
    }
    ...RefusalFields
  }
}
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const ResearchSpendingListDocument = new TypedDocumentString(`
    query ResearchSpendingList($options: ResearchSpendingListOptions) {
  researchSpendings(options: $options) {
    totalItems
    items {
      ...ResearchSpendingRow
    }
  }
}
    fragment ResearchSpendingRow on ResearchSpending {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  year
  quarter
  amountFen
}`) as unknown as TypedDocumentString<ResearchSpendingListQuery, ResearchSpendingListQueryVariables>;
export const ResearchSpendingByIdDocument = new TypedDocumentString(`
    query ResearchSpendingById($id: ID!) {
  researchSpending(id: $id) {
    ...ResearchSpendingRow
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ResearchSpendingRow on ResearchSpending {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  year
  quarter
  amountFen
}`) as unknown as TypedDocumentString<ResearchSpendingByIdQuery, ResearchSpendingByIdQueryVariables>;
export const SaveResearchSpendingDocument = new TypedDocumentString(`
    mutation SaveResearchSpending($input: SaveResearchSpendingInput!) {
  saveResearchSpending(input: $input) {
    __typename
    ... on ResearchSpending {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveResearchSpendingMutation, SaveResearchSpendingMutationVariables>;
export const TechnologyContractListDocument = new TypedDocumentString(`
    query TechnologyContractList($options: TechnologyContractListOptions) {
  technologyContracts(options: $options) {
    totalItems
    items {
      ...TechnologyContractRow
    }
  }
}
    fragment TechnologyContractRow on TechnologyContract {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  number
  title
  kind
  amountFen
}`) as unknown as TypedDocumentString<TechnologyContractListQuery, TechnologyContractListQueryVariables>;
export const TechnologyContractByIdDocument = new TypedDocumentString(`
    query TechnologyContractById($id: ID!) {
  technologyContract(id: $id) {
    ...TechnologyContractRow
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment TechnologyContractRow on TechnologyContract {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  number
  title
  kind
  amountFen
}`) as unknown as TypedDocumentString<TechnologyContractByIdQuery, TechnologyContractByIdQueryVariables>;
export const SaveTechnologyContractDocument = new TypedDocumentString(`
    mutation SaveTechnologyContract($input: SaveTechnologyContractInput!) {
  saveTechnologyContract(input: $input) {
    __typename
    ... on TechnologyContract {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveTechnologyContractMutation, SaveTechnologyContractMutationVariables>;
export const ResearchOutcomeListDocument = new TypedDocumentString(`
    query ResearchOutcomeList($options: ResearchOutcomeListOptions) {
  researchOutcomes(options: $options) {
    totalItems
    items {
      ...ResearchOutcomeRow
    }
  }
}
    fragment ResearchOutcomeRow on ResearchOutcome {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  kind
  title
}`) as unknown as TypedDocumentString<ResearchOutcomeListQuery, ResearchOutcomeListQueryVariables>;
export const ResearchOutcomeByIdDocument = new TypedDocumentString(`
    query ResearchOutcomeById($id: ID!) {
  researchOutcome(id: $id) {
    ...ResearchOutcomeRow
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ResearchOutcomeRow on ResearchOutcome {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  kind
  title
}`) as unknown as TypedDocumentString<ResearchOutcomeByIdQuery, ResearchOutcomeByIdQueryVariables>;
export const SaveResearchOutcomeDocument = new TypedDocumentString(`
    mutation SaveResearchOutcome($input: SaveResearchOutcomeInput!) {
  saveResearchOutcome(input: $input) {
    __typename
    ... on ResearchOutcome {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveResearchOutcomeMutation, SaveResearchOutcomeMutationVariables>;
export const HighTechStepListDocument = new TypedDocumentString(`
    query HighTechStepList($options: HighTechStepListOptions) {
  highTechSteps(options: $options) {
    totalItems
    items {
      ...HighTechStepRow
    }
  }
}
    fragment HighTechStepRow on HighTechStep {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  stage
}`) as unknown as TypedDocumentString<HighTechStepListQuery, HighTechStepListQueryVariables>;
export const HighTechStepByIdDocument = new TypedDocumentString(`
    query HighTechStepById($id: ID!) {
  highTechStep(id: $id) {
    ...HighTechStepRow
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment HighTechStepRow on HighTechStep {
  id
  version
  enterpriseId
  enterpriseName
  districtName
  teamId
  teamName
  unitId
  unitName
  recordedById
  recordedByName
  on
  evidenceCount
  updatedAt
  stage
}`) as unknown as TypedDocumentString<HighTechStepByIdQuery, HighTechStepByIdQueryVariables>;
export const SaveHighTechStepDocument = new TypedDocumentString(`
    mutation SaveHighTechStep($input: SaveHighTechStepInput!) {
  saveHighTechStep(input: $input) {
    __typename
    ... on HighTechStep {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveHighTechStepMutation, SaveHighTechStepMutationVariables>;
export const HighTechColumnDocument = new TypedDocumentString(`
    query HighTechColumn($options: EnterpriseListOptions) {
  enterprises(options: $options) {
    totalItems
    items {
      id
      name
      districtName
      highTechStage
      highTechSince
      willingness {
        qualification
        grade
        at
        visitId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HighTechColumnQuery, HighTechColumnQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    ...JobFields
    results {
      id
      label
      ok
      message
    }
  }
}
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobListDocument = new TypedDocumentString(`
    query JobList($options: JobListOptions) {
  jobs(options: $options) {
    totalItems
    items {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<JobListQuery, JobListQueryVariables>;
export const StartExportDocument = new TypedDocumentString(`
    mutation StartExport($input: StartExportInput!) {
  startExport(input: $input) {
    __typename
    ... on Job {
      ...JobFields
    }
    ...RefusalFields
  }
}
    fragment JobFields on Job {
  id
  kind
  title
  state
  dryRun
  total
  done
  outputUrl
  outputName
  failure
  createdAt
  startedAt
  finishedAt
  counts {
    created
    updated
    unchanged
    failed
    rows
  }
  errors {
    row
    column
    message
  }
  createdBy {
    id
    name
    unitName
  }
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<StartExportMutation, StartExportMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const GlobalSearchDocument = new TypedDocumentString(`
    query GlobalSearch($enterprises: EnterpriseFilter, $problems: ProblemFilter, $withEnterprises: Boolean!, $withProblems: Boolean!) {
  enterprises(options: {take: 6, filter: $enterprises}) @include(if: $withEnterprises) {
    items {
      id
      name
      creditCode
      districtName
    }
  }
  problems(options: {take: 6, filter: $problems}) @include(if: $withProblems) {
    items {
      id
      number
      title
      state
      enterprise {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GlobalSearchQuery, GlobalSearchQueryVariables>;
export const LedgerCheckDocument = new TypedDocumentString(`
    query LedgerCheck($period: String!) {
  ledgerCheck(period: $period) {
    code
    name
    findings {
      message
      rows
      figures {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerCheckQuery, LedgerCheckQueryVariables>;
export const LedgerCheckRowsDocument = new TypedDocumentString(`
    query LedgerCheckRows($rule: String!, $period: String!, $options: FigureRowsOptions) {
  ledgerCheckRows(rule: $rule, period: $period, options: $options) {
    totalItems
    columns {
      name
      label
      kind
      sortable
    }
    items {
      id
      title
      cells
      link
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerCheckRowsQuery, LedgerCheckRowsQueryVariables>;
export const LinkPageDocument = new TypedDocumentString(`
    query LinkPage($token: String!) {
  enterpriseLink(token: $token) {
    purpose
    state
    enterpriseName
    problemNumber
    problemTitle
    problemContent
    resultLabel
    resultText
    answeredAt
    unitName
    question
    expiresAt
    policy {
      state
      title
      summary
      levelLabel
      eligibilityWords
      validFrom
      validTo
      isRead
    }
    options {
      value
      label
    }
    causes {
      value
      label
    }
  }
}
    `) as unknown as TypedDocumentString<LinkPageQuery, LinkPageQueryVariables>;
export const RateByLinkDocument = new TypedDocumentString(`
    mutation RateByLink($input: RateByLinkInput!) {
  rateByLink(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RateByLinkMutation, RateByLinkMutationVariables>;
export const SupplyInfoByLinkDocument = new TypedDocumentString(`
    mutation SupplyInfoByLink($input: SupplyInfoByLinkInput!) {
  supplyInfoByLink(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SupplyInfoByLinkMutation, SupplyInfoByLinkMutationVariables>;
export const ReadPolicyByLinkDocument = new TypedDocumentString(`
    mutation ReadPolicyByLink($token: String!) {
  readPolicyByLink(token: $token) {
    __typename
    ... on Done {
      ok
    }
    ... on Refusal {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPolicyByLinkMutation, ReadPolicyByLinkMutationVariables>;
export const CommentListDocument = new TypedDocumentString(`
    query CommentList($options: MicroCommentListOptions) {
  microComments(options: $options) {
    totalItems
    items {
      ...CommentRow
    }
  }
}
    fragment CommentRow on MicroComment {
  id
  version
  title
  authorId
  authorName
  branchName
  link
  publishedOn
  mayEdit
}`) as unknown as TypedDocumentString<CommentListQuery, CommentListQueryVariables>;
export const CommentByIdDocument = new TypedDocumentString(`
    query CommentById($id: ID!) {
  microComment(id: $id) {
    ...CommentRow
  }
}
    fragment CommentRow on MicroComment {
  id
  version
  title
  authorId
  authorName
  branchName
  link
  publishedOn
  mayEdit
}`) as unknown as TypedDocumentString<CommentByIdQuery, CommentByIdQueryVariables>;
export const SaveCommentDocument = new TypedDocumentString(`
    mutation SaveComment($input: SaveMicroCommentInput!) {
  saveMicroComment(input: $input) {
    __typename
    ... on MicroComment {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveCommentMutation, SaveCommentMutationVariables>;
export const NotificationListDocument = new TypedDocumentString(`
    query NotificationList($options: NotificationListOptions) {
  notifications(options: $options) {
    totalItems
    unreadCount
    items {
      id
      kind
      title
      body
      subjectType
      subjectId
      createdAt
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationListQuery, NotificationListQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($ids: [ID!]!) {
  markNotificationsRead(ids: $ids) {
    ok
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const OrderListDocument = new TypedDocumentString(`
    query OrderList($options: OrderListOptions) {
  supervisionOrders(options: $options) {
    totalItems
    items {
      ...OrderRow
    }
  }
}
    fragment OrderRow on SupervisionOrder {
  id
  number
  level
  state
  version
  problemId
  problemNumber
  title
  enterpriseName
  clockKind
  round
  unitName
  issuedToName
  issuedByName
  issuedAt
  deadline
  overdue
  answeredAt
  answeredLate
  returnedCount
  endedAt
}`) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const OrderRowByIdDocument = new TypedDocumentString(`
    query OrderRowById($id: ID!) {
  supervisionOrder(id: $id) {
    ...OrderRow
  }
}
    fragment OrderRow on SupervisionOrder {
  id
  number
  level
  state
  version
  problemId
  problemNumber
  title
  enterpriseName
  clockKind
  round
  unitName
  issuedToName
  issuedByName
  issuedAt
  deadline
  overdue
  answeredAt
  answeredLate
  returnedCount
  endedAt
}`) as unknown as TypedDocumentString<OrderRowByIdQuery, OrderRowByIdQueryVariables>;
export const OrderCountsDocument = new TypedDocumentString(`
    query OrderCounts($filter: OrderFilter) {
  orderStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<OrderCountsQuery, OrderCountsQueryVariables>;
export const OrderDetailDocument = new TypedDocumentString(`
    query OrderDetail($id: ID!, $events: Int!) {
  supervisionOrder(id: $id) {
    ...OrderRow
    demand
    issuedById
    answer
    answeredByName
    closingNote
    cancelReason
    clock {
      ...ClockFields
    }
    availableActions {
      ...ActionFields
    }
    events(take: $events) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment OrderRow on SupervisionOrder {
  id
  number
  level
  state
  version
  problemId
  problemNumber
  title
  enterpriseName
  clockKind
  round
  unitName
  issuedToName
  issuedByName
  issuedAt
  deadline
  overdue
  answeredAt
  answeredLate
  returnedCount
  endedAt
}`) as unknown as TypedDocumentString<OrderDetailQuery, OrderDetailQueryVariables>;
export const PerformOrderActionDocument = new TypedDocumentString(`
    mutation PerformOrderAction($input: PerformOrderActionInput!) {
  performOrderAction(input: $input) {
    __typename
    ... on SupervisionOrder {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformOrderActionMutation, PerformOrderActionMutationVariables>;
export const OrderPreviewDocument = new TypedDocumentString(`
    query OrderPreview($clockId: ID!, $level: Int!) {
  supervisionOrderPreview(clockId: $clockId, level: $level) {
    level
    clockKind
    dueAt
    unitName
    addresseeName
    deadline
    demand
    problem
  }
}
    `) as unknown as TypedDocumentString<OrderPreviewQuery, OrderPreviewQueryVariables>;
export const IssueOrderDocument = new TypedDocumentString(`
    mutation IssueOrder($input: IssueSupervisionOrderInput!) {
  issueSupervisionOrder(input: $input) {
    __typename
    ... on SupervisionOrder {
      id
      number
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<IssueOrderMutation, IssueOrderMutationVariables>;
export const PairingListDocument = new TypedDocumentString(`
    query PairingList($options: LiaisonPairingListOptions) {
  liaisonPairings(options: $options) {
    totalItems
    items {
      ...PairingRow
    }
  }
}
    fragment PairingRow on LiaisonPairing {
  id
  enterpriseId
  enterpriseName
  userId
  userName
  unitName
  since
  until
  isCurrent
}`) as unknown as TypedDocumentString<PairingListQuery, PairingListQueryVariables>;
export const PartnershipListDocument = new TypedDocumentString(`
    query PartnershipList($options: PartnershipListOptions) {
  partnerships(options: $options) {
    totalItems
    items {
      ...PartnershipRow
    }
  }
}
    fragment PartnershipRow on Partnership {
  id
  version
  state
  partnerName
  partnerType
  contactId
  contactName
  unitName
  signedOn
  endsOn
  hasAgreement
  activityCount
  updatedAt
}`) as unknown as TypedDocumentString<PartnershipListQuery, PartnershipListQueryVariables>;
export const PartnershipCountsDocument = new TypedDocumentString(`
    query PartnershipCounts($filter: PartnershipFilter) {
  partnershipStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<PartnershipCountsQuery, PartnershipCountsQueryVariables>;
export const PartnershipByIdDocument = new TypedDocumentString(`
    query PartnershipById($id: ID!) {
  partnership(id: $id) {
    ...PartnershipRow
    enterprise {
      id
      name
    }
    purpose
    contacts {
      name
      title
      phone
    }
    resources {
      id
      side
      text
    }
    needs {
      id
      side
      text
    }
    projects {
      id
      side
      text
    }
    terms {
      signedOn
      endsOn
      agreementFileIds
    }
    activities(take: 50) {
      id
      title
      kind
      state
      plannedOn
      attendance
    }
    endReason
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment PartnershipRow on Partnership {
  id
  version
  state
  partnerName
  partnerType
  contactId
  contactName
  unitName
  signedOn
  endsOn
  hasAgreement
  activityCount
  updatedAt
}`) as unknown as TypedDocumentString<PartnershipByIdQuery, PartnershipByIdQueryVariables>;
export const DraftPartnershipDocument = new TypedDocumentString(`
    mutation DraftPartnership($input: DraftPartnershipInput!) {
  draftPartnership(input: $input) {
    __typename
    ... on Partnership {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftPartnershipMutation, DraftPartnershipMutationVariables>;
export const PerformPartnershipActionDocument = new TypedDocumentString(`
    mutation PerformPartnershipAction($input: PerformPartnershipActionInput!) {
  performPartnershipAction(input: $input) {
    __typename
    ... on Partnership {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformPartnershipActionMutation, PerformPartnershipActionMutationVariables>;
export const DeadlinePoliciesDocument = new TypedDocumentString(`
    query DeadlinePolicies {
  deadlinePolicies {
    version
    note
    publishedAt
    publishedBy
    changes
    rules {
      kind
      category
      priority
      round
      unit
      amount
      maximum
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlinePoliciesQuery, DeadlinePoliciesQueryVariables>;
export const PublishPolicyDocument = new TypedDocumentString(`
    mutation PublishPolicy($input: PublishPolicyInput!) {
  publishDeadlinePolicy(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PublishPolicyMutation, PublishPolicyMutationVariables>;
export const ProblemDetailDocument = new TypedDocumentString(`
    query ProblemDetail($id: ID!, $events: Int!) {
  problem(id: $id) {
    ...ProblemDetail
    events(take: $events) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ProblemDetail on Problem {
  ...ProblemRow
  content
  itemKey
  itemContent
  teamName
  promisedDays
  handledDays
  dueKind
  responsibility
  watched
  orders {
    id
    number
    level
    state
    issuedToName
    deadline
    overdue
  }
  resultText
  dissatisfiedCause
  rejectReason
  mergedIntoId
  mergedInto {
    id
    number
    title
    state
  }
  mergedProblems {
    id
    number
    title
    content
    enterprise {
      id
      name
    }
    ratings {
      id
      round
      satisfaction
      comment
    }
    events(take: 20) {
      ...EventFields
    }
  }
  pauseReason
  extensionsGranted
  urgedCount
  shelvedAt
  shelvedUntil
  extensionRequest {
    newDueDate
    reason
    byName
    at
    late
  }
  shelvingRequest {
    planDate
    reason
    byName
    at
  }
  instructions {
    no
    text
    byName
    at
    answer
    answeredByName
    answeredAt
  }
  closing
  answeredAt
  visit {
    id
    purpose
    plannedOn
    state
  }
  reporter {
    id
    name
    unitName
  }
  coHandlers {
    id
    round
    dueAt
    repliedAt
    reply
    waivedReason
    person {
      id
      name
      unitName
    }
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  ratings {
    id
    round
    satisfaction
    cause
    comment
    source
    ratedAt
  }
  visits(take: 5) {
    id
    purpose
    plannedOn
    state
  }
  availableActions {
    ...ActionFields
  }
}
fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ProblemDetailQuery, ProblemDetailQueryVariables>;
export const PerformProblemActionDocument = new TypedDocumentString(`
    mutation PerformProblemAction($input: PerformProblemActionInput!) {
  performProblemAction(input: $input) {
    __typename
    ... on Problem {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformProblemActionMutation, PerformProblemActionMutationVariables>;
export const ProblemListDocument = new TypedDocumentString(`
    query ProblemList($options: ProblemListOptions) {
  problems(options: $options) {
    totalItems
    items {
      ...ProblemRow
    }
  }
}
    fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ProblemListQuery, ProblemListQueryVariables>;
export const ProblemCountsDocument = new TypedDocumentString(`
    query ProblemCounts($filter: ProblemFilter) {
  problemStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<ProblemCountsQuery, ProblemCountsQueryVariables>;
export const ProblemRowDocument = new TypedDocumentString(`
    query ProblemRow($id: ID!) {
  problem(id: $id) {
    ...ProblemRow
  }
}
    fragment ProblemRow on Problem {
  id
  number
  title
  state
  round
  version
  category
  area
  priority
  channel
  districtCode
  dueAt
  dueProvisional
  overdue
  returnedCount
  openInstructions
  satisfaction
  result
  createdAt
  submittedAt
  closedAt
  enterpriseId
  enterprise {
    id
    name
    districtName
  }
  host {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<ProblemRowQuery, ProblemRowQueryVariables>;
export const CreateProblemDocument = new TypedDocumentString(`
    mutation CreateProblem($input: CreateProblemInput!) {
  createProblem(input: $input) {
    __typename
    ... on Problem {
      id
      number
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<CreateProblemMutation, CreateProblemMutationVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($options: MajorProjectListOptions) {
  majorProjects(options: $options) {
    totalItems
    items {
      ...ProjectRow
    }
  }
}
    fragment ProjectRow on MajorProject {
  id
  version
  name
  level
  stage
  enterpriseId
  enterpriseName
  districtCode
  districtName
  investment
  liaisonId
  liaisonName
  unitId
  unitName
  listedOn
  delistedOn
  visitCount
  lastVisitOn
}`) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ProjectByIdDocument = new TypedDocumentString(`
    query ProjectById($id: ID!) {
  majorProject(id: $id) {
    ...ProjectRow
    sites {
      id
      name
      address
      latitude
      longitude
    }
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ProjectRow on MajorProject {
  id
  version
  name
  level
  stage
  enterpriseId
  enterpriseName
  districtCode
  districtName
  investment
  liaisonId
  liaisonName
  unitId
  unitName
  listedOn
  delistedOn
  visitCount
  lastVisitOn
}`) as unknown as TypedDocumentString<ProjectByIdQuery, ProjectByIdQueryVariables>;
export const ProjectVisitsDocument = new TypedDocumentString(`
    query ProjectVisits($options: VisitListOptions) {
  visits(options: $options) {
    totalItems
    items {
      id
      purpose
      plannedOn
      state
      lead {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectVisitsQuery, ProjectVisitsQueryVariables>;
export const SaveMajorProjectDocument = new TypedDocumentString(`
    mutation SaveMajorProject($input: SaveMajorProjectInput!) {
  saveMajorProject(input: $input) {
    __typename
    ... on MajorProject {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveMajorProjectMutation, SaveMajorProjectMutationVariables>;
export const ReportListDocument = new TypedDocumentString(`
    query ReportList($options: ReportListOptions) {
  reports(options: $options) {
    totalItems
    items {
      ...ReportRowFields
    }
  }
}
    fragment ReportRowFields on Report {
  id
  version
  state
  template
  title
  period
  periodLabel
  scopeName
  renderedAt
  issuedAt
  issuedByName
  createdAt
}`) as unknown as TypedDocumentString<ReportListQuery, ReportListQueryVariables>;
export const ReportRowByIdDocument = new TypedDocumentString(`
    query ReportRowById($id: ID!) {
  report(id: $id) {
    ...ReportRowFields
  }
}
    fragment ReportRowFields on Report {
  id
  version
  state
  template
  title
  period
  periodLabel
  scopeName
  renderedAt
  issuedAt
  issuedByName
  createdAt
}`) as unknown as TypedDocumentString<ReportRowByIdQuery, ReportRowByIdQueryVariables>;
export const ReportDetailDocument = new TypedDocumentString(`
    query ReportDetail($id: ID!, $events: Int!) {
  report(id: $id) {
    ...ReportRowFields
    scope {
      unitId
      teamId
      districtCode
    }
    withdrawReason
    hasFiles
    jobId
    sections {
      heading
      paragraphs {
        lead
        sentences {
          id
          parts {
            kind
            code
            text
            isCorrected
          }
        }
      }
    }
    figures {
      code
      name
      words
      unit
      value
      printed
      rows
    }
    omitted
    corrections {
      id
      code
      line
      evidenceIds
    }
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
    events(take: $events) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment ReportRowFields on Report {
  id
  version
  state
  template
  title
  period
  periodLabel
  scopeName
  renderedAt
  issuedAt
  issuedByName
  createdAt
}`) as unknown as TypedDocumentString<ReportDetailQuery, ReportDetailQueryVariables>;
export const ReportChangesDocument = new TypedDocumentString(`
    query ReportChanges($id: ID!) {
  reportChanges(id: $id) {
    code
    name
    before
    after
    message
    addedCount
    removedCount
    added {
      id
      title
      link
    }
    removed {
      id
      title
      link
    }
  }
}
    `) as unknown as TypedDocumentString<ReportChangesQuery, ReportChangesQueryVariables>;
export const ReportFigureRowsDocument = new TypedDocumentString(`
    query ReportFigureRows($id: ID!, $code: String!, $options: ReportRowsOptions) {
  report(id: $id) {
    id
    title
    state
    period
    scope {
      unitId
      teamId
      districtCode
    }
    figures {
      code
      name
      words
      display
      printed
      rows
    }
    corrections {
      id
      code
      line
    }
  }
  reportFigureRows(id: $id, code: $code, options: $options) {
    totalItems
    counted
    columns {
      name
      label
      kind
      sortable
    }
    items {
      id
      title
      cells
      link
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFigureRowsQuery, ReportFigureRowsQueryVariables>;
export const StartReportDocument = new TypedDocumentString(`
    mutation StartReport($input: StartReportInput!) {
  startReport(input: $input) {
    __typename
    ... on Report {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<StartReportMutation, StartReportMutationVariables>;
export const PerformReportActionDocument = new TypedDocumentString(`
    mutation PerformReportAction($input: PerformReportActionInput!) {
  performReportAction(input: $input) {
    __typename
    ... on Report {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformReportActionMutation, PerformReportActionMutationVariables>;
export const ReportTemplatesDocument = new TypedDocumentString(`
    query ReportTemplates {
  reportTemplates {
    ...TemplateFields
  }
  figureDefinitions {
    code
    name
  }
}
    fragment TemplateFields on ReportTemplate {
  code
  label
  version
  title
  fileName
  changedAt
  changedByName
  sections {
    heading
    paragraphs {
      lead
      sentences
    }
  }
}`) as unknown as TypedDocumentString<ReportTemplatesQuery, ReportTemplatesQueryVariables>;
export const SaveReportTemplateDocument = new TypedDocumentString(`
    mutation SaveReportTemplate($input: SaveReportTemplateInput!) {
  saveReportTemplate(input: $input) {
    __typename
    ... on ReportTemplate {
      code
      version
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveReportTemplateMutation, SaveReportTemplateMutationVariables>;
export const RestoreReportTemplateDocument = new TypedDocumentString(`
    mutation RestoreReportTemplate($code: String!, $expectedVersion: Int!) {
  restoreReportTemplate(code: $code, expectedVersion: $expectedVersion) {
    __typename
    ... on ReportTemplate {
      code
      version
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RestoreReportTemplateMutation, RestoreReportTemplateMutationVariables>;
export const RoutingRuleListDocument = new TypedDocumentString(`
    query RoutingRuleList($options: RoutingRuleListOptions) {
  routingRules(options: $options) {
    totalItems
    items {
      ...RoutingRuleFields
    }
  }
}
    fragment RoutingRuleFields on RoutingRule {
  id
  name
  order
  active
  version
  category
  area
  districtCode
  hasLiaison
  conditionText
  updatedAt
  host {
    kind
    id
    name
  }
  coHandlers {
    kind
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingRuleListQuery, RoutingRuleListQueryVariables>;
export const RoutingRuleDocument = new TypedDocumentString(`
    query RoutingRule($id: ID!) {
  routingRule(id: $id) {
    ...RoutingRuleFields
  }
}
    fragment RoutingRuleFields on RoutingRule {
  id
  name
  order
  active
  version
  category
  area
  districtCode
  hasLiaison
  conditionText
  updatedAt
  host {
    kind
    id
    name
  }
  coHandlers {
    kind
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingRuleQuery, RoutingRuleQueryVariables>;
export const SaveRoutingRuleDocument = new TypedDocumentString(`
    mutation SaveRoutingRule($input: SaveRoutingRuleInput!) {
  saveRoutingRule(input: $input) {
    __typename
    ... on RoutingRule {
      ...RoutingRuleFields
    }
    ...RefusalFields
  }
}
    fragment RoutingRuleFields on RoutingRule {
  id
  name
  order
  active
  version
  category
  area
  districtCode
  hasLiaison
  conditionText
  updatedAt
  host {
    kind
    id
    name
  }
  coHandlers {
    kind
    id
    name
  }
}
fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveRoutingRuleMutation, SaveRoutingRuleMutationVariables>;
export const RemoveRoutingRuleDocument = new TypedDocumentString(`
    mutation RemoveRoutingRule($id: ID!) {
  removeRoutingRule(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<RemoveRoutingRuleMutation, RemoveRoutingRuleMutationVariables>;
export const RatedAnswerListDocument = new TypedDocumentString(`
    query RatedAnswerList($options: RatedAnswerListOptions) {
  ratedAnswers(options: $options) {
    totalItems
    items {
      ...RatedAnswerRow
    }
  }
}
    fragment RatedAnswerRow on RatedAnswer {
  id
  problemId
  number
  title
  round
  satisfaction
  cause
  comment
  source
  result
  contactedInTime
  reworked
  districtCode
  category
  ratedAt
  hostUnitName
  enterprise {
    id
    name
  }
}`) as unknown as TypedDocumentString<RatedAnswerListQuery, RatedAnswerListQueryVariables>;
export const SatisfactionCountsDocument = new TypedDocumentString(`
    query SatisfactionCounts($filter: RatedAnswerFilter) {
  satisfactionCounts(filter: $filter) {
    satisfaction
    count
  }
}
    `) as unknown as TypedDocumentString<SatisfactionCountsQuery, SatisfactionCountsQueryVariables>;
export const SatisfactionRatesDocument = new TypedDocumentString(`
    query SatisfactionRates($filter: RatedAnswerFilter) {
  satisfactionRates(filter: $filter) {
    total {
      ...RatesFields
    }
    byUnit {
      unitId
      unitName
      rates {
        ...RatesFields
      }
    }
    byMonth {
      month
      rates {
        ...RatesFields
      }
    }
  }
}
    fragment RatesFields on SatisfactionRates {
  base
  unrated
  timed
  contacted
  resolved
  satisfied
  basic
  dissatisfied
  responseRate
  resolutionRate
  satisfactionRate
  overall
  statement
}`) as unknown as TypedDocumentString<SatisfactionRatesQuery, SatisfactionRatesQueryVariables>;
export const ServiceListsDocument = new TypedDocumentString(`
    query ServiceLists($options: ServiceListOptions) {
  serviceLists(options: $options) {
    totalItems
    items {
      ...ServiceListRow
    }
  }
}
    fragment ServiceListRow on ServiceList {
  id
  version
  year
  edition
  title
  state
  itemCount
  approvedAt
  publishedAt
  updatedAt
}`) as unknown as TypedDocumentString<ServiceListsQuery, ServiceListsQueryVariables>;
export const ServiceItemsDocument = new TypedDocumentString(`
    query ServiceItems($options: ServiceItemOptions) {
  serviceItems(options: $options) {
    totalItems
    items {
      ...ServiceItemRow
    }
  }
}
    fragment ServiceItemRow on ServiceItem {
  id
  key
  position
  content
  objects
  ownerUnitId
  ownerUnitName
  teamId
  teamName
  promisedDays
  channels
  basisDocumentId
  basisDocumentTitle
  listId
  listState
  year
  edition
  times
  problems
  visits
  tasks
  activities
  enterprises
}`) as unknown as TypedDocumentString<ServiceItemsQuery, ServiceItemsQueryVariables>;
export const ServiceListByIdDocument = new TypedDocumentString(`
    query ServiceListById($id: ID!) {
  serviceList(id: $id) {
    ...ServiceListRow
    basisDocumentId
    basisDocument {
      id
      title
      number
    }
    previousId
    approvalNote
    stopReason
    endedAt
    items {
      ...ServiceItemRow
    }
    previous {
      id
      edition
      items {
        ...ServiceItemRow
      }
    }
    editions {
      id
      edition
      state
      title
      publishedAt
    }
    availableActions {
      ...ActionFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ServiceListRow on ServiceList {
  id
  version
  year
  edition
  title
  state
  itemCount
  approvedAt
  publishedAt
  updatedAt
}
fragment ServiceItemRow on ServiceItem {
  id
  key
  position
  content
  objects
  ownerUnitId
  ownerUnitName
  teamId
  teamName
  promisedDays
  channels
  basisDocumentId
  basisDocumentTitle
  listId
  listState
  year
  edition
  times
  problems
  visits
  tasks
  activities
  enterprises
}`) as unknown as TypedDocumentString<ServiceListByIdQuery, ServiceListByIdQueryVariables>;
export const DraftServiceListDocument = new TypedDocumentString(`
    mutation DraftServiceList($input: DraftServiceListInput!) {
  draftServiceList(input: $input) {
    __typename
    ... on ServiceList {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftServiceListMutation, DraftServiceListMutationVariables>;
export const PerformServiceListActionDocument = new TypedDocumentString(`
    mutation PerformServiceListAction($input: PerformServiceListActionInput!) {
  performServiceListAction(input: $input) {
    __typename
    ... on ServiceList {
      id
      version
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformServiceListActionMutation, PerformServiceListActionMutationVariables>;
export const PublishedItemsDocument = new TypedDocumentString(`
    query PublishedItems($year: Int!, $text: String) {
  publishedServiceItems(year: $year, text: $text) {
    id
    key
    content
    ownerUnitName
    promisedDays
  }
}
    `) as unknown as TypedDocumentString<PublishedItemsQuery, PublishedItemsQueryVariables>;
export const ItemsByKeyDocument = new TypedDocumentString(`
    query ItemsByKey($options: ServiceItemOptions) {
  serviceItems(options: $options) {
    items {
      id
      key
      content
      ownerUnitName
      promisedDays
    }
  }
}
    `) as unknown as TypedDocumentString<ItemsByKeyQuery, ItemsByKeyQueryVariables>;
export const ProblemLinesDocument = new TypedDocumentString(`
    query ProblemLines($year: Int!, $skip: Int!, $take: Int!) {
  problemLines(year: $year, skip: $skip, take: $take) {
    totalItems
    items {
      no
      problemId
      number
      enterprise
      title
      item
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ProblemLinesQuery, ProblemLinesQueryVariables>;
export const ResponsibilityLinesDocument = new TypedDocumentString(`
    query ResponsibilityLines($year: Int!) {
  responsibilityLines(year: $year) {
    unitId
    unitName
    head
    deputyLeader
    principal
    items
    problems
    open
    raised
  }
}
    `) as unknown as TypedDocumentString<ResponsibilityLinesQuery, ResponsibilityLinesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  id
  username
  name
  email
  roles
  permissions
  actingFor {
    id
    name
    roles
  }
  mustChangePassword
  unreadCount
  unit {
    id
    name
    shortName
    kind
    districtCode
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    __typename
    ... on Me {
      ...MeFields
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}
fragment MeFields on Me {
  id
  username
  name
  email
  roles
  permissions
  actingFor {
    id
    name
    roles
  }
  mustChangePassword
  unreadCount
  unit {
    id
    name
    shortName
    kind
    districtCode
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  settings {
    sampling {
      version
      withdrawn
      rated
      seed
    }
    weights {
      version
      response
      satisfaction
      resolution
      basic
    }
    answerDays {
      version
      level1
      level2
    }
    orderPrefix {
      version
      prefix
    }
    ladder {
      version
      rungs {
        step
        offsetDays
        kind
        recipients
      }
    }
    cadence {
      version
      rules {
        target
        everyMonths
        level
      }
    }
    maxExtensions {
      version
      most
    }
    pace {
      version
      green
      yellow
    }
    taskReports {
      version
      dueDays
      remindDays
    }
    frequency {
      version
      rules {
        kinds
        per
        times
      }
    }
    partnershipExpiry {
      version
      noticeDays
      reminderDays
      graceDays
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const SettingHistoryDocument = new TypedDocumentString(`
    query SettingHistory($skip: Int!, $take: Int!) {
  settingHistory(skip: $skip, take: $take) {
    totalItems
    items {
      name
      label
      version
      at
      actorName
      note
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<SettingHistoryQuery, SettingHistoryQueryVariables>;
export const SaveSamplingDocument = new TypedDocumentString(`
    mutation SaveSampling($input: SaveSamplingInput!) {
  saveSamplingSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveSamplingMutation, SaveSamplingMutationVariables>;
export const SaveWeightsDocument = new TypedDocumentString(`
    mutation SaveWeights($input: SaveWeightsInput!) {
  saveWeightsSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveWeightsMutation, SaveWeightsMutationVariables>;
export const SaveAnswerDaysDocument = new TypedDocumentString(`
    mutation SaveAnswerDays($input: SaveAnswerDaysInput!) {
  saveAnswerDaysSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveAnswerDaysMutation, SaveAnswerDaysMutationVariables>;
export const SaveOrderPrefixDocument = new TypedDocumentString(`
    mutation SaveOrderPrefix($input: SaveOrderPrefixInput!) {
  saveOrderPrefixSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveOrderPrefixMutation, SaveOrderPrefixMutationVariables>;
export const SaveLadderDocument = new TypedDocumentString(`
    mutation SaveLadder($input: SaveLadderInput!) {
  saveLadderSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveLadderMutation, SaveLadderMutationVariables>;
export const SaveCadenceDocument = new TypedDocumentString(`
    mutation SaveCadence($input: SaveCadenceInput!) {
  saveCadenceSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveCadenceMutation, SaveCadenceMutationVariables>;
export const SaveMaxExtensionsDocument = new TypedDocumentString(`
    mutation SaveMaxExtensions($input: SaveMaxExtensionsInput!) {
  saveMaxExtensionsSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveMaxExtensionsMutation, SaveMaxExtensionsMutationVariables>;
export const SavePaceDocument = new TypedDocumentString(`
    mutation SavePace($input: SavePaceInput!) {
  savePaceSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SavePaceMutation, SavePaceMutationVariables>;
export const SaveTaskReportsDocument = new TypedDocumentString(`
    mutation SaveTaskReports($input: SaveTaskReportsInput!) {
  saveTaskReportsSetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveTaskReportsMutation, SaveTaskReportsMutationVariables>;
export const SaveFrequencyDocument = new TypedDocumentString(`
    mutation SaveFrequency($input: SaveFrequencyInput!) {
  saveFrequencySetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveFrequencyMutation, SaveFrequencyMutationVariables>;
export const SavePartnershipExpiryDocument = new TypedDocumentString(`
    mutation SavePartnershipExpiry($input: SavePartnershipExpiryInput!) {
  savePartnershipExpirySetting(input: $input) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SavePartnershipExpiryMutation, SavePartnershipExpiryMutationVariables>;
export const LateClocksDocument = new TypedDocumentString(`
    query LateClocks($options: BoardOptions) {
  supervisionBoard(options: $options) {
    totalItems
    items {
      ...LateClockRow
    }
  }
}
    fragment LateClockRow on LateClock {
  id
  kind
  round
  dueAt
  late
  daysLate
  rung
  ownerName
  unitName
  leaderName
  problemId
  problemNumber
  title
  state
  returnedCount
  enterpriseName
  orderId
  orderNumber
  orderState
}`) as unknown as TypedDocumentString<LateClocksQuery, LateClocksQueryVariables>;
export const BoardFiguresDocument = new TypedDocumentString(`
    query BoardFigures {
  supervisionBoard(options: {take: 1}) {
    totals {
      total
      late
      blue
      urge
      order1
      order2
      bulletin
      returned
    }
    byUnit {
      ...BoardGroupFields
    }
    byLeader {
      ...BoardGroupFields
    }
  }
}
    fragment BoardGroupFields on BoardGroup {
  id
  name
  total
  late
  blue
  urge
  order1
  order2
  bulletin
  worstDays
}`) as unknown as TypedDocumentString<BoardFiguresQuery, BoardFiguresQueryVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList($options: TaskListOptions) {
  tasks(options: $options) {
    totalItems
    items {
      ...TaskRow
    }
  }
}
    fragment TaskRow on Task {
  id
  version
  title
  state
  teamName
  ownerName
  unitName
  startOn
  dueOn
  cadence
  completion
  colour
  forecastOn
  reportPeriod
  reportState
  reportDueOn
  reportLate
  toAudit
  targetVersion
  updatedAt
}`) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const TaskCountsDocument = new TypedDocumentString(`
    query TaskCounts($filter: TaskFilter) {
  taskStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<TaskCountsQuery, TaskCountsQueryVariables>;
export const TaskBoardDocument = new TypedDocumentString(`
    query TaskBoard($options: TaskListOptions) {
  tasks(options: $options) {
    totalItems
    items {
      ...TaskRow
      targets {
        ...TargetFields
      }
      availableActions {
        ...ActionFields
      }
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment TaskRow on Task {
  id
  version
  title
  state
  teamName
  ownerName
  unitName
  startOn
  dueOn
  cadence
  completion
  colour
  forecastOn
  reportPeriod
  reportState
  reportDueOn
  reportLate
  toAudit
  targetVersion
  updatedAt
}
fragment TargetFields on TaskTarget {
  id
  indicator
  unit
  baseline
  value
  weight
  dueOn
  source
}`) as unknown as TypedDocumentString<TaskBoardQuery, TaskBoardQueryVariables>;
export const TaskDetailDocument = new TypedDocumentString(`
    query TaskDetail($id: ID!, $events: Int!) {
  task(id: $id) {
    ...TaskRow
    content
    ownerId
    teamId
    members {
      id
      name
    }
    itemKey
    itemContent
    basisDocumentId
    basisDocumentTitle
    targets {
      ...TargetFields
    }
    targetVersions {
      no
      reason
      at
      byName
      formerDueOn
      dueOn
      formerOwnerName
      ownerName
      targets {
        ...TargetFields
      }
    }
    reports {
      period
      state
      note
      attachmentIds
      reportedAt
      reportedByName
      auditedAt
      auditedByName
      auditNote
      postponedTo
      returnedCount
      values {
        targetId
        value
      }
    }
    completionSummary
    verdict
    cancelReason
    returnedCount
    endedAt
    attachments {
      ...AttachmentFields
    }
    availableActions {
      ...ActionFields
    }
    events(take: $events) {
      ...EventFields
    }
  }
  taskProgress(id: $id) {
    completion
    colour
    forecastOn
    targets {
      targetId
      current
      planned
      completion
      timeGone
      elapsedDays
      totalDays
      colour
      forecastOn
      sentence
      isReached
      rowsOf
      rowsFilter
    }
    periods {
      key
      label
      from
      to
      state
      dueOn
      isLate
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment TaskRow on Task {
  id
  version
  title
  state
  teamName
  ownerName
  unitName
  startOn
  dueOn
  cadence
  completion
  colour
  forecastOn
  reportPeriod
  reportState
  reportDueOn
  reportLate
  toAudit
  targetVersion
  updatedAt
}
fragment TargetFields on TaskTarget {
  id
  indicator
  unit
  baseline
  value
  weight
  dueOn
  source
}`) as unknown as TypedDocumentString<TaskDetailQuery, TaskDetailQueryVariables>;
export const TaskRowByIdDocument = new TypedDocumentString(`
    query TaskRowById($id: ID!) {
  task(id: $id) {
    ...TaskRow
  }
}
    fragment TaskRow on Task {
  id
  version
  title
  state
  teamName
  ownerName
  unitName
  startOn
  dueOn
  cadence
  completion
  colour
  forecastOn
  reportPeriod
  reportState
  reportDueOn
  reportLate
  toAudit
  targetVersion
  updatedAt
}`) as unknown as TypedDocumentString<TaskRowByIdQuery, TaskRowByIdQueryVariables>;
export const DraftTaskDocument = new TypedDocumentString(`
    mutation DraftTask($input: DraftTaskInput!) {
  draftTask(input: $input) {
    __typename
    ... on Task {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftTaskMutation, DraftTaskMutationVariables>;
export const PerformTaskActionDocument = new TypedDocumentString(`
    mutation PerformTaskAction($input: PerformTaskActionInput!) {
  performTaskAction(input: $input) {
    __typename
    ... on Task {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformTaskActionMutation, PerformTaskActionMutationVariables>;
export const TaskForcesDocument = new TypedDocumentString(`
    query TaskForces($filter: TeamFilter) {
  teams(options: {take: 20, filter: $filter}) {
    items {
      id
      name
      leaderName
    }
  }
}
    `) as unknown as TypedDocumentString<TaskForcesQuery, TaskForcesQueryVariables>;
export const TaskForceDocument = new TypedDocumentString(`
    query TaskForce($id: ID!) {
  team(id: $id) {
    id
    name
    leaderName
  }
}
    `) as unknown as TypedDocumentString<TaskForceQuery, TaskForceQueryVariables>;
export const TeamListDocument = new TypedDocumentString(`
    query TeamList($options: TeamListOptions) {
  teams(options: $options) {
    totalItems
    items {
      ...TeamRow
    }
  }
}
    fragment TeamRow on Team {
  id
  version
  kind
  name
  title
  purpose
  foundedOn
  dissolvedOn
  unitId
  unitName
  leaderName
  memberCount
  enterpriseCount
}`) as unknown as TypedDocumentString<TeamListQuery, TeamListQueryVariables>;
export const TeamByIdDocument = new TypedDocumentString(`
    query TeamById($id: ID!) {
  team(id: $id) {
    ...TeamRow
    basisDocumentId
    basisDocument {
      id
      title
      number
    }
    memberships {
      id
      userId
      name
      role
      from
      to
    }
    enterprises {
      enterpriseId
      name
      from
      to
    }
    attachments {
      ...AttachmentFields
    }
    events(take: 100) {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment TeamRow on Team {
  id
  version
  kind
  name
  title
  purpose
  foundedOn
  dissolvedOn
  unitId
  unitName
  leaderName
  memberCount
  enterpriseCount
}`) as unknown as TypedDocumentString<TeamByIdQuery, TeamByIdQueryVariables>;
export const TeamYearDocument = new TypedDocumentString(`
    query TeamYear($teamId: ID!, $year: Int!) {
  teamYear(teamId: $teamId, year: $year) {
    list
    label
    total
    filter
  }
}
    `) as unknown as TypedDocumentString<TeamYearQuery, TeamYearQueryVariables>;
export const TeamYearRowsDocument = new TypedDocumentString(`
    query TeamYearRows($tasks: TaskListOptions, $activities: ActivityListOptions) {
  tasks(options: $tasks) {
    totalItems
    items {
      id
      title
      ownerName
      dueOn
      state
      colour
      completion
    }
  }
  activities(options: $activities) {
    totalItems
    items {
      id
      kind
      title
      plannedOn
      state
      attendance
    }
  }
}
    `) as unknown as TypedDocumentString<TeamYearRowsQuery, TeamYearRowsQueryVariables>;
export const SaveTeamDocument = new TypedDocumentString(`
    mutation SaveTeam($input: SaveTeamInput!) {
  saveTeam(input: $input) {
    __typename
    ... on Team {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<SaveTeamMutation, SaveTeamMutationVariables>;
export const UnitListDocument = new TypedDocumentString(`
    query UnitList($options: UnitListOptions) {
  units(options: $options) {
    totalItems
    items {
      ...UnitFields
    }
  }
}
    fragment UnitFields on Unit {
  id
  name
  shortName
  kind
  path
  parentId
  districtCode
  headUserId
  supervisingLeaderId
  active
  version
  head {
    id
    name
    unitName
  }
  supervisingLeader {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<UnitListQuery, UnitListQueryVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  unit(id: $id) {
    ...UnitFields
  }
}
    fragment UnitFields on Unit {
  id
  name
  shortName
  kind
  path
  parentId
  districtCode
  headUserId
  supervisingLeaderId
  active
  version
  head {
    id
    name
    unitName
  }
  supervisingLeader {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const SaveUnitDocument = new TypedDocumentString(`
    mutation SaveUnit($input: SaveUnitInput!) {
  saveUnit(input: $input) {
    __typename
    ... on Unit {
      ...UnitFields
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}
fragment UnitFields on Unit {
  id
  name
  shortName
  kind
  path
  parentId
  districtCode
  headUserId
  supervisingLeaderId
  active
  version
  head {
    id
    name
    unitName
  }
  supervisingLeader {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<SaveUnitMutation, SaveUnitMutationVariables>;
export const UserListDocument = new TypedDocumentString(`
    query UserList($options: UserListOptions) {
  users(options: $options) {
    totalItems
    items {
      ...UserFields
    }
  }
}
    fragment UserFields on User {
  id
  username
  name
  phone
  email
  roles
  unitId
  status
  mustChangePassword
  lockedUntil
  createdAt
  version
  unit {
    id
    name
    shortName
  }
}`) as unknown as TypedDocumentString<UserListQuery, UserListQueryVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($id: ID!) {
  user(id: $id) {
    ...UserFields
  }
}
    fragment UserFields on User {
  id
  username
  name
  phone
  email
  roles
  unitId
  status
  mustChangePassword
  lockedUntil
  createdAt
  version
  unit {
    id
    name
    shortName
  }
}`) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;
export const SaveUserDocument = new TypedDocumentString(`
    mutation SaveUser($input: SaveUserInput!) {
  saveUser(input: $input) {
    __typename
    ... on User {
      ...UserFields
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}
fragment UserFields on User {
  id
  username
  name
  phone
  email
  roles
  unitId
  status
  mustChangePassword
  lockedUntil
  createdAt
  version
  unit {
    id
    name
    shortName
  }
}`) as unknown as TypedDocumentString<SaveUserMutation, SaveUserMutationVariables>;
export const UnlockUserDocument = new TypedDocumentString(`
    mutation UnlockUser($id: ID!) {
  unlockUser(id: $id) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<UnlockUserMutation, UnlockUserMutationVariables>;
export const VisitDetailDocument = new TypedDocumentString(`
    query VisitDetail($id: ID!, $events: Int!) {
  visit(id: $id) {
    ...VisitDetail
    events(take: $events) {
      ...EventFields
    }
  }
}
    fragment ActionFields on AvailableAction {
  action
  label
  primary
  needs {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
  offers {
    name
    label
    kind
    hint
    min
    max
    options {
      value
      label
    }
  }
}
fragment EventFields on Event {
  id
  version
  type
  label
  visibility
  actorName
  at
  payload
}
fragment ClockFields on Clock {
  id
  round
  kind
  kindLabel
  ownerUserId
  ownerName
  startedAt
  dueAt
  provisional
  state
  doneAt
  overdueAt
  overdueDays
}
fragment AttachmentFields on Attachment {
  id
  fileName
  mediaType
  size
  width
  height
  createdAt
  url
  uploadedBy {
    id
    name
  }
}
fragment VisitDetail on Visit {
  ...VisitRow
  loggedAfterwards
  ledgerNo
  notifiedAt
  checkedInAt
  checkedOutAt
  distance
  farReason
  summary
  cancelReason
  returnedCount
  submittedAt
  reviewedAt
  createdAt
  project {
    sites {
      latitude
      longitude
    }
  }
  itemKey
  itemContent
  teamName
  enterprise {
    address
    longitude
    latitude
  }
  findings {
    id
    kind
    text
    qualification
    willingness
    problemId
  }
  problems {
    id
    number
    title
    state
  }
  clocks {
    ...ClockFields
  }
  attachments {
    ...AttachmentFields
  }
  availableActions {
    ...ActionFields
  }
}
fragment VisitRow on Visit {
  id
  type
  purpose
  state
  version
  plannedOn
  plannedAt
  missed
  dueAt
  dueProvisional
  overdue
  hasNoMatter
  districtCode
  enterpriseId
  project {
    id
    name
  }
  enterprise {
    id
    name
    districtName
  }
  lead {
    id
    name
    unitName
  }
  members {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<VisitDetailQuery, VisitDetailQueryVariables>;
export const PerformVisitActionDocument = new TypedDocumentString(`
    mutation PerformVisitAction($input: PerformVisitActionInput!) {
  performVisitAction(input: $input) {
    __typename
    ... on Visit {
      id
      version
      state
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PerformVisitActionMutation, PerformVisitActionMutationVariables>;
export const VisitListDocument = new TypedDocumentString(`
    query VisitList($options: VisitListOptions) {
  visits(options: $options) {
    totalItems
    items {
      ...VisitRow
    }
  }
}
    fragment VisitRow on Visit {
  id
  type
  purpose
  state
  version
  plannedOn
  plannedAt
  missed
  dueAt
  dueProvisional
  overdue
  hasNoMatter
  districtCode
  enterpriseId
  project {
    id
    name
  }
  enterprise {
    id
    name
    districtName
  }
  lead {
    id
    name
    unitName
  }
  members {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<VisitListQuery, VisitListQueryVariables>;
export const VisitRowDocument = new TypedDocumentString(`
    query VisitRow($id: ID!) {
  visit(id: $id) {
    ...VisitRow
  }
}
    fragment VisitRow on Visit {
  id
  type
  purpose
  state
  version
  plannedOn
  plannedAt
  missed
  dueAt
  dueProvisional
  overdue
  hasNoMatter
  districtCode
  enterpriseId
  project {
    id
    name
  }
  enterprise {
    id
    name
    districtName
  }
  lead {
    id
    name
    unitName
  }
  members {
    id
    name
    unitName
  }
}`) as unknown as TypedDocumentString<VisitRowQuery, VisitRowQueryVariables>;
export const VisitCountsDocument = new TypedDocumentString(`
    query VisitCounts($filter: VisitFilter) {
  visitStateCounts(filter: $filter) {
    state
    count
    overdue
  }
}
    `) as unknown as TypedDocumentString<VisitCountsQuery, VisitCountsQueryVariables>;
export const VisitWarningsDocument = new TypedDocumentString(`
    query VisitWarnings($enterpriseId: ID!, $plannedOn: Date!) {
  visitWarnings(enterpriseId: $enterpriseId, plannedOn: $plannedOn) {
    code
    message
  }
}
    `) as unknown as TypedDocumentString<VisitWarningsQuery, VisitWarningsQueryVariables>;
export const PlanVisitDocument = new TypedDocumentString(`
    mutation PlanVisit($input: PlanVisitInput!) {
  planVisit(input: $input) {
    __typename
    ... on Visit {
      id
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<PlanVisitMutation, PlanVisitMutationVariables>;
export const WatchProblemDocument = new TypedDocumentString(`
    mutation WatchProblem($problemId: ID!) {
  watchProblem(problemId: $problemId) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<WatchProblemMutation, WatchProblemMutationVariables>;
export const UnwatchProblemDocument = new TypedDocumentString(`
    mutation UnwatchProblem($problemId: ID!) {
  unwatchProblem(problemId: $problemId) {
    __typename
    ... on Done {
      ok
    }
    ...RefusalFields
  }
}
    fragment RefusalFields on Refusal {
  __typename
  code
  message
  field
}`) as unknown as TypedDocumentString<UnwatchProblemMutation, UnwatchProblemMutationVariables>;