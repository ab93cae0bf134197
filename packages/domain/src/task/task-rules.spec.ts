import { defaultReportRules, defaultTaskRules, paceSharesFaults, reportRulesFaults } from './task-rules.js';

describe('what the bureau sets for its tasks', () => {
  it('are shares in whole per cents, yellow below green', () => {
    expect(paceSharesFaults(defaultTaskRules.shares)).toEqual([]);
    expect(paceSharesFaults({ green: 1.2, yellow: 0.01 })).toEqual([]);
    // 0.29 × 100 is not quite 29.
    expect(paceSharesFaults({ green: 0.57, yellow: 0.29 })).toEqual([]);
    for (const share of [0, 1.21, 0.805, Number.NaN]) {
      expect(paceSharesFaults({ green: share, yellow: 0.8 })[0]).toBe('“正常”的起点应为1%至120%的整数百分比。');
      expect(paceSharesFaults({ green: 1, yellow: share })[0]).toBe('“滞后”的起点应为1%至120%的整数百分比。');
    }
    for (const yellow of [0.9, 1])
      expect(paceSharesFaults({ green: 0.9, yellow })).toEqual(['“滞后”的起点应低于“正常”的起点。']);
  });

  it('are whole working days for reports, and no reminder before the period is over', () => {
    expect(reportRulesFaults(defaultReportRules)).toEqual([]);
    expect(reportRulesFaults({ dueDays: 15, remindDays: 0 })).toEqual([]);
    for (const dueDays of [0, 16, 2.5, Number.NaN])
      expect(reportRulesFaults({ dueDays, remindDays: 0 })).toEqual(['填报期限应为周期结束后1至15个工作日的整数。']);
    for (const remindDays of [-1, 4, 1.5, Number.NaN])
      expect(reportRulesFaults({ dueDays: 3, remindDays })).toEqual([
        '提前提醒的天数应为0至3个工作日的整数，不超过填报期限。',
      ]);
  });
});
