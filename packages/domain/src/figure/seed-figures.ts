import { heldStates } from '../activity/activity-state.js';
import { figure, type Figure } from './figure.types.js';
import { inDays, inMoments, type Period } from './period.js';

const count = { kind: 'count' } as const;
const held = (period: Period) => ({ state: { in: heldStates }, plannedOn: inDays(period) });
const standing = ({ from, to }: Period) => ({
  foundedOn: { to },
  any: [{ dissolvedOn: { isNull: true } }, { dissolvedOn: { from } }],
});

/** One column's issues. */
export const columnFigure = (code: string, columnName: string): Figure =>
  figure({
    ...{ code, name: `“${columnName}”推送期数`, subject: 'columnIssue', measure: count, unit: '期' },
    words: `统计期内发布的“${columnName}”专栏期数，一期计一期，撤回的不计。`,
    where: (period) => ({ state: { eq: 'PUBLISHED' }, columnName: { eq: columnName }, publishedOn: inDays(period) }),
    format: 'exact',
  });

/** The figures of the year's summary, each with its exact query. 人次 always says which role it counts. */
export const seedFigures: readonly Figure[] = [
  figure({
    ...{ code: 'study.sessions', name: '中心组集中学习', subject: 'activity', measure: count, unit: '次' },
    words: '统计期内已开展的中心组学习，一次活动计一次，与其他单位联合举办的也只计一次；巡学旁听另计。',
    where: (period) => ({ ...held(period), kind: { eq: 'THEORY_STUDY' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'study.observations', name: '巡学旁听', subject: 'activity', measure: count, unit: '次' },
    words: '统计期内已开展的巡学旁听，一次活动计一次。',
    where: (period) => ({ ...held(period), kind: { eq: 'STUDY_OBSERVATION' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'study.speakers', name: '中心组学习研讨交流', subject: 'participation', measure: count, unit: '人次' },
    words: '统计期内中心组学习上登记为“发言”的人次，一人一次活动计一次；巡学旁听上的发言不计。',
    where: (period) => ({ ...held(period), kind: { eq: 'THEORY_STUDY' }, role: { eq: 'SPEAKER' } }),
    format: 'exact',
  }),
  columnFigure('column.discipline', '纪法小课'),
  columnFigure('column.spirit', '中国共产党精神谱系'),
  columnFigure('column.book', '一本好书推荐'),
  columnFigure('column.congress', '二十大学习微课堂'),
  columnFigure('column.reading', '喜迎二十大 悦读新时代'),
  figure({
    ...{ code: 'column.issues', name: '专栏推送总期数', subject: 'columnIssue', measure: count, unit: '期' },
    words: '统计期内发布的专栏期数；与其他专栏重复或尚未认定是否重复的专栏不计入总数。',
    where: (period) => ({ state: { eq: 'PUBLISHED' }, overlap: { eq: 'NONE' }, publishedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'microClass.lecturers', name: '微党课', subject: 'participation', measure: count, unit: '人次' },
    words: '统计期内微党课上登记为“主讲”的人次。',
    where: (period) => ({ ...held(period), kind: { eq: 'MICRO_CLASS' }, role: { eq: 'LECTURER' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'microComment.authors', name: '微评论', subject: 'microComment', measure: count, unit: '人次' },
    words: '统计期内发表的微评论，一篇计作者一人次。',
    where: (period) => ({ publishedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'team.volunteer', name: '党员志愿服务队', subject: 'team', measure: count, unit: '支' },
    words: '统计期内存在的党员志愿服务队；期初前已撤销的不计。',
    where: (period) => ({ ...standing(period), kind: { eq: 'VOLUNTEER' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'team.taskForce', name: '党员攻坚组', subject: 'team', measure: count, unit: '个' },
    words: '统计期内存在的党员攻坚组；期初前已撤销的不计。',
    where: (period) => ({ ...standing(period), kind: { eq: 'TASK_FORCE' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'team.vanguard', name: '党员先锋队', subject: 'team', measure: count, unit: '个' },
    words: '统计期内存在的党员先锋队；期初前已撤销的不计。',
    where: (period) => ({ ...standing(period), kind: { eq: 'VANGUARD' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'themeDay.sessions', name: '主题党日', subject: 'activity', measure: count, unit: '次' },
    words: '统计期内已开展的主题党日，几个支部联合开展的只计一次。',
    where: (period) => ({ ...held(period), kind: { eq: 'THEME_DAY' } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'themeDay.speakers', name: '主题党日交流讨论', subject: 'participation', measure: count, unit: '人次' },
    words: '统计期内主题党日上登记为“发言”的人次。',
    where: (period) => ({ ...held(period), kind: { eq: 'THEME_DAY' }, role: { eq: 'SPEAKER' } }),
    format: 'approximate',
  }),
  figure({
    ...{
      code: 'epidemic.attendance',
      name: '疫情防控志愿服务人力',
      subject: 'participation',
      measure: count,
      unit: '人次',
    },
    words: '统计期内主题为疫情防控的志愿服务实到人次，一人一次活动计一次，不论担任几种角色。',
    where: (period) => ({
      ...held(period),
      kind: { eq: 'VOLUNTEERING' },
      topic: { eq: 'EPIDEMIC' },
      isAttendance: { eq: true },
    }),
    format: 'approximate',
  }),
  figure({
    ...{ code: 'epidemic.expenses', name: '疫情防控志愿服务财力', subject: 'expense', unit: '元', scale: 100 },
    measure: { kind: 'sum', field: 'amountFen' },
    words: '统计期内支出的、登记在疫情防控志愿服务名下的经费之和，每笔有凭证。',
    where: (period) => ({
      state: { in: heldStates },
      kind: { eq: 'VOLUNTEERING' },
      topic: { eq: 'EPIDEMIC' },
      spentOn: inDays(period),
    }),
    format: 'approximate',
  }),
  figure({
    ...{ code: 'document.issued', name: '制定下发文件', subject: 'document', measure: count, unit: '份' },
    words: '统计期内印发并登记在册的计划、方案和通知。',
    where: (period) => ({ kind: { in: ['PLAN', 'SCHEME', 'NOTICE'] }, issuedOn: inDays(period) }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'partnership.signed', name: '党建结对', subject: 'partnership', measure: count, unit: '家' },
    words: '统计期内首次签约的共建单位，续签不重复计，拟结对的不计。',
    where: (period) => ({ signedOn: inDays(period), not: { state: { eq: 'DRAFT' } } }),
    format: 'exact',
  }),
  figure({
    ...{ code: 'help.events', name: '助企惠企行动', subject: 'activity', measure: count, unit: '场次' },
    words: '统计期内已开展、标注了助企主题的培训会、推进会等活动，一次活动计一场次；走访不计。',
    where: (period) => ({ ...held(period), helpTheme: { isNull: false } }),
    format: 'approximate',
  }),
  figure({
    ...{ code: 'problem.resolved', name: '企业解难纾困', subject: 'problem', measure: count, unit: '项' },
    words: '统计期内销号且办理结果为“解决”的企业问题，一个问题计一项，多轮办理和协办不重复计；部分解决另计。',
    where: (period) => ({ state: { eq: 'CLOSED' }, result: { eq: 'RESOLVED' }, closedAt: inMoments(period) }),
    format: 'approximate',
  }),
];
