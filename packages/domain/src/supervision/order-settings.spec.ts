import { defaultAnswerDays } from './issue-order.js';
import { defaultOrderPrefix, formatOrderNumber, parseOrderNumber } from './order-number.js';
import { answerDaysFault, orderPrefixFault } from './order-settings.js';

describe('the settings of 督办单', () => {
  it('answer days are whole working days, one to fifteen', () => {
    expect(answerDaysFault(defaultAnswerDays)).toBeNull();
    for (const days of [0, 1.5, 16, Number.NaN]) expect(answerDaysFault({ 1: 2, 2: days })).toContain('1至15个工作日');
  });

  it('a 机关代字 is Chinese characters, and a number made with it can be read back', () => {
    expect(orderPrefixFault(defaultOrderPrefix)).toBeNull();
    for (const prefix of ['', 'HK', '淮科 督', '淮科督〔', '淮'.repeat(11)])
      expect(orderPrefixFault(prefix)).toContain('汉字');
    const number = { prefix: '洪科督', year: 2026, serial: 7 };
    expect(parseOrderNumber(formatOrderNumber(number))).toEqual(number);
  });
});
