import { daysOf, daysText } from './days-list.js';

describe('days in one field', () => {
  it('come back as they went in, however they are set apart', () => {
    expect(daysOf(daysText([30, 7]))).toEqual([30, 7]);
    expect(daysOf(' 30，7, 1 ')).toEqual([30, 7, 1]);
    expect(daysOf('')).toEqual([]);
  });

  it('say what is no number', () => expect(daysOf('30、七')).toEqual([30, Number.NaN]));
});
