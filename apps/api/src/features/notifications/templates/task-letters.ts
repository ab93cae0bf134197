import { formatDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ReportStep } from '@zhuqi/domain/task/report-board.js';
import type { TaskCase } from '../task-case.read-model.js';
import type { Letter } from './letter.js';

const button = ({ url }: TaskCase, label: string) => ({ label, url });
const about = ({ title }: TaskCase): string => `攻坚任务“${title}”`;

/** To whoever answers for it, and the members of the group. */
export const taskIssued = (task: TaskCase, by: string): Letter => ({
  title: `新的攻坚任务：${task.title}`,
  lines: [`${by}下达了${about(task)}，完成期限为${formatDay(task.dueOn)}。`, '请及时签收并启动。'],
  button: button(task, '去签收'),
});

/** To those who audit. */
export const taskReported = (task: TaskCase, period: string, by: string): Letter => ({
  title: `任务进展待审核：${task.title}`,
  lines: [`${by}填报了${about(task)}${period}的进展，请审核。`],
  button: button(task, '去审核'),
});

export const taskReportReturned = (task: TaskCase, period: string, reason: string): Letter => ({
  title: `任务进展被退回：${task.title}`,
  lines: [`${about(task)}${period}的进展被退回：${reason}`, '请修改后重新填报。'],
  button: button(task, '重新填报'),
});

/** To those who judge. */
export const taskCompletionRequested = (task: TaskCase, summary: string, by: string): Letter => ({
  title: `任务申请办结：${task.title}`,
  lines: [`${by}申请办结${about(task)}：`, summary, '请核对目标完成情况后认定。'],
  button: button(task, '去认定'),
});

export const taskCompletionReturned = (task: TaskCase, reason: string): Letter => ({
  title: `办结申请被退回：${task.title}`,
  lines: [`${about(task)}的办结申请被退回：${reason}`],
  button: button(task, '查看任务'),
});

const endings: Readonly<Record<string, string>> = {
  'task.completed': '已认定完成',
  'task.notCompleted': '被认定为未完成',
  'task.cancelled': '已取消',
  'task.adjusted': '有调整',
};

/** To whoever answered for it before. */
export const taskTakenOver = (task: TaskCase, owner: string, reason: string): Letter => ({
  title: `攻坚任务已移交：${task.title}`,
  lines: [`${about(task)}改由${owner}负责：${reason}`],
  button: button(task, '查看任务'),
});

/** What has become of the task, and why. */
export const taskEnded = (task: TaskCase, type: string, reason: string | null): Letter => ({
  title: `攻坚任务${endings[type] ?? '有变化'}：${task.title}`,
  lines: [`${about(task)}${endings[type] ?? '有变化'}${reason ? `：${reason}` : '。'}`],
  button: button(task, '查看任务'),
});

const steps: Readonly<Record<ReportStep, readonly [title: string, due: string]>> = {
  soon: ['任务进展即将到期', '的填报期限为'],
  due: ['任务进展今日到期', '的填报期限为今天'],
  late: ['任务进展已超期', '的填报期限已过'],
};

/** Two working days before a report is due, on the day, and once it is late. */
export const taskReportDue = (task: TaskCase, period: string, dueOn: ShanghaiDay, step: ReportStep): Letter => ({
  title: `${steps[step][0]}：${task.title}`,
  lines: [`${about(task)}${period}${steps[step][1]}（${formatDay(dueOn)}），请尽快填报。`],
  button: button(task, '去填报'),
});
