/** What was typed after the command's name: words, and options `--name value` or `--name`. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** One command of the command line. */
export interface Command {
  /** Options after the name, as the help shows them. */
  readonly usage: string;
  /** Names of options that take a value. */
  readonly valued: readonly string[];
  /** Names of options without one. Any other option is refused. */
  readonly flags: readonly string[];
  /** @returns the exit code: 0 done, 1 failed, 2 wrong input */
  run(given: Arguments): Promise<number>;
}

/** Loaded only when called, so that a small command does not pay for a big one. */
export interface CommandEntry {
  readonly name: string;
  /** One line in Chinese for the help. */
  readonly summary: string;
  load(): Promise<{ readonly command: Command }>;
}

/** A wrong input: shown as it is, exit code 2. */
export class UsageError extends Error {}
