import { currentConfig } from './current-config.js';
import type { Config } from './env.schema.js';

/** The settings of this process; a wrong value ends it with one plain sentence. */
export function readConfigOrExit(): Config {
  try {
    return currentConfig();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
