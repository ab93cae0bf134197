import { heldStates } from '../activity/activity-state.js';
import { figure, type Figure } from './figure.types.js';
import { inDays, inMoments } from './period.js';

const count = { kind: 'count' } as const;
const visited = ['CHECKED_IN', 'TO_COMPLETE', 'SUBMITTED', 'REVIEWED'];

/** The figures of the dashboards: what is under way, how fast, how well. */
export const workingFigures: readonly Figure[] = [
  figure({
    ...{ code: 'visit.paid', name: '走访', subject: 'visit', measure: count, unit: '次' },
    words: '统计期内已签到的走访，一次计一次。',
    where: (period) => ({ state: { in: visited }, plannedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'visit.enterprises', name: '走访企业', subject: 'visit', unit: '家' },
    measure: { kind: 'distinct', field: 'enterpriseId' },
    words: '统计期内已走访的企业，多次走访的只计一家。',
    where: (period) => ({ state: { in: visited }, plannedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'problem.accepted', name: '受理企业问题', subject: 'problem', measure: count, unit: '项' },
    words: '统计期内受理的企业问题，不论现在处于什么状态。',
    where: (period) => ({ acceptedAt: inMoments(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'problem.closed', name: '销号企业问题', subject: 'problem', measure: count, unit: '项' },
    words: '统计期内销号的企业问题，不论办理结果。',
    where: (period) => ({ state: { eq: 'CLOSED' }, closedAt: inMoments(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'problem.partly', name: '部分解决', subject: 'problem', measure: count, unit: '项' },
    words: '统计期内销号且办理结果为“部分解决”的企业问题。',
    where: (period) => ({ state: { eq: 'CLOSED' }, result: { eq: 'PARTLY' }, closedAt: inMoments(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'problem.onTimeRate', name: '按时办结率', subject: 'problem', unit: '', empty: '无销号问题' },
    measure: { kind: 'ratio', of: { overdueCount: { eq: 0 } } },
    words: '统计期内销号的企业问题中，各环节都没有超期的所占比例。',
    where: (period) => ({ state: { eq: 'CLOSED' }, closedAt: inMoments(period) }),
    format: 'percent',
  }),
  figure({
    ...{ code: 'problem.satisfiedRate', name: '销号问题满意率', subject: 'problem', unit: '', empty: '无有效评价' },
    measure: { kind: 'ratio', of: { satisfaction: { in: ['SATISFIED', 'BASIC'] } } },
    words: '统计期内销号且有有效评价的企业问题中，评价为满意或基本满意的所占比例，不折算；未评价的不计入基数。',
    where: (period) => ({
      state: { eq: 'CLOSED' },
      closedAt: inMoments(period),
      satisfaction: { in: ['SATISFIED', 'BASIC', 'DISSATISFIED'] },
    }),
    format: 'percent',
  }),
  figure({
    ...{ code: 'problem.handledDays', name: '办理工作日中位数', subject: 'problem', unit: '个工作日' },
    measure: { kind: 'median', field: 'handledDays' },
    words: '统计期内销号的企业问题从受理到销号的工作日数的中位数。',
    where: (period) => ({ state: { eq: 'CLOSED' }, closedAt: inMoments(period) }),
    format: 'decimal',
  }),
  figure({
    ...{ code: 'task.due', name: '到期攻坚任务', subject: 'task', measure: count, unit: '项' },
    words: '完成期限在统计期内的攻坚任务，取消的不计。',
    where: (period) => ({ dueOn: inDays(period), not: { state: { in: ['DRAFT', 'CANCELLED'] } } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'task.completedRate', name: '攻坚任务完成率', subject: 'task', unit: '', empty: '无到期任务' },
    measure: { kind: 'ratio', of: { state: { eq: 'COMPLETED' } } },
    words: '完成期限在统计期内的攻坚任务中，已认定完成的所占比例。',
    where: (period) => ({ dueOn: inDays(period), not: { state: { in: ['DRAFT', 'CANCELLED'] } } }),
    format: 'percent',
  }),
  figure({
    ...{ code: 'task.behind', name: '滞后攻坚任务', subject: 'task', measure: count, unit: '项' },
    words: '统计期内开始、仍在进行、序时进度滞后或严重滞后的攻坚任务。',
    where: ({ to }) => ({
      startOn: { to },
      state: { in: ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED'] },
      colour: { in: ['YELLOW', 'RED'] },
    }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'activity.held', name: '开展活动', subject: 'activity', measure: count, unit: '场次' },
    words: '统计期内已开展的各类活动，一次活动计一场次。',
    where: (period) => ({ state: { in: heldStates }, plannedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'activity.attendance', name: '活动实到', subject: 'participation', measure: count, unit: '人次' },
    words: '统计期内已开展的活动实到人次，一人一次活动计一次。',
    where: (period) => ({ state: { in: heldStates }, plannedOn: inDays(period), isAttendance: { eq: true } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'activity.attendanceSum', name: '活动实到（按活动合计）', subject: 'activity', unit: '人次' },
    measure: { kind: 'sum', field: 'attendance' },
    words: '统计期内已开展的活动所记实到人数之和；应与活动实到人次一致。',
    where: (period) => ({ state: { in: heldStates }, plannedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'activity.people', name: '参加活动人数', subject: 'participation', unit: '人' },
    measure: { kind: 'distinct', field: 'personKey' },
    words: '统计期内到场参加活动的人数，参加多次的只计一人。',
    where: (period) => ({ state: { in: heldStates }, plannedOn: inDays(period), isAttendance: { eq: true } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'serviceItem.unused', name: '未使用的清单事项', subject: 'serviceItem', measure: count, unit: '项' },
    words: '统计期所在年度已公布清单中还没有被引用的事项。',
    where: ({ from }) => ({
      listState: { eq: 'PUBLISHED' },
      year: { eq: Number(from.slice(0, 4)) },
      times: { eq: 0 },
    }),
    format: 'exact',
  }),
];
