/** Columns of a ledger of past visits (历年走访台账). */
export const pastVisitColumns = {
  ledgerNo: ['走访编号', '编号', '台账编号', '原编号'],
  enterpriseName: ['企业名称', '单位名称', '公司名称', '走访企业', '走访单位', '企业', '公司'],
  creditCode: ['统一社会信用代码', '社会信用代码', '信用代码', '统一信用代码'],
  visitedAt: ['走访日期', '走访时间', '日期', '时间'],
  type: ['走访类型', '类型', '走访类别'],
  lead: ['带队人', '带队领导', '走访人', '帮办人', '帮办人员', '走访人员'],
  members: ['走访成员', '成员', '同行人员', '参加人员', '陪同人员'],
  purpose: ['走访目的', '目的', '走访主题', '主题', '事由'],
  summary: ['走访纪实', '走访情况', '情况记录', '走访内容', '纪实'],
  solved: ['现场解决', '现场解决事项', '现场解决问题'],
  suggestion: ['意见建议', '企业建议', '意见和建议', '反映问题'],
  submittedAt: ['纪实提交日期', '提交日期', '提交时间'],
  reviewedAt: ['审核日期', '审核时间'],
  outcome: ['走访状态', '状态', '完成情况'],
  cancelReason: ['取消原因'],
} as const satisfies Record<string, readonly string[]>;

export type PastVisitField = keyof typeof pastVisitColumns;

/** At least one field of each group has to have its column. */
export const pastVisitNeeds: ReadonlyArray<readonly PastVisitField[]> = [
  ['ledgerNo'],
  ['enterpriseName', 'creditCode'],
  ['visitedAt'],
  ['lead'],
];
