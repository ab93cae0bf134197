import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { CaseLine } from '../case-line.js';
import type { Letter } from './letter.js';

/** 超期: to the owner of the clock and to the head of the unit. */
export const clockOverdue = (subject: CaseLine, kindLabel: string, dueAt: Date, owner: string | null): Letter => ({
  title: `已超期：${subject.label}`,
  lines: [
    `${subject.sentence}的“${kindLabel}”已超过时限（${formatMoment(dueAt)}）${owner ? `，责任人：${owner}` : ''}。`,
    '超期记录不会撤销，请尽快办理。',
  ],
  button: { label: '去办理', url: subject.url },
});
