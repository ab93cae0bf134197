import type { ExpiryRules } from './expiry.js';

const [leastNotice, mostNotice] = [7, 365];
const mostReminders = 5;
const mostGrace = 365;

/** What is wrong with edited rules, in sentences: whole days, every reminder later than the notice, none twice. */
export function expiryFaults({ noticeDays, reminderDays, graceDays }: ExpiryRules): readonly string[] {
  const isWithin = (days: number, least: number, most: number) =>
    Number.isInteger(days) && days >= least && days <= most;
  if (!isWithin(noticeDays, leastNotice, mostNotice))
    return [`到期提示应为到期前${leastNotice}至${mostNotice}天的整数。`];
  const faults = [
    reminderDays.length <= mostReminders ? null : `再次提醒最多${mostReminders}次。`,
    reminderDays.every((days) => isWithin(days, 1, noticeDays - 1))
      ? null
      : `再次提醒应为到期前1至${noticeDays - 1}天的整数，晚于到期提示。`,
    new Set(reminderDays).size === reminderDays.length ? null : '再次提醒的天数有重复，请删去一个。',
    isWithin(graceDays, 0, mostGrace) ? null : `续签宽限应为到期后0至${mostGrace}天的整数。`,
  ];
  return faults.filter((fault) => fault !== null);
}
