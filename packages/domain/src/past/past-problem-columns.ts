/** Columns of a ledger of past problems (历年企业问题台账). */
export const pastProblemColumns = {
  ledgerNo: ['问题编号', '编号', '台账编号', '原编号'],
  enterpriseName: ['企业名称', '单位名称', '公司名称', '企业', '企业名', '公司'],
  creditCode: ['统一社会信用代码', '社会信用代码', '信用代码', '统一信用代码'],
  title: ['问题标题', '标题', '问题', '问题名称', '问题摘要', '诉求', '事项'],
  content: ['问题内容', '内容', '问题描述', '具体问题', '诉求内容', '详细情况'],
  category: ['问题类别', '类别', '问题类型'],
  area: ['问题领域', '领域', '涉及领域'],
  priority: ['紧急程度', '优先级'],
  channel: ['来源渠道', '来源', '问题来源'],
  createdAt: ['登记日期', '登记时间', '填报日期', '上报日期', '收集日期', '提出日期', '日期'],
  acceptedAt: ['受理日期', '受理时间'],
  hostUnit: ['主办处室', '主办单位', '责任处室', '责任单位', '承办处室', '承办单位', '处室'],
  host: ['主办人', '承办人', '经办人', '责任人'],
  assignedAt: ['交办日期', '交办时间', '分办日期'],
  signedAt: ['签收日期', '签收时间'],
  extendedTo: ['延期至', '延期后期限', '延期日期'],
  answeredAt: ['答复日期', '答复时间', '报结日期', '反馈日期'],
  outcome: ['办理状态', '状态', '目前状态'],
  endedAt: ['销号日期', '销号时间', '办结日期', '办结时间', '完成日期', '结案日期'],
  result: ['办理结果', '结果'],
  answer: ['办理情况', '答复内容', '解决情况', '处理情况', '答复情况'],
  satisfaction: ['满意度', '企业评价', '评价'],
  rejectReason: ['不予受理原因', '不受理原因'],
} as const satisfies Record<string, readonly string[]>;

export type PastProblemField = keyof typeof pastProblemColumns;

/** At least one field of each group has to have its column. */
export const pastProblemNeeds: ReadonlyArray<readonly PastProblemField[]> = [
  ['ledgerNo'],
  ['enterpriseName', 'creditCode'],
  ['title'],
  ['createdAt'],
  ['endedAt'],
];
