import { reportPeriods, type ReportPeriod } from '../task/report-periods.js';
import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActivityHost } from './activity.types.js';
import { activityKindLabels, type ActivityKind } from './activity-codes.js';
import { isHeld, type ActivityState } from './activity-state.js';

export const frequencySpanLabels = { MONTH: '每月', QUARTER: '每季度' } as const;
export type FrequencySpan = keyof typeof frequencySpanLabels;

/** How often a branch must hold something. */
export interface FrequencyRule {
  /** Any of these kinds keeps it. */
  readonly kinds: readonly ActivityKind[];
  readonly per: FrequencySpan;
  readonly times: number;
}

/** 三会一课 and 主题党日, as delivered; a setting. */
export const defaultFrequencyRules: readonly FrequencyRule[] = [
  { kinds: ['BRANCH_COMMITTEE'], per: 'MONTH', times: 1 },
  { kinds: ['GROUP_MEETING'], per: 'MONTH', times: 1 },
  { kinds: ['THEME_DAY'], per: 'MONTH', times: 1 },
  { kinds: ['MEMBERS_MEETING'], per: 'QUARTER', times: 1 },
  { kinds: ['PARTY_CLASS', 'MICRO_CLASS'], per: 'QUARTER', times: 1 },
];

export interface HeldActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly state: ActivityState;
  readonly plannedOn: ShanghaiDay;
  readonly hosts: ReadonlyArray<Pick<ActivityHost, 'kind' | 'id'>>;
}

/** A branch that held less than it must in a period that is over. */
export interface FrequencyMiss {
  readonly branchId: string;
  readonly rule: FrequencyRule;
  readonly period: ReportPeriod;
  readonly held: readonly string[];
  /** 第一支部2022年3月应开展主题党日1次，实际0次 – without the branch's name. */
  readonly message: string;
}

/** The misses of every branch, period by period, in periods that ended before today. */
export function frequencyMisses(
  rules: readonly FrequencyRule[],
  branchIds: readonly string[],
  activities: readonly HeldActivity[],
  span: { readonly from: ShanghaiDay; readonly to: ShanghaiDay },
  today: ShanghaiDay,
): readonly FrequencyMiss[] {
  const held = activities.filter(isHeld);
  return branchIds.flatMap((branchId) => {
    const own = held.filter(({ hosts }) => hosts.some(({ kind, id }) => kind === 'BRANCH' && id === branchId));
    return rules.flatMap((rule) =>
      reportPeriods(rule.per, span.from, span.to)
        .filter(({ to }) => to < today)
        .flatMap((period) => missOf(branchId, rule, period, own)),
    );
  });
}

function missOf(
  branchId: string,
  rule: FrequencyRule,
  period: ReportPeriod,
  own: readonly HeldActivity[],
): readonly FrequencyMiss[] {
  const held = own
    .filter(({ kind, plannedOn }) => rule.kinds.includes(kind) && plannedOn >= period.from && plannedOn <= period.to)
    .map(({ id }) => id);
  if (held.length >= rule.times) return [];
  const message = `${period.label}应开展${kindsText(rule)}${rule.times}次，实际${held.length}次。`;
  return [{ branchId, rule, period, held, message }];
}

/** 党课或微党课 */
const kindsText = ({ kinds }: Pick<FrequencyRule, 'kinds'>): string =>
  kinds.map((kind) => activityKindLabels[kind]).join('或');

/** 党课或微党课每季度1次 */
export const frequencyText = (rule: FrequencyRule): string =>
  `${kindsText(rule)}${frequencySpanLabels[rule.per]}${rule.times}次`;
