import type { VisitCase } from '../visit-case.read-model.js';
import type { Letter } from './letter.js';

/** 走访取消: to an enterprise that had been told. */
export const visitCancelled = (visit: VisitCase, reason: string): Letter => ({
  title: `走访取消：${visit.when}`,
  lines: [
    `原定 ${visit.when} 对${visit.enterpriseName}的走访已取消。`,
    ...(reason ? [`原因：${reason}`] : []),
    '给您带来不便，敬请谅解。',
  ],
});
