import { execFileSync } from 'node:child_process';
import { exitCodeOf } from '../bootstrap/run.mjs';
import { root } from '../bootstrap/settings.mjs';

const GENERATED = [
  'apps/api/src/platform/database/generated',
  'apps/api/schema.graphql',
  'apps/console/src/gql',
  'packages/domain/README.md',
];

/** Generates everything again; true when that left the files as they were. @returns {Promise<boolean>} */
export async function regenerationChangesNothing() {
  const before = stateOf(GENERATED);
  const code = await exitCodeOf(process.execPath, ['packages/local-stack/generate.mjs'], { stdio: 'inherit' });
  const after = stateOf(GENERATED);
  if (code === 0 && before === after) return true;
  process.stdout.write(
    `npm run generate changed files; commit the result:\n${git('status', '--short', '--', ...GENERATED)}`,
  );
  return false;
}

/** Content of the tracked and untracked files below, as git sees it. @param {string[]} paths */
function stateOf(paths) {
  return git('status', '--short', '--', ...paths) + git('diff', 'HEAD', '--', ...paths);
}

/** @param {...string} args */
function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}
