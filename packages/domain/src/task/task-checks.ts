import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import { dayOf, shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ActCheck } from '../lifecycle/decider.js';
import { reportPeriods, type ReportPeriod } from './report-periods.js';
import { sameTargets, targetsFault, weightsFault } from './target-faults.js';
import { targetsUntil } from './targets-until.js';
import type { TaskFacts } from './task-facts.js';
import { currentValues, missedTargets } from './task-values.js';
import { reportStateLabels } from './task-state.js';
import type { NewOwner, PeriodReport, Task, TaskRefusal, TaskRefusalCode } from './task.types.js';

type Check = ActCheck<Task, TaskFacts, TaskRefusalCode>;

/** Rules beyond state, capacity and needs; rows of the table name them. */
export const taskChecks = {
  contentComplete: ({ row }) =>
    contentFault(row) ?? targetsFault(row.targets, row.startOn, row.dueOn) ?? weightsFault(row.targets),

  targetsSound: ({ row, facts }) => {
    const { startOn = row.startOn, dueOn = row.dueOn, targets = row.targets } = facts;
    return dueOn < startOn
      ? invalid('dueOn', '完成期限不能早于开始日期，请核对。')
      : targetsFault(targets, startOn, dueOn);
  },

  targetsWeighed: ({ facts }) => (facts.targets === undefined ? null : weightsFault(facts.targets)),

  dueAhead: ({ row, facts, now }) =>
    facts.dueOn !== undefined && facts.dueOn !== row.dueOn && facts.dueOn < dayOf(now)
      ? invalid('dueOn', '调整后的完成期限不能早于今天，请重新选择。')
      : null,

  targetsStillSound: ({ row, facts }) => {
    const dueOn = facts.dueOn === undefined ? row.dueOn : shanghaiDayOf(facts.dueOn);
    return dueOn < row.startOn
      ? invalid('dueOn', '完成期限不能早于开始日期，请核对。')
      : targetsFault(facts.targets ?? targetsUntil(row, dueOn), row.startOn, dueOn);
  },

  ownerWithinReach: ({ row, facts: { owner }, who }) =>
    owner === undefined || who.kind === 'system' || mayGive(who.actor, row, owner)
      ? null
      : { code: 'NOT_ALLOWED', message: '您不能把任务交给这个处室的人，请重新选择责任人。', field: 'owner' },

  somethingAdjusted: ({ row, facts: { targets, dueOn, owner } }) =>
    (targets === undefined || sameTargets(targets, row.targets)) &&
    (dueOn === undefined || dueOn === row.dueOn) &&
    (owner === undefined || owner.userId === row.ownerId)
      ? invalid('targets', '目标、完成期限和责任人都没有变化，无需调整。')
      : null,

  periodToReport: ({ row, facts, now }) => {
    if (facts.period === undefined) return openPeriods(row).some(({ from }) => from <= dayOf(now)) ? null : nothingOpen;
    const period = periodOf(row, facts.period);
    if (period === null) return noSuchPeriod(facts.period);
    if (period.from > dayOf(now))
      return { code: 'PERIOD_AHEAD', message: `${period.label}还没有开始，不能填报。`, field: 'period' };
    return alreadyReported(row, period);
  },

  valuesComplete: ({ row, facts }) => {
    const { values } = facts;
    if (values === undefined) return null;
    const known = new Set(row.targets.map(({ id }) => id));
    if (
      values.some(({ targetId }) => !known.has(targetId)) ||
      new Set(values.map((one) => one.targetId)).size < values.length
    )
      return invalid('values', '完成数与任务目标对不上，请刷新后重新填写。');
    const unsaid = row.targets.find(({ id }) => !values.some(({ targetId }) => targetId === id));
    if (unsaid) return { code: 'MISSING_FACT', message: `请填写“${unsaid.indicator}”的完成数。`, field: 'values' };
    return values.every(({ value }) => Number.isFinite(value) && value >= 0)
      ? null
      : invalid('values', '完成数应为不小于0的数字，请核对。');
  },

  evidenceGiven: ({ row, facts }) =>
    row.targets.some(({ source }) => source === 'TYPED') && (facts.attachments ?? []).length === 0
      ? { code: 'MISSING_FACT', message: '人工填报的完成数需要佐证材料，请上传。', field: 'attachments' }
      : null,

  reportWaiting: ({ row, facts }) => {
    if (facts.period === undefined) return row.reports.some(({ state }) => state === 'REPORTED') ? null : notReported();
    return reportOf(row, facts.period)?.state === 'REPORTED' ? null : notReported(facts.period);
  },

  periodOpen: ({ row, facts }) => {
    if (facts.period === undefined) return openPeriods(row).length > 0 ? null : nothingOpen;
    const period = periodOf(row, facts.period);
    return period === null ? noSuchPeriod(facts.period) : alreadyReported(row, period);
  },

  postponedAhead: ({ row, facts }) => {
    const period = facts.period === undefined ? null : periodOf(row, facts.period);
    return period !== null && facts.postponedTo !== undefined && facts.postponedTo <= period.to
      ? invalid('postponedTo', `顺延的日期应晚于${period.label}的最后一天，请重新选择。`)
      : null;
  },

  noReportWaiting: ({ row }) => {
    const waiting = row.reports.find(({ state }) => state === 'REPORTED');
    return waiting
      ? { code: 'REPORTS_WAITING', message: `${waiting.period}的进展还在审核，审核后才能申请办结。` }
      : null;
  },

  targetsReached: ({ row, facts }) => {
    const counted = new Map((facts.counted ?? []).map(({ targetId, value }) => [targetId, value]));
    const [missed] = missedTargets(row, currentValues(row, counted));
    return missed && facts.reason === undefined
      ? {
          code: 'TARGETS_MISSED',
          message: `“${missed.indicator}”未达到目标值${missed.value}${missed.unit}；如仍认定完成，请说明理由。`,
          field: 'reason',
        }
      : null;
  },
} as const satisfies Record<string, Check>;

export type TaskCheckName = keyof typeof taskChecks;

export const periodOf = (task: Task, key: string): ReportPeriod | null =>
  reportPeriods(task.cadence, task.startOn, task.dueOn).find((period) => period.key === key) ?? null;

export const reportOf = (task: Pick<Task, 'reports'>, period: string): PeriodReport | null =>
  task.reports.find((report) => report.period === period) ?? null;

/** Whether somebody may hand a task to this colleague: as if it were drafted for them. */
const mayGive = (actor: Actor, task: Task, { userId, unitPath }: NewOwner): boolean =>
  can(actor, 'task.create', { bureauId: task.bureauId, unitPath, relatedUnitPaths: [], participantIds: [userId] });

/** What a draft must say before anybody is given it. */
export function contentFault({ title, content, startOn, dueOn }: Task): TaskRefusal | null {
  if (title.trim() === '') return { code: 'MISSING_FACT', message: '请填写任务名称。', field: 'title' };
  if (content.trim() === '') return { code: 'MISSING_FACT', message: '请填写任务内容。', field: 'content' };
  return dueOn < startOn ? invalid('dueOn', '完成期限不能早于开始日期，请核对。') : null;
}

const openPeriods = (task: Task): readonly ReportPeriod[] =>
  reportPeriods(task.cadence, task.startOn, task.dueOn).filter((period) => alreadyReported(task, period) === null);

const nothingOpen: TaskRefusal = { code: 'ALREADY_REPORTED', message: '已开始的周期都已填报，暂无需要填报的周期。' };

function alreadyReported(task: Task, period: ReportPeriod): TaskRefusal | null {
  const state = reportOf(task, period.key)?.state;
  return state === 'REPORTED' || state === 'PASSED'
    ? {
        code: 'ALREADY_REPORTED',
        message: `${period.label}的进展${reportStateLabels[state]}，不能重复填报。`,
        field: 'period',
      }
    : null;
}

const noSuchPeriod = (key: string): TaskRefusal => ({
  code: 'NO_SUCH_PERIOD',
  message: `这项任务没有“${key}”这个填报周期，请重新选择。`,
  field: 'period',
});

const notReported = (period = '这项任务'): TaskRefusal => ({
  code: 'NOT_REPORTED',
  message: `${period}没有待审核的进展，请刷新后查看。`,
});

const invalid = (field: string, message: string): TaskRefusal => ({ code: 'INVALID_FACT', message, field });
