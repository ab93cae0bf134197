import { isoOf, isoOfLocal, localOfIso } from './local-time.js';

describe('local time', () => {
  it('reads and writes the wall clock of Shanghai', () => {
    expect(isoOfLocal('2026-03-05T09:30')).toBe('2026-03-05T01:30:00.000Z');
    expect(localOfIso('2026-03-05T01:30:00.000Z')).toBe('2026-03-05T09:30');
    expect(isoOf('2026-03-05', '00:00')).toBe('2026-03-04T16:00:00.000Z');
  });

  it('says null for what is no time', () => {
    expect(isoOfLocal('')).toBeNull();
    expect(isoOf('2026-02-30', '10:00')).toBeNull();
    expect(isoOf('2026-03-05', '')).toBeNull();
    expect(localOfIso(undefined)).toBe('');
  });
});
