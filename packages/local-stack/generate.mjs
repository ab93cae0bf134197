// npm run generate: everything in the repository that is derived from something else in it. `git diff --exit-code`
// afterwards tells whether the committed copies were current.
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCompiled, ensureInstalled } from './bootstrap/prepare.mjs';
import { run } from './bootstrap/run.mjs';
import { runMain, step } from './bootstrap/say.mjs';
import { root } from './bootstrap/settings.mjs';

await runMain(async () => {
  await ensureInstalled();
  await step('Prisma client', generatePrismaClient);
  await ensureCompiled();
  await step('apps/api/schema.graphql', () =>
    run(
      process.execPath,
      [join('apps', 'api', 'dist', 'cli.js'), 'schema', '--write'],
      'schema.graphql 生成失败。(Writing the schema failed.)',
    ),
  );
  await step('apps/console/src/gql', generateConsoleTypes);
});

/** Generating needs no engine, but Prisma's command line looks for one and would download it: any executable satisfies it. */
async function generatePrismaClient() {
  const folder = mkdtempSync(join(tmpdir(), 'zhuqi-prisma-'));
  const stub = join(folder, 'schema-engine');
  writeFileSync(stub, '#!/bin/sh\nexit 0\n');
  chmodSync(stub, 0o755);
  try {
    const prisma = join('apps', 'api', 'node_modules', 'prisma', 'build', 'index.js');
    await run(
      process.execPath,
      [prisma, 'generate', '--config', '.config/prisma.ts'],
      'Prisma 客户端生成失败。(prisma generate failed.)',
      {
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: stub,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generateConsoleTypes() {
  const app = join(root, 'apps', 'console');
  if (!existsSync(join(app, 'codegen.ts'))) return;
  const codegen = join('node_modules', '@graphql-codegen', 'cli', 'cjs', 'bin.js');
  await run(
    process.execPath,
    [codegen, '--config', 'codegen.ts', '--silent'],
    '控制台类型生成失败。(Console codegen failed.)',
    { cwd: app },
  );
}
