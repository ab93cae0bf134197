import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { periods } from './periods.js';

describe('periods of a bulletin', () => {
  const thursday = shanghaiDayOf('2026-03-05');

  it('weeks begin on Monday', () => {
    expect(periods.week(thursday)).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(periods.week(shanghaiDayOf('2026-03-08'))).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(periods.lastWeek(thursday)).toEqual({ from: '2026-02-23', to: '2026-03-01' });
  });

  it('months are whole', () => {
    expect(periods.month(thursday)).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect(periods.lastMonth(thursday)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(periods.lastMonth(shanghaiDayOf('2026-01-31'))).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});
