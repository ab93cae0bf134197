import { UsageError, type Arguments, type Command, type CommandEntry } from './command.js';

/** Finds the command named by the first words and runs it. @returns the exit code */
export async function runCommand(commands: readonly CommandEntry[], argv: readonly string[]): Promise<number> {
  if (argv.length === 0 || ['help', '--help', '-h'].includes(argv[0] ?? '')) {
    process.stdout.write(await helpOf(commands));
    return 0;
  }
  const entry = commands.find(({ name }) => name.split(' ').every((word, i) => argv[i] === word));
  if (!entry) {
    process.stderr.write(`没有命令“${argv.slice(0, 2).join(' ')}”。用 help 查看全部命令。\n`);
    return 2;
  }
  const { command } = await entry.load();
  try {
    return await command.run(parseArguments(argv.slice(entry.name.split(' ').length), command));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n用法：${entry.name} ${command.usage}\n`);
    return 2;
  }
}

/** @throws UsageError for an option the command does not have: a slip of the pen is not left aside */
export function parseArguments(
  typed: readonly string[],
  { valued, flags }: Pick<Command, 'valued' | 'flags'>,
): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < typed.length; i++) {
    const part = typed[i] as string;
    if (!/^-./.test(part)) {
      words.push(part);
      continue;
    }
    const [name = '', inline] = part.startsWith('--') ? part.slice(2).split(/=(.*)/s) : [part];
    if (flags.includes(name)) {
      if (inline !== undefined) throw new UsageError(`--${name} 后面不写值。`);
      options.set(name, '');
    } else if (valued.includes(name)) {
      const value = inline ?? typed[++i];
      if (value === undefined || (inline === undefined && value.startsWith('--')))
        throw new UsageError(`--${name} 后面缺少值。`);
      options.set(name, value);
    } else throw new UsageError(`没有选项“${part.split('=')[0]?.slice(0, 30)}”。`);
  }
  return { words, options };
}

async function helpOf(commands: readonly CommandEntry[]): Promise<string> {
  const lines = await Promise.all(
    commands.map(async (entry) => `  ${entry.name} ${(await entry.load()).command.usage}\n      ${entry.summary}`),
  );
  return ['创心淮 · 党建助企 命令行', '', ...lines, '  help\n      显示本说明', ''].join('\n');
}
