import { Injectable } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Database } from './database.js';
import { PrismaClient } from './generated/client.js';

/** Prisma over the application's own pool, for simple registers. Hot paths speak SQL through Database. */
@Injectable()
export class PrismaService {
  readonly client: PrismaClient;

  constructor(database: Database) {
    this.client = new PrismaClient({ adapter: new PrismaPg(database.pool, { disposeExternalPool: false }) });
  }
}
