// node apps/api/bundle.mjs: what users run. Api, worker and command line become a few files, so that a start does not read
// two thousand (ADR 0009). They are made of tsc's output, which holds the decorators' metadata.
import { readFileSync } from 'node:fs';
import { build } from 'rolldown';

/** Native, or with files beside them that they read (WebAssembly, SQL, Lua), or large and rarely used. */
const PACKAGES = ['@node-rs/argon2', 'sharp', '@prisma/client', 'bullmq', 'ioredis', '@protobi/exceljs', 'pinyin-pro'];

/** Libraries ask for these in case they are installed; they are not. */
const ABSENT = [
  '@apollo/gateway',
  '@apollo/subgraph',
  '@as-integrations/express5',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  'class-transformer',
  'class-validator',
  'pg-native',
  'ts-morph',
];

const OURS = /[\\/](apps[\\/]api|packages[\\/]domain)[\\/]dist[\\/].*\.js$/;
const LIBRARIES = /[\\/]node_modules[\\/]/;

/** Stack traces lead to our TypeScript. Node reads all maps at the start, so libraries have none. */
const sourceMaps = {
  name: 'source-maps',
  load: {
    filter: { id: OURS },
    handler: (/** @type {string} */ id) => ({
      code: readFileSync(id, 'utf8'),
      map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
    }),
  },
  transform: {
    filter: { id: LIBRARIES },
    handler: (/** @type {string} */ code) => ({ code, map: { mappings: '' } }),
  },
};

await build({
  cwd: import.meta.dirname,
  input: { main: 'dist/main.js', worker: 'dist/worker.js', cli: 'dist/cli.js' },
  platform: 'node',
  external: [...PACKAGES, ...ABSENT].map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [sourceMaps],
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
    sourcemapExcludeSources: true,
    // GraphQL and Nest name things after classes; two classes of one name must not become Name and Name$1.
    keepNames: true,
    // Comments and blanks take a third of the text, which V8 keeps in memory.
    minify: { compress: false, mangle: false, codegen: true },
  },
});
