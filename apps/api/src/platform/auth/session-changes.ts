import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Sql } from '../database/database.js';

const CHANNEL = 'session_changed';
const EVERYBODY = '*';

/** Says, in the same transaction, that what a person (null: everybody) may do has changed; heard by every process at commit. */
export async function announceSessionChange(sql: Sql, userId: string | null): Promise<void> {
  await sql.query('session.announce', `select pg_notify('${CHANNEL}', $1)`, [userId ?? EVERYBODY]);
}

/** Listens on a connection of its own, and reconnects; while it is away listeners are told that anything may have changed. */
@Injectable()
export class SessionChanges implements OnModuleInit, OnModuleDestroy {
  private readonly listeners: Array<(userId: string | null) => void> = [];
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @param listener gets the person concerned, or null for everybody */
  onChange(listener: (userId: string | null) => void): void {
    this.listeners.push(listener);
  }

  onModuleInit(): void {
    void this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.database.url, keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => this.tell(payload && payload !== EVERYBODY ? payload : null));
    client.once('error', () => this.reconnect(client));
    client.once('end', () => this.reconnect(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.reconnect(client);
    }
    this.tell(null);
  }

  private reconnect(lost: pg.Client): void {
    if (this.stopped || this.client !== lost) return;
    this.client = null;
    this.tell(null);
    lost.on('error', () => undefined);
    void lost.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.connect(), 500);
  }

  private tell(userId: string | null): void {
    for (const listener of this.listeners) listener(userId);
  }
}
