/** States of a task of a task-force group (攻坚任务). 目标调整 keeps the state and adds a version of the targets. */
export const taskStateLabels = {
  DRAFT: '草拟',
  ISSUED: '下达',
  ACCEPTED: '签收',
  IN_PROGRESS: '进行中',
  COMPLETION_REQUESTED: '申请办结',
  COMPLETED: '完成',
  NOT_COMPLETED: '未完成',
  CANCELLED: '已取消',
} as const;
export type TaskState = keyof typeof taskStateLabels;

export const taskStates = Object.keys(taskStateLabels) as readonly TaskState[];

/** The columns of the board, in order; what is cancelled is not on it. */
export const taskBoardColumns: readonly TaskState[] = taskStates.filter((state) => state !== 'CANCELLED');

/** States in which progress is measured. */
export const runningTaskStates: readonly TaskState[] = ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED'];

/** What a period's report can be. DUE is derived from the calendar, the others are kept. */
export const reportStateLabels = {
  AHEAD: '未到期',
  DUE: '待填报',
  REPORTED: '已报',
  PASSED: '通过',
  RETURNED: '退回',
  POSTPONED: '顺延',
} as const;
export type ReportState = keyof typeof reportStateLabels;
export type KeptReportState = Exclude<ReportState, 'AHEAD' | 'DUE'>;

/** How often progress is reported. */
export const reportCadenceLabels = { MONTH: '每月', QUARTER: '每季度', HALF_YEAR: '每半年', YEAR: '每年' } as const;
export type ReportCadence = keyof typeof reportCadenceLabels;

/** Where a target's value comes from: counted from linked rows, or typed with evidence. Figures: value-sources.ts. */
export const valueSourceLabels = {
  RD_SPENDING: '企业研发投入',
  HIGH_TECH_PREPARING: '拟申报高企数',
  HIGH_TECH_APPLIED: '申报高企数',
  HIGH_TECH_RECOGNISED: '认定高企数',
  TECHNOLOGY_CONTRACTS: '技术合同数',
  TECHNOLOGY_CONTRACT_VALUE: '技术合同成交额',
  RESEARCH_OUTCOMES: '科研成果数',
  TYPED: '人工填报（附佐证）',
} as const;
export type ValueSource = keyof typeof valueSourceLabels;
