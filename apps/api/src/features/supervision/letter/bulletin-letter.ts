import { clockKinds, type ClockKind } from '@zhuqi/domain/deadline/clock.types.js';
import { dayOf, formatDay, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { BulletinEntry } from '../graphql/board.model.js';
import type { Filling } from '../../../platform/docx/render-docx.js';

/** The words of a 通报. */
export function bulletinLetter(
  bureau: string,
  from: ShanghaiDay,
  to: ShanghaiDay,
  entries: readonly BulletinEntry[],
  now: Date,
): Filling {
  const period = from === to ? formatDay(from) : `${formatDay(from)}至${formatDay(to)}`;
  const units = new Set(entries.map(({ unitName }) => unitName));
  const open = entries.filter((entry) => entry.open).length;
  const worst = Math.max(0, ...entries.map(({ daysLate }) => daysLate));
  return {
    bureau,
    period,
    summary:
      entries.length === 0
        ? `${period}，没有企业问题逾期至通报。`
        : `${period}，共有${entries.length}件企业问题办理事项逾期至通报，涉及${units.size}个处室（单位），其中${open}件至今未办结，最长逾期${worst}个工作日。现予以通报，请有关处室说明原因、限期办结。`,
    entries: entries.map((entry, index) => ({
      no: String(index + 1),
      unit: entry.unitName,
      matter: `${entry.title}（${entry.problemNumber}，${entry.enterpriseName}）`,
      clock: clockKinds[entry.kind as ClockKind] ?? entry.kind,
      owner: entry.ownerName ?? '—',
      days: String(entry.daysLate),
      standing: [entry.open ? '未办结' : '已办结', ...(entry.orders ? [entry.orders] : [])].join('\n'),
    })),
    printedOn: formatDay(dayOf(now)),
  };
}
