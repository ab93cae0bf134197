import { defaultPaceShares, type PaceShares } from './pace.js';

/** When a period's report is due and reminded of, in working days. */
export interface ReportRules {
  /** After the end of the period. */
  readonly dueDays: number;
  /** Before the due day the first reminder goes out; 0: on the day itself. */
  readonly remindDays: number;
}

/** As delivered; a setting. */
export const defaultReportRules: ReportRules = { dueDays: 3, remindDays: 2 };

/** What the bureau has set for its tasks. */
export interface TaskRules {
  readonly shares: PaceShares;
  readonly reports: ReportRules;
}

/** As delivered. */
export const defaultTaskRules: TaskRules = { shares: defaultPaceShares, reports: defaultReportRules };

const [lowest, highest] = [1, 120];
const mostDueDays = 15;

/** What is wrong with edited shares, in sentences: whole per cents, yellow below green. */
export function paceSharesFaults({ green, yellow }: PaceShares): readonly string[] {
  const faults = [
    ...(isPercent(green) ? [] : [`“正常”的起点应为${lowest}%至${highest}%的整数百分比。`]),
    ...(isPercent(yellow) ? [] : [`“滞后”的起点应为${lowest}%至${highest}%的整数百分比。`]),
  ];
  return faults.length > 0 || yellow < green ? faults : ['“滞后”的起点应低于“正常”的起点。'];
}

/** What is wrong with edited report rules, in sentences. A reminder ahead of the end of the period would ask for what cannot be told yet. */
export function reportRulesFaults({ dueDays, remindDays }: ReportRules): readonly string[] {
  if (!Number.isInteger(dueDays) || dueDays < 1 || dueDays > mostDueDays)
    return [`填报期限应为周期结束后1至${mostDueDays}个工作日的整数。`];
  return Number.isInteger(remindDays) && remindDays >= 0 && remindDays <= dueDays
    ? []
    : [`提前提醒的天数应为0至${dueDays}个工作日的整数，不超过填报期限。`];
}

function isPercent(share: number): boolean {
  const percent = share * 100;
  return percent >= lowest && percent <= highest && Math.abs(percent - Math.round(percent)) < 1e-9;
}
