import { heldStates } from '../activity/activity-state.js';
import type { Filter } from '../query/filter.js';
import type { FieldsOf, FigureSubject } from './figure-subjects.js';
import type { ConsistencyRule } from './consistency.types.js';
import { inDays, inMoments, type Period } from './period.js';

/** Checks a filter against the fields of its subject, and lets go of their types. */
const rows = <S extends FigureSubject>(subject: S, where: (period: Period) => Filter<FieldsOf<S>>) => ({
  ...{ subject, where: where as (period: Period) => Filter },
});
const heldIn = (period: Period) => ({ state: { in: heldStates }, plannedOn: inDays(period) });

/** 台账体检: contradictions to be found before the year ends. Adding a rule is adding a row. */
export const consistencyRules: readonly ConsistencyRule[] = [
  {
    ...{ kind: 'rows', code: 'activity.noAttendance', name: '活动没有到场人员' },
    words: '活动已开展，但没有实到人员，请补登参加人员。',
    ...rows('activity', (period) => ({ ...heldIn(period), attendance: { eq: 0 } })),
  },
  {
    ...{ kind: 'rows', code: 'activity.noRecord', name: '活动没有归档' },
    words: '活动已结束，纪实超期仍未归档，请尽快填写纪实并归档。',
    ...rows('activity', (period) => ({ state: { eq: 'TO_RECORD' }, plannedOn: inDays(period), overdue: { eq: true } })),
  },
  {
    ...{ kind: 'rows', code: 'activity.noMaterial', name: '活动没有照片和材料' },
    words: '活动已归档，但没有照片或材料，请补传佐证。',
    ...rows('activity', (period) => ({
      state: { eq: 'ARCHIVED' },
      plannedOn: inDays(period),
      attachmentCount: { eq: 0 },
    })),
  },
  {
    ...{ kind: 'compare', code: 'activity.saidAttendance', name: '纪实人数与名单不符' },
    words: '纪实所写实到人数与名单上的实到人数不一致，请核对。',
    ...rows('activity', heldIn),
    ...{ left: 'saidAttendance', relation: '=', right: 'attendance' },
  },
  {
    ...{ kind: 'compare', code: 'activity.speakers', name: '发言人次多于到场人数' },
    words: '发言人次多于实到人数，请核对参加人员的角色。',
    ...rows('activity', heldIn),
    ...{ left: 'attendance', relation: '>=', right: 'speakers' },
  },
  {
    ...{ kind: 'rows', code: 'problem.noEvidence', name: '解决的问题没有佐证' },
    words: '问题已销号、结果为“解决”，但没有佐证材料，请补传。',
    ...rows('problem', (period) => ({
      state: { eq: 'CLOSED' },
      result: { eq: 'RESOLVED' },
      closedAt: inMoments(period),
      evidenceCount: { eq: 0 },
    })),
  },
  {
    ...{ kind: 'rows', code: 'problem.noItem', name: '问题没有对应清单事项' },
    words: '问题没有引用服务清单的事项，三张清单对不上，请补充。',
    ...rows('problem', (period) => ({
      state: { eq: 'CLOSED' },
      closedAt: inMoments(period),
      itemKey: { isNull: true },
    })),
  },
  {
    ...{ kind: 'rows', code: 'visit.nothingSaid', name: '走访没有结果' },
    words: '走访已审核，但既没有发现也没有勾选无事项，请补充。',
    ...rows('visit', (period) => ({
      state: { eq: 'REVIEWED' },
      plannedOn: inDays(period),
      findingCount: { eq: 0 },
      hasNoMatter: { eq: false },
    })),
  },
  {
    ...{ kind: 'rows', code: 'expense.noVoucher', name: '经费没有凭证' },
    words: '经费没有上传凭证，请补传。',
    ...rows('expense', (period) => ({ spentOn: inDays(period), hasVoucherFile: { eq: false } })),
  },
  {
    ...{ kind: 'repeats', code: 'expense.voucherRepeated', name: '凭证号在多个活动中登记' },
    words: '同一张凭证不能在两个活动中列支，请核对后改正其中一笔。',
    ...rows('expense', (period) => ({ spentOn: inDays(period) })),
    ...{ noun: '凭证号', value: 'voucherNo', of: 'activityId' },
  },
  {
    ...{ kind: 'gaps', code: 'column.gaps', name: '专栏期号不连续' },
    words: '专栏期号有空缺，请核对是否漏登。',
    ...rows('columnIssue', (period) => ({ number: { isNull: false }, publishedOn: inDays(period) })),
    ...{ groupBy: 'columnId', groupName: 'columnName', number: 'number' },
  },
  {
    ...{ kind: 'rows', code: 'column.undecided', name: '专栏是否重复计数尚未认定' },
    words: '这个专栏与另一专栏可能重复，认定之前不计入总期数，请尽快认定。',
    ...rows('columnIssue', (period) => ({
      state: { eq: 'PUBLISHED' },
      overlap: { eq: 'UNDECIDED' },
      publishedOn: inDays(period),
    })),
  },
  {
    ...{ kind: 'rows', code: 'partnership.noAgreement', name: '结对没有协议' },
    words: '结对已签约，但没有上传协议文件，请补传。',
    ...rows('partnership', (period) => ({ signedOn: inDays(period), hasAgreement: { eq: false } })),
  },
  {
    ...{ kind: 'rows', code: 'task.reportLate', name: '任务进展超期未报' },
    words: '任务的进展已超期仍未填报，请尽快填报。',
    ...rows('task', ({ to }) => ({ startOn: { to }, state: { eq: 'IN_PROGRESS' }, reportLate: { eq: true } })),
  },
  {
    ...{ kind: 'agree', code: 'attendance.agrees', name: '实到人次两种算法不一致' },
    words: '按人员合计的实到人次与按活动合计的不一致，请核对活动的参加人员。',
    ...{ left: 'activity.attendance', relation: '=', right: 'activity.attendanceSum' },
  },
  {
    ...{ kind: 'agree', code: 'attendance.people', name: '人次少于人数' },
    words: '活动人次少于参加人数，请核对活动的参加人员。',
    ...{ left: 'activity.attendanceSum', relation: '>=', right: 'activity.people' },
  },
  {
    ...{ kind: 'agree', code: 'problem.closedParts', name: '销号数少于解决数' },
    words: '销号的问题少于解决的问题，请核对办理结果。',
    ...{ left: 'problem.closed', relation: '>=', right: 'problem.resolved' },
  },
];
