import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../database/database.js';

const SECRET = 'secret.links';
const KEEP_OR_MAKE = `
  with made as (
    insert into setting (key, value, updated_at) values ($1, to_jsonb($2::text), now())
    on conflict (key) do nothing returning value)
  select value #>> '{}' as secret from made
  union all select value #>> '{}' from setting where key = $1 limit 1`;

/** What a mail body holds instead of a token; filled in while the message is being sent. */
export const linkPlaceholder = (linkId: string): string => `{{link:${linkId}}}`;

const PLACEHOLDER = /\{\{link:([0-9a-f-]{36})\}\}/g;

/**
 * Tokens of one-time links (ADR 0006). A token is HMAC-SHA-256 of the link's id under a secret of this installation:
 * it can be made again for another attempt of the same mail, so it is stored nowhere; the link row keeps its SHA-256.
 */
@Injectable()
export class LinkTokens {
  private secret: Promise<Buffer> | null = null;

  constructor(private readonly database: Database) {}

  /** 43 characters of base64url, 256 bits. */
  async tokenOf(linkId: string): Promise<string> {
    const secret = await (this.secret ??= this.load(this.database));
    return createHmac('sha256', secret).update(`enterprise-link:${linkId}`).digest('base64url');
  }

  /** What enterprise_link.token_hash holds; a link is found by it. */
  hashOf(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** Replaces every placeholder of a body by the page's address. */
  async fill(body: string, publicUrl: string): Promise<string> {
    const ids = new Set([...body.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''));
    let filled = body;
    for (const id of ids)
      filled = filled.replaceAll(linkPlaceholder(id), `${publicUrl}/link/${await this.tokenOf(id)}`);
    return filled;
  }

  private async load(sql: Sql): Promise<Buffer> {
    const find = () => sql.query<{ secret: string }>(null, KEEP_OR_MAKE, [SECRET, randomBytes(32).toString('hex')]);
    // A rival's row is invisible to the statement that lost against it, and plain to the next one.
    const row = (await find())[0] ?? (await find())[0];
    if (!row) throw new Error('the secret of links could not be stored');
    return Buffer.from(row.secret, 'hex');
  }
}
