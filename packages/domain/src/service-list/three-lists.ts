import type { Responsibility, ResultCode } from '../problem/problem-codes.js';
import { problemStateLabels, type ProblemState } from '../problem/problem-state.js';
import type { ItemUsage } from './item-usage.js';
import { serviceChannelLabels } from './list-state.js';
import type { ServiceItem } from './service-list.types.js';

/** 服务清单 · 问题清单 · 责任清单: three views of one ledger; none is kept by hand. */
export const threeLists = { service: '服务清单', problem: '问题清单', responsibility: '责任清单' } as const;
export type ListView = keyof typeof threeLists;

export interface ListedProblem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly enterpriseName: string;
  readonly itemKey: string | null;
  readonly state: ProblemState;
  readonly result: ResultCode | null;
  readonly hostUnitPath: string | null;
  readonly responsibility: Responsibility;
}

/** Who answers for a unit, on the three levels of the work system. */
export interface UnitChain {
  readonly unitPath: string;
  readonly unitName: string;
  /** 直接抓, 跟进抓, 亲自抓. */
  readonly head: string | null;
  readonly deputyLeader: string | null;
  readonly principal: string | null;
}

export interface ServiceLine {
  readonly no: number;
  readonly content: string;
  readonly objects: string;
  readonly owner: string;
  readonly promised: string;
  readonly channels: string;
  readonly times: number;
  readonly enterprises: number;
}

/** What we offer, and how often it was used. */
export const serviceLines = (usages: readonly ItemUsage[]): readonly ServiceLine[] =>
  usages.map(({ item, times, enterprises }, index) => ({
    no: index + 1,
    content: item.content,
    objects: item.objects,
    owner: item.ownerUnitName,
    promised: item.promisedDays === null ? '按时限规则' : `${item.promisedDays}个工作日`,
    channels: item.channels.map((channel) => serviceChannelLabels[channel]).join('、'),
    times,
    enterprises,
  }));

export interface ProblemLine {
  readonly no: number;
  readonly number: string;
  readonly enterprise: string;
  readonly title: string;
  /** The item it belongs to; 其他 when it cites none. */
  readonly item: string;
  readonly state: string;
  readonly problemId: string;
}

/** What enterprises asked for, in the order of the items; problems without an item come last. */
export function problemLines(
  items: readonly ServiceItem[],
  problems: readonly ListedProblem[],
): readonly ProblemLine[] {
  const places = new Map(items.map((item, index) => [item.key, index]));
  const placeOf = ({ itemKey }: ListedProblem) => places.get(itemKey ?? '') ?? items.length;
  return [...problems]
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.number < b.number ? -1 : 1))
    .map((problem, index) => ({
      no: index + 1,
      number: problem.number,
      enterprise: problem.enterpriseName,
      title: problem.title,
      item: items[placeOf(problem)]?.content ?? '其他',
      state: problemStateLabels[problem.state],
      problemId: problem.id,
    }));
}

export interface ResponsibilityLine extends UnitChain {
  readonly items: readonly ServiceItem[];
  /** Problems the unit hosts, and those of them not yet closed. */
  readonly problems: number;
  readonly open: number;
  /** Open ones that have gone up to the deputy leader or the principal. */
  readonly raised: number;
}

const ended: readonly ProblemState[] = ['CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN'];

/** Who answers for what: every unit that owns an item or hosts a problem. */
export function responsibilityLines(
  items: readonly ServiceItem[],
  problems: readonly ListedProblem[],
  chains: readonly UnitChain[],
): readonly ResponsibilityLine[] {
  return chains.flatMap((chain) => {
    const own = items.filter(({ ownerUnitPath }) => ownerUnitPath === chain.unitPath);
    const hosted = problems.filter(({ hostUnitPath }) => hostUnitPath === chain.unitPath);
    const open = hosted.filter(({ state }) => !ended.includes(state));
    const raised = open.filter(({ responsibility }) => responsibility !== 'UNIT_HEAD').length;
    return own.length + hosted.length === 0
      ? []
      : [{ ...chain, items: own, problems: hosted.length, open: open.length, raised }];
  });
}
