// Lines for people. Everything here runs before anything is installed: Node's own modules only.

/** A mistake of the surroundings, not of the program: shown as one sentence, without a stack. */
export class PlainError extends Error {}

/** Progress goes to the error stream wherever the output belongs to a command. */
export const progress = { stream: /** @type {NodeJS.WriteStream} */ (process.stdout) };

/** @param {string} line */
export function say(line) {
  progress.stream.write(`${line}\n`);
}

/**
 * Says what is being done and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const from = Date.now();
  say(`· ${what}`);
  const result = await work();
  const seconds = (Date.now() - from) / 1000;
  if (seconds >= 1) say(`  ${seconds.toFixed(1)} s`);
  return result;
}

/** Runs a script's main function and turns a PlainError into one sentence and exit code 1. @param {() => Promise<void>} main */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof PlainError) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
