import type { VisitCase } from '../visit-case.read-model.js';
import type { Letter } from './letter.js';

/** 走访告知: to the enterprise, with the appointment attached. */
export const visitAnnounced = (visit: VisitCase, changed: boolean): Letter => ({
  title: `${changed ? '走访改期' : '走访安排'}：${visit.when}`,
  lines: [
    `${visit.lead.name}等 ${1 + visit.memberNames.length} 人拟于 ${visit.when} 走访${visit.enterpriseName}。`,
    `走访事由：${visit.purpose}`,
    ...(visit.memberNames.length > 0 ? [`同行人员：${visit.memberNames.join('、')}`] : []),
    '附件为日程邀请，可直接加入日历；如时间不便，请联系您的挂钩帮办人员。',
  ],
});
