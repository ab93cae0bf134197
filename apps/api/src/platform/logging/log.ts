import { Inject, Injectable, type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { maskPersonalData } from './mask-personal-data.js';

/** Structured lines on standard output, for our own code and for Nest. */
@Injectable()
export class Log implements LoggerService {
  private readonly logger: Logger;

  constructor(@Inject(CONFIG) config: Config) {
    this.logger = pino({ level: config.log.level, base: null, hooks: { streamWrite: maskPersonalData } });
  }

  log(message: unknown, context?: string): void {
    this.logger.info({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  /** @param details an Error, Nest's stack text, or fields of the line */
  error(message: unknown, details?: unknown, context?: string): void {
    const fields = details instanceof Error ? { err: details } : typeof details === 'object' ? details : { details };
    this.logger.error({ context, ...fields }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
