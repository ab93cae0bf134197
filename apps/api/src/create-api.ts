import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import type { Config } from './config/env.schema.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { serveConsole } from './platform/http/static-console.js';
import { acceptUploads } from './platform/http/uploads.js';
import { Log } from './platform/logging/log.js';
import { FastLane } from './platform/query/lane/fast-lane.js';

const BODY_LIMIT = 1024 * 1024;

/** The whole API, ready to listen; the entry and the tests make the same one. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.http.trustProxy,
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config), adapter, {
    logger: new Log(config),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  const fastify = adapter.getInstance();
  addSecurityHeaders(fastify, config.http.secureCookies);
  await acceptUploads(fastify);
  app.get(FastLane).attach(fastify);
  await serveConsole(fastify, config.http.consoleDir);
  return app;
}
