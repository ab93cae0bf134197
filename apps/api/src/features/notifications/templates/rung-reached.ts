import { formatMoment } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { RungKind } from '@zhuqi/domain/deadline/ladder.js';
import type { CaseLine } from '../case-line.js';
import type { Letter } from './letter.js';

interface Reached {
  readonly line: CaseLine;
  readonly clockLabel: string;
  readonly dueAt: Date;
  /** Working days; 0 = less than one. */
  readonly daysLate: number;
  readonly owner: string | null;
  readonly unitName: string;
}

const titles: Readonly<Record<RungKind, string>> = {
  blue: '即将到期',
  urge: '催办',
  order1: '一级督办',
  order2: '二级督办',
  bulletin: '列入通报',
};

const lateBy = (days: number): string => (days > 0 ? `已逾期${days}个工作日` : '已逾期');

/** A rung of the ladder: what is due or late, whose it is, and what follows. */
export function rungReached(rung: RungKind, reached: Reached): Letter {
  const { line, clockLabel, dueAt, daysLate, owner, unitName } = reached;
  const until = formatMoment(dueAt);
  const whose = owner ? `，责任人：${owner}` : '';
  const lines: Readonly<Record<RungKind, string>> = {
    blue: `${line.sentence}的“${clockLabel}”将于 ${until} 到期${whose}，请按时办理。`,
    urge: `${line.sentence}的“${clockLabel}”将于 ${until} 到期${whose}，请抓紧办理；确需延期的，请在到期前一个工作日之前申请。`,
    order1: `${line.sentence}的“${clockLabel}”时限 ${until} ${lateBy(daysLate)}${whose}，已转请分管领导督办。`,
    order2: `${line.sentence}的“${clockLabel}”时限 ${until} ${lateBy(daysLate)}${whose}，已转请党组书记督办。`,
    bulletin: `${unitName}承办的${line.sentence}的“${clockLabel}”时限 ${until} ${lateBy(daysLate)}${whose}，已列入本期通报。`,
  };
  return {
    title: `${titles[rung]}：${line.label}`,
    lines: [lines[rung], ...(rung === 'blue' || rung === 'urge' ? [] : ['超期记录不会撤销，请尽快办结。'])],
    button: { label: rung === 'bulletin' ? '查看' : '去办理', url: line.url },
  };
}

/** An order the ladder calls for and nobody can be sent. */
export const orderWithoutAddressee = (rung: RungKind, line: CaseLine, unitName: string): Letter => ({
  title: `督办单未能下发：${line.label}`,
  lines: [
    rung === 'order1'
      ? `${line.sentence}已到一级督办，但“${unitName}”还没有设置在岗的分管领导，督办单未能下发。`
      : `${line.sentence}已到二级督办，但没有在岗的党组书记账号，督办单未能下发。`,
    '请联系安全管理员在“单位”“用户”中补充，再由督办员手工下发；在此之前请负责人先行督促办理。',
  ],
  button: { label: '查看问题', url: line.url },
});
