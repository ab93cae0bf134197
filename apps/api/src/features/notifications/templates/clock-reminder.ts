import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { CaseLine } from '../case-line.js';
import type { Letter } from './letter.js';

const left: Readonly<Record<string, string>> = { 'T-2': '还有 2 个工作日到期', 'T-1': '还有 1 个工作日到期' };

/** T−2 蓝色提醒 and T−1 催办: to the owner of the clock. */
export const clockReminder = (subject: CaseLine, kindLabel: string, step: string, dueAt: Date): Letter => ({
  title: `${step === 'T-1' ? '催办' : '提醒'}：${subject.label}`,
  lines: [`${subject.sentence}的“${kindLabel}”${left[step] ?? '即将到期'}，时限为 ${formatMoment(dueAt)}。`],
  button: { label: '去办理', url: subject.url },
});
