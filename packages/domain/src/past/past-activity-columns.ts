/** Columns of a ledger of past activities (历年活动台账). */
export const pastActivityColumns = {
  ledgerNo: ['活动编号', '编号', '台账编号', '原编号'],
  title: ['活动名称', '名称', '标题', '活动主题', '主题内容'],
  kind: ['活动类别', '类别', '活动类型', '类型'],
  heldAt: ['活动日期', '活动时间', '日期', '时间', '开展日期'],
  place: ['活动地点', '地点'],
  hosts: ['主办单位', '主办', '组织单位', '支部', '主办支部', '承办单位'],
  festival: ['节日'],
  topics: ['主题', '专题'],
  helpTheme: ['助企主题', '助企行动'],
  chairs: ['主持人', '主持'],
  lecturers: ['主讲人', '主讲'],
  speakers: ['发言人', '发言', '交流发言人'],
  participants: ['参加人员', '参会人员', '参加人', '出席人员', '人员名单'],
  attendance: ['实到人数', '参加人数', '人数'],
  expense: ['经费', '经费金额', '支出金额', '金额'],
  expenseItem: ['经费用途', '用途', '支出事项'],
  voucherNo: ['凭证号', '凭证编号'],
  summary: ['活动纪实', '纪实', '活动内容', '活动情况', '情况记录'],
  archivedAt: ['归档日期', '归档时间'],
  outcome: ['活动状态', '状态'],
  cancelReason: ['取消原因'],
} as const satisfies Record<string, readonly string[]>;

export type PastActivityField = keyof typeof pastActivityColumns;

/** At least one field of each group has to have its column. */
export const pastActivityNeeds: ReadonlyArray<readonly PastActivityField[]> = [
  ['ledgerNo'],
  ['title'],
  ['kind'],
  ['heldAt'],
  ['hosts'],
];
