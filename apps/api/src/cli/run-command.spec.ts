import { UsageError } from './command.js';
import { parseArguments, runCommand } from './run-command.js';

const known = { valued: ['from', 'days'], flags: ['json'] };

describe('parseArguments', () => {
  it('tells words, options with a value and options without', () => {
    const { words, options } = parseArguments(['file.csv', '--from', '2026-02-13', '--days=5', '--json'], known);
    expect([words, Object.fromEntries(options)]).toEqual([['file.csv'], { from: '2026-02-13', days: '5', json: '' }]);
  });

  it.each([[['--from']], [['--from', '--json']]])('misses a value: %j', (typed) => {
    expect(() => parseArguments(typed, known)).toThrow(UsageError);
  });

  it('wants no value where none belongs', () =>
    expect(() => parseArguments(['--json=no'], known)).toThrow('--json 后面不写值。'));

  it.each(['--bogus', '--bogus=1', '-j', '--'])('knows no option %s', (typed) =>
    expect(() => parseArguments(['--json', typed], known)).toThrow(`没有选项“${typed.split('=')[0]}”。`),
  );
});

describe('runCommand', () => {
  it('ends with one sentence and 2, and runs nothing, for an option the command does not have', async () => {
    const run = jest.fn();
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const load = async () => ({ command: { ...known, usage: '[--json]', run } });
    expect(await runCommand([{ name: 'count all', summary: '', load }], ['count', 'all', '--bogus'])).toBe(2);
    expect(said.mock.calls).toEqual([['没有选项“--bogus”。\n用法：count all [--json]\n']]);
    expect(run).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
