import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { spansAround } from './visit-spans.js';

describe('spansAround', () => {
  it('takes the week from Monday and the month as the calendar has it', () => {
    expect(spansAround(shanghaiDayOf('2026-03-05'))).toEqual({
      today: { from: '2026-03-05', to: '2026-03-06' },
      thisWeek: { from: '2026-03-02', to: '2026-03-09' },
      thisMonth: { from: '2026-03-01', to: '2026-04-01' },
    });
  });

  it('knows short months and the end of the year', () => {
    expect(spansAround(shanghaiDayOf('2026-02-28')).thisMonth).toEqual({ from: '2026-02-01', to: '2026-03-01' });
    expect(spansAround(shanghaiDayOf('2026-12-31')).thisMonth.to).toBe('2027-01-01');
  });
});
