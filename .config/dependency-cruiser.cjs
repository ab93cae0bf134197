// Who may import whom: architecture in one file. `npm run check` runs it; packages/local-stack/checks proves that it bites.
const FEATURE = '^apps/api/src/features/([^/]+)/';
const TEST = '\\.(spec|int-spec|e2e-spec|fault-spec)\\.tsx?$';
const MODULE = '\\.module\\.ts$';
const SHARED = [
  '-lookup\\.read-model\\.ts$',
  '\\.fragment\\.ts$',
  '^apps/api/src/features/deadlines/(deadline\\.service|clock\\.mapper|subject-due)\\.ts$',
  '^apps/api/src/features/timeline/',
];
const GENERATED = '^apps/api/src/platform/database/generated';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle hides which part depends on which.', { pathNot: GENERATED }, { circular: true }),
    forbid(
      'domain-is-pure',
      'The domain imports nothing but itself.',
      { path: '^packages/domain/src', pathNot: TEST },
      { pathNot: '^packages/domain/src' },
    ),
    forbid(
      'domain-tests-stay-home',
      'Tests of the domain use the domain, npm packages and Node.',
      { path: `^packages/domain/src/.*${TEST}` },
      { path: '^(apps|packages/local-stack)/' },
    ),
    forbid(
      'platform-knows-no-feature',
      'Platform imports domain and config only.',
      { path: '^apps/api/src/platform/', pathNot: TEST },
      { path: '^apps/api/src/', pathNot: '^apps/api/src/(platform|config)/' },
    ),
    forbid(
      'config-knows-nobody',
      'Config is read by all and reads nobody.',
      { path: '^apps/api/src/config/', pathNot: TEST },
      { path: '^apps/api/src/', pathNot: '^apps/api/src/config/' },
    ),
    // What features may share: ADR 0007.
    forbid(
      'features-meet-through-lookups',
      'A feature may import of another feature: lookups, fragments, and the shared ground of all cases.',
      { path: FEATURE, pathNot: [MODULE, TEST, '/graphql/[^/]+\\.resolver\\.ts$'] },
      { path: '^apps/api/src/features/', pathNot: ['^apps/api/src/features/$1/', ...SHARED] },
    ),
    forbid(
      'relations-name-models',
      'A resolver may moreover name the GraphQL models of other features.',
      { path: `${FEATURE}graphql/[^/]+\\.resolver\\.ts$` },
      {
        path: '^apps/api/src/features/',
        pathNot: ['^apps/api/src/features/$1/', ...SHARED, '/graphql/[^/]+\\.model\\.ts$'],
      },
    ),
    forbid(
      'shared-ground-knows-no-case',
      'Deadlines and timeline lie below the features that use them.',
      { path: '^apps/api/src/features/(deadlines|timeline)/', pathNot: [MODULE, TEST] },
      {
        path: '^apps/api/src/features/(problems|visits|link-pages)/',
        pathNot: ['-lookup\\.read-model\\.ts$', '/graphql/[^/]+\\.model\\.ts$'],
      },
    ),
    forbid(
      'features-know-no-entry',
      'Entries and root modules import features, not the other way round.',
      { path: '^apps/api/src/(features|platform|config)/', pathNot: TEST },
      { path: '^apps/api/src/[^/]+\\.ts$' },
    ),
    forbid(
      'resolvers-are-leaves',
      'Only modules wire resolvers.',
      { path: '^apps/api/src/', pathNot: [MODULE, TEST] },
      { path: '\\.resolver\\.ts$' },
    ),
    forbid(
      'graphql-shapes-stay-home',
      'Its own services and read models may answer in a feature’s GraphQL shapes; the rest of graphql/ is for modules.',
      { path: '^apps/api/src/features/([^/]+)/', pathNot: ['/graphql/', MODULE, TEST] },
      {
        path: '/graphql/',
        pathNot: [
          'node_modules',
          '^apps/api/src/platform/',
          '^apps/api/src/features/$1/graphql/[^/]+\\.(model|inputs|results)\\.ts$',
        ],
      },
    ),
    forbid(
      'handlers-run-in-the-worker',
      'Job handlers are registered by worker modules only.',
      { path: '^apps/api/src/', pathNot: ['worker\\.module\\.ts$', TEST] },
      { path: '\\.handler\\.ts$' },
    ),
    forbid(
      'prisma-stays-in-persistence',
      'The generated client is for the database platform, repositories, read models, mappers and seeds.',
      {
        path: '^(apps|packages)/',
        pathNot: [
          '^apps/api/src/platform/database/',
          '\\.(repository|read-model|mapper)\\.ts$',
          '/seed/',
          '^apps/api/test/support/',
        ],
      },
      { path: GENERATED },
    ),
    forbid(
      'bullmq-stays-in-queue',
      'Everybody else uses the JobQueue port.',
      { path: '^(apps|packages)/', pathNot: ['^apps/api/src/platform/queue/', TEST] },
      { path: 'node_modules/bullmq' },
    ),
    forbid(
      'console-knows-domain-and-contract',
      'The console imports the domain and its generated types, nothing of the API.',
      { path: '^apps/console/src/' },
      { path: '^(apps/api|packages/local-stack)/' },
    ),
    forbid(
      'local-stack-is-a-tool',
      'The product runs without the laptop tools.',
      { path: '^apps/[^/]+/src/', pathNot: TEST },
      { path: '^packages/local-stack/' },
    ),
    forbid(
      'no-barrels',
      'index.ts files make cycles; only react-admin resource objects are called so.',
      {},
      { path: '^(apps/api|packages)/.*/index\\.ts$', pathNot: 'node_modules|/generated/' },
    ),
    forbid(
      'no-unresolved',
      'An import that leads nowhere.',
      { path: '^(apps|packages)/' },
      { couldNotResolve: true, pathNot: '^virtual:' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.data)/|^apps/console/src/gql/|node_modules/.*/node_modules/(?!@)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
