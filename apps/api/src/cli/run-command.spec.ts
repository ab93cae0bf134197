import { UsageError } from './command.js';
import { parseArguments } from './run-command.js';

describe('parseArguments', () => {
  it('tells words, options with a value and options without', () => {
    const { words, options } = parseArguments(
      ['file.csv', '--from', '2026-02-13', '--days=5', '--json'],
      ['from', 'days'],
    );
    expect([words, Object.fromEntries(options)]).toEqual([['file.csv'], { from: '2026-02-13', days: '5', json: '' }]);
  });

  it.each([[['--from']], [['--from', '--json']]])('misses a value: %j', (typed) => {
    expect(() => parseArguments(typed, ['from'])).toThrow(UsageError);
  });
});
