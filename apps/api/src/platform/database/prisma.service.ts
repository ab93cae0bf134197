import { Injectable } from '@nestjs/common';
import { Database } from './database.js';
import type { PrismaClient } from './generated/client.js';

/** Prisma over the application's own pool, for simple registers. Hot paths speak SQL through Database. */
@Injectable()
export class PrismaService {
  private opened: Promise<PrismaClient> | null = null;

  constructor(private readonly database: Database) {}

  /** Loaded by its first use: a process that never asks starts sooner and smaller. */
  client(): Promise<PrismaClient> {
    this.opened ??= this.open();
    return this.opened;
  }

  private async open(): Promise<PrismaClient> {
    const [{ PrismaPg }, { PrismaClient }] = await Promise.all([
      import('@prisma/adapter-pg'),
      import('./generated/client.js'),
    ]);
    return new PrismaClient({ adapter: new PrismaPg(this.database.pool, { disposeExternalPool: false }) });
  }
}
