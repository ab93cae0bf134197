import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { workspaceFile } from '../../config/project-files.js';

const DEFAULT_DIR = workspaceFile('apps/console/dist');
/** Seconds. */
const YEAR = 31_536_000;

/**
 * Serves the built console. Hashed assets may be kept for ever; the page itself is asked for every time, so that a new
 * version is seen at once. Any other GET without a file extension is a place inside the console, and so is one that a browser
 * asks a page for and that is no file: /figures/visit.paid.
 * @param dir null = the workspace's own build, when there is one
 */
export async function serveConsole(fastify: FastifyInstance, dir: string | null): Promise<void> {
  const root = dir ?? DEFAULT_DIR;
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, { root, serve: false, cacheControl: false, preCompressed: true });
  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    const asksPage = request.headers.accept?.includes('text/html') === true;
    const isPlace = extname(path) === '' || (asksPage && !path.startsWith('assets/') && !existsSync(join(root, path)));
    if (isPlace) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    if (path.startsWith('assets/')) reply.header('cache-control', `public, max-age=${YEAR}, immutable`);
    else reply.header('cache-control', 'no-cache');
    return reply.sendFile(path);
  });
}
