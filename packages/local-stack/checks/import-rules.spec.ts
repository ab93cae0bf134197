import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const DEPCRUISE = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** One import that each rule must refuse: rule, importing file, imported file. */
const FORBIDDEN: [rule: string, from: string, to: string][] = [
  ['domain-is-pure', 'packages/domain/src/problem/decide.ts', 'apps/api/src/platform/clock/system-clock.ts'],
  ['platform-knows-no-feature', 'apps/api/src/platform/mail/send.ts', 'apps/api/src/features/problems/problem.row.ts'],
  ['config-knows-nobody', 'apps/api/src/config/read.ts', 'apps/api/src/platform/clock/system-clock.ts'],
  [
    'features-meet-through-lookups',
    'apps/api/src/features/visits/plan.service.ts',
    'apps/api/src/features/problems/problem.row.ts',
  ],
  [
    'relations-name-models',
    'apps/api/src/features/visits/graphql/visit.resolver.ts',
    'apps/api/src/features/problems/problem.row.ts',
  ],
  [
    'shared-ground-knows-no-case',
    'apps/api/src/features/deadlines/deadline.service.ts',
    'apps/api/src/features/visits/visit.fragment.ts',
  ],
  ['features-know-no-entry', 'apps/api/src/features/visits/plan.service.ts', 'apps/api/src/main.ts'],
  ['resolvers-are-leaves', 'apps/api/src/create-api.ts', 'apps/api/src/features/visits/graphql/visit.resolver.ts'],
  [
    'graphql-shapes-stay-home',
    'apps/api/src/features/visits/plan.service.ts',
    'apps/api/src/features/visits/graphql/visit.mapper.ts',
  ],
  ['handlers-run-in-the-worker', 'apps/api/src/api.module.ts', 'apps/api/src/platform/mail/send.handler.ts'],
  [
    'prisma-stays-in-persistence',
    'apps/api/src/features/visits/plan.service.ts',
    'apps/api/src/platform/database/generated/client.ts',
  ],
  ['console-knows-domain-and-contract', 'apps/console/src/App.tsx', 'apps/api/src/main.ts'],
  ['local-stack-is-a-tool', 'apps/api/src/main.ts', 'packages/local-stack/src/mail-sink.ts'],
  ['no-barrels', 'apps/api/src/main.ts', 'apps/api/src/features/visits/index.ts'],
  ['bullmq-stays-in-queue', 'apps/api/src/platform/outbox/relay.ts', 'node_modules/bullmq/index.js'],
];

const ALLOWED: [from: string, to: string][] = [
  ['apps/api/src/features/visits/plan.service.ts', 'apps/api/src/features/problems/problem-lookup.read-model.ts'],
  ['apps/api/src/features/visits/visit.sql.ts', 'apps/api/src/features/problems/problem-insert.fragment.ts'],
  [
    'apps/api/src/features/visits/graphql/visit-fields.resolver.ts',
    'apps/api/src/features/problems/graphql/problem.model.ts',
  ],
  ['apps/api/src/worker.module.ts', 'apps/api/src/platform/mail/send.handler.ts'],
];

describe('import rules', () => {
  let tree: string;

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'zhuqi-imports-'));
    copyFileSync(join(ROOT, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
    mkdirSync(join(tree, 'packages'));
    mkdirSync(join(tree, 'apps'));
  });

  afterEach(() => rmSync(tree, { recursive: true, force: true }));

  function append(file: string, line: string): void {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    appendFileSync(join(tree, file), `${line}\n`);
  }

  function addImport(from: string, to: string, number: number): void {
    const path = relative(dirname(from), to).replace(/\.tsx?$/, '.js');
    append(to, `export const value${number} = ${number};`);
    append(from, `export { value${number} as other${number} } from '${path.startsWith('.') ? path : `./${path}`}';`);
  }

  /** Rules broken in the tree, as "rule from → to". */
  function brokenRules(): string[] {
    const args = [
      DEPCRUISE,
      '--config',
      join(ROOT, '.config/dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'apps',
      'packages',
    ];
    const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })) as {
      summary: { violations: { rule: { name: string }; from: string; to: string }[] };
    };
    return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  }

  it('refuse what the architecture forbids', () => {
    FORBIDDEN.forEach(([, from, to], number) => addImport(from, to, number));
    expect(brokenRules()).toEqual(
      expect.arrayContaining(FORBIDDEN.map(([rule, from, to]) => `${rule}: ${from} → ${to}`)),
    );
  });

  it('refuse a cycle', () => {
    addImport('packages/domain/src/a.ts', 'packages/domain/src/b.ts', 1);
    addImport('packages/domain/src/b.ts', 'packages/domain/src/a.ts', 2);
    expect(brokenRules().join()).toContain('no-cycles');
  });

  it('let through what the architecture allows', () => {
    ALLOWED.forEach(([from, to], number) => addImport(from, to, number));
    expect(brokenRules()).toEqual([]);
  });
});
