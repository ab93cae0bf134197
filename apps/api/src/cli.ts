import { commands } from './cli/commands.js';
import { runCommand } from './cli/run-command.js';

try {
  process.exitCode = await runCommand(commands, process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
