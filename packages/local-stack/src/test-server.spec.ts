import { tmpdir } from 'node:os';
import { throwAwayFolder } from './test-server.js';

describe('the folder of databases that are thrown away', () => {
  it('is in memory where there is enough of it', () => {
    expect(throwAwayFolder(process.cwd(), 1)).toBe(process.cwd());
  });

  it.each([
    ['too little is free', process.cwd(), Number.MAX_SAFE_INTEGER],
    ['there is no such file system', '/no/such/place', 1],
  ])('is the temporary folder of the system when %s', (_, memory, needed) => {
    expect(throwAwayFolder(memory, needed)).toBe(tmpdir());
  });
});
