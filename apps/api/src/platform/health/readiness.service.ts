import { readdir } from 'node:fs/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import { migrationsFolder } from './migrations-folder.js';

/** Whether this process may be given requests: not stopping, database reachable, all migrations applied. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private stopping = false;
  private migrated = false;

  constructor(private readonly database: Database) {}

  /** @returns null when ready, else the reason in Chinese */
  async notReadyBecause(): Promise<string | null> {
    if (this.stopping) return '正在停止';
    try {
      if (!this.migrated) {
        const missing = await this.missingMigration();
        if (missing) return `数据库缺少迁移 ${missing}`;
        this.migrated = true;
      }
      await this.database.query('health.ping', 'select 1 as ok');
      return null;
    } catch {
      return '数据库连接不上';
    }
  }

  // Shutdown begins here: balancers stop sending before connections are closed.
  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async missingMigration(): Promise<string | undefined> {
    const [table] = await this.database.query<{ name: string | null }>(
      null,
      `select to_regclass('_prisma_migrations')::text as name`,
    );
    const applied = table?.name
      ? await this.database.query<{ name: string }>(
          null,
          'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
        )
      : [];
    const names = new Set(applied.map(({ name }) => name));
    const wanted = (await readdir(migrationsFolder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    return wanted
      .map(({ name }) => name)
      .sort()
      .find((name) => !names.has(name));
  }
}
