import { rungKindLabels, type RungKind } from '@zhuqi/domain/deadline/ladder.js';
import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { CaseLine } from '../case-line.js';
import type { Letter } from './letter.js';

/** A rung as its event carries it: T-2, blue. */
interface ReachedRung {
  readonly step: string;
  readonly rung: RungKind;
}

/** 蓝色提醒, 催办 and what comes after the due day: to the owner of the clock and the head of the unit. */
export const clockReminder = (subject: CaseLine, kindLabel: string, rung: ReachedRung, dueAt: Date): Letter => ({
  title: `${rungKindLabels[rung.rung]}：${subject.label}`,
  lines: [`${subject.sentence}的“${kindLabel}”${distance(rung.step)}，时限为 ${formatMoment(dueAt)}。`],
  button: { label: '去办理', url: subject.url },
});

function distance(step: string): string {
  const days = Number(step.slice(1));
  if (days > 0) return `已超期 ${days} 个工作日，请尽快办结`;
  return days < 0 ? `还有 ${-days} 个工作日到期` : '今天到期';
}
