// node packages/local-stack/checks/dockerfile-steps.mjs [FOLDER]: the COPY and RUN lines of the Dockerfile's stages `build`
// and `production`, carried out in an empty folder instead of a container. For machines without a container engine.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exitCodeOf } from '../bootstrap/run.mjs';
import { PlainError, runMain, say, step } from '../bootstrap/say.mjs';
import { root } from '../bootstrap/settings.mjs';

const STAGES = ['build', 'production'];

await runMain(async () => {
  const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'zhuqi-image-'));
  const text = readFileSync(join(root, 'docker', 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, '');
  let stage = '';
  for (const line of text.split('\n')) {
    const [, name] = /^FROM .* AS (\w+)$/.exec(line) ?? [];
    if (name) stage = name;
    if (!STAGES.includes(stage)) continue;
    if (line.startsWith('COPY ')) copy(line.split(' ').slice(1), folder);
    if (line.startsWith('RUN ')) await step(line.slice(0, 100), () => shell(line.slice('RUN '.length), folder));
  }
  say(folder);
});

/** @param {string[]} words sources and a target @param {string} folder */
function copy(words, folder) {
  const sources = words.slice(0, -1);
  const target = join(folder, words.at(-1) ?? '.');
  mkdirSync(target, { recursive: true });
  for (const source of sources) {
    const from = join(root, source);
    if (!existsSync(from)) throw new PlainError(`COPY ${source}: not there.`);
    // A folder's contents, but a file itself, as COPY does; what .dockerignore leaves out stays out.
    const to = statSync(from).isDirectory() ? target : join(target, basename(source));
    cpSync(from, to, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$|\.tsbuildinfo$/.test(path) });
  }
}

/** @param {string} command @param {string} cwd */
async function shell(command, cwd) {
  const env = { ...process.env, CI: 'true' };
  const code = await exitCodeOf('sh', ['-c', command], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new PlainError(`Exit code ${code}.`);
}
