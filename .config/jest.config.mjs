// jest over ESM-only packages (Nest 12, Prisma 7) runs in CommonJS mode and compiles them too: with
// --experimental-vm-modules every CommonJS package that requires @nestjs/* would fail on Node 20 (ADR 0002).
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const swc = (syntax, options = {}) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax, decorators: true, ...options },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const esmOnly = [
  '@nestjs',
  '@prisma',
  'graphql-ws',
  'file-type',
  'token-types',
  'strtok3',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'es-toolkit',
  'uuid',
  'content-disposition',
  'ical-generator',
  'read-excel-file',
  'nodemailer',
  'yauzl',
];
// pnpm keeps a package in .pnpm/<scope>+<name>@<version>/node_modules/<scope>/<name>; either spelling makes it ours.
const folders = esmOnly.map((name) => `${name}[/@]|${name}\\+`).join('|');
const nested = esmOnly.map((name) => `${name}/`).join('|');

const project = (displayName, files, options = {}) => ({
  displayName,
  rootDir: root,
  testEnvironment: 'node',
  testMatch: files.map((glob) => `<rootDir>/${glob}`),
  modulePathIgnorePatterns: ['<rootDir>/.data/', '/dist/'],
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
  transformIgnorePatterns: [`/node_modules/(?!(\\.pnpm/)?(${folders}))(?!.*/node_modules/(${nested}))`],
  ...options,
});

const onDatabase = {
  globalSetup: '<rootDir>/.config/jest-database.setup.mjs',
  globalTeardown: '<rootDir>/.config/jest-database.teardown.mjs',
};

export default {
  rootDir: root,
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project('domain-unit', ['packages/domain/src/**/*.spec.ts']),
    project('stack-unit', ['packages/local-stack/**/*.spec.ts']),
    project('api-unit', ['apps/api/src/**/*.spec.ts']),
    project('console-unit', ['apps/console/src/**/*.spec.ts', 'apps/console/src/**/*.spec.tsx']),
    project('api-int', ['apps/api/{src,test}/**/*.int-spec.ts', 'packages/local-stack/**/*.int-spec.ts'], onDatabase),
    project('stack-e2e', ['packages/local-stack/*.e2e-spec.ts']),
    project('api-e2e', ['apps/api/test/e2e/**/*.e2e-spec.ts'], onDatabase),
    project('console-e2e', ['apps/console/test/**/*.e2e-spec.ts'], onDatabase),
    project('faults', ['apps/api/test/faults/**/*.fault-spec.ts'], onDatabase),
  ],
};
