import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import { problemEventSpecs } from '@zhuqi/domain/problem/problem-events.js';
import { orderEventLabels } from '@zhuqi/domain/supervision/order-events.js';
import type { StoredEvent } from '../../../platform/events/event-subscriber.js';
import type { Letter } from './letter.js';

const labels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(problemEventSpecs).map(([type, { label }]) => [type, label])),
  ...orderEventLabels,
};

/** To those who follow a case: what happened to it, and who did it. */
export const watchedChange = (
  problem: { readonly number: string; readonly title: string },
  event: Pick<StoredEvent, 'type' | 'actorName' | 'at'>,
  url: string,
): Letter => ({
  title: `关注的问题有进展：${problem.number} ${problem.title}`,
  lines: [`${labels[event.type] ?? '有更新'}（${event.actorName}，${formatMoment(event.at)}）`],
  button: { label: '查看问题', url },
});
