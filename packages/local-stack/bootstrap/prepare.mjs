// Installs and builds what has changed since the last time; both are no-ops of a few milliseconds otherwise.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { step } from './say.mjs';
import { root } from './settings.mjs';
import { hashOf, isCurrent, remember } from './stamps.mjs';

const PNPM = 'pnpm@12.21.0';
const LOCKED = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];
/** Some tools of ours ask for a newer Node than they use (libraries were tried on 20.19); nothing for the reader to do. */
const NOISE = /Unsupported engine|^npm warn/;
const CONFIGURATION = ['pnpm-lock.yaml', 'tsconfig.json', 'tsconfig.base.json'];

/** npm brings the pinned pnpm; nothing else has to be on the machine. */
export async function ensureInstalled() {
  const hash = hashOf(LOCKED);
  if (existsSync(join(root, 'node_modules', '.pnpm')) && isCurrent('installed', hash)) return;
  await step('安装依赖，首次约需一两分钟 (installing packages)', () =>
    run(
      'npx',
      ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'],
      '依赖安装失败，请检查网络后重试。(Installing packages failed.)',
      { shell: process.platform === 'win32', hide: NOISE },
    ),
  );
  remember('installed', hash);
}

const PROJECTS = ['packages/domain', 'packages/local-stack', 'apps/api'];

/** Compiles the packages and the API, or only some of them and what they refer to; the API is bundled as well. */
export async function ensureCompiled(projects = PROJECTS) {
  await ensureOutput(projects);
  if (projects.includes('apps/api')) await ensureBundle();
}

/** @param {string[]} projects */
async function ensureOutput(projects) {
  const hashes = new Map(projects.map((project) => [project, compiledHash(project)]));
  const isBuilt = projects.every((project) => existsSync(join(root, project, 'dist')));
  if (isBuilt && projects.every((project) => isCurrent(compiledStamp(project), hashes.get(project) ?? ''))) return;
  const tsc = join(root, 'node_modules', 'native-tsc', 'bin', 'tsc');
  // A deleted dist with its .tsbuildinfo kept would count as up to date.
  const force = isBuilt ? [] : ['--force'];
  await step('编译服务端 (compiling)', () =>
    run(process.execPath, [tsc, '-b', ...force, ...projects], '编译失败，原因见上方。(Compiling failed.)'),
  );
  for (const [project, hash] of hashes) remember(compiledStamp(project), hash);
}

/** What runs of the API: a few files instead of two thousand. */
async function ensureBundle() {
  const app = 'apps/api';
  const hash = hashOf([...CONFIGURATION, `${app}/bundle.mjs`, `${app}/src`, 'packages/domain/src']);
  if (existsSync(join(root, app, 'dist', 'bundle', 'main.js')) && isCurrent('bundle', hash)) return;
  await step('打包服务端 (bundling the API)', () =>
    run(process.execPath, [join(app, 'bundle.mjs')], '服务端打包失败，原因见上方。(Bundling the API failed.)'),
  );
  remember('bundle', hash);
}

/** @param {string} project */
const compiledStamp = (project) => `compiled-${project.replace('/', '-')}`;

/** @param {string} project */
function compiledHash(project) {
  return hashOf([...CONFIGURATION, `${project}/src`, `${project}/tsconfig.json`, `${project}/package.json`]);
}

/** Bundles the console. */
export async function ensureConsole() {
  const app = 'apps/console';
  const hash = hashOf([...CONFIGURATION, app, 'packages/domain/src', 'apps/api/schema.graphql']);
  if (existsSync(join(root, app, 'dist', 'index.html')) && isCurrent('console', hash)) return;
  await step('构建控制台 (building the console)', () =>
    run(
      process.execPath,
      [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
      '控制台构建失败，原因见上方。(Building the console failed.)',
      {
        cwd: join(root, app),
        // Whatever the caller's shell says: a development build of React is five times the size and warns in the field.
        env: { ...process.env, NODE_ENV: 'production' },
      },
    ),
  );
  remember('console', hash);
}
