import { maskPersonalData } from './mask-personal-data.js';

describe('maskPersonalData', () => {
  it.each([
    ['call 13812345678 now', 'call 138****5678 now'],
    ['id 320812199001011234 end', 'id 320812********1234 end'],
    ['id 32081219900101123X', 'id 320812********123X'],
    ['"to":"zhang.san@example.com"', '"to":"z***@example.com"'],
    ['time 1763900000000', 'time 1763900000000'],
    ['019ab0f2-13812345678a', '019ab0f2-13812345678a'],
  ])('%s', (line, masked) => expect(maskPersonalData(line)).toBe(masked));
});
