import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { KeptSecret } from '../secrets/kept-secret.js';

/** What a mail body holds instead of a token; filled in while the message is being sent. */
export const linkPlaceholder = (linkId: string): string => `{{link:${linkId}}}`;

const PLACEHOLDER = /\{\{link:([0-9a-f-]{36})\}\}/g;

/**
 * Tokens of one-time links (ADR 0006). A token is HMAC-SHA-256 of the link's id under a secret of this installation:
 * it can be made again for another attempt of the same mail, so it is stored nowhere; the link row keeps its SHA-256.
 */
@Injectable()
export class LinkTokens {
  private readonly secret: KeptSecret;

  constructor(database: Database) {
    this.secret = new KeptSecret(database, 'secret.links');
  }

  /** 43 characters of base64url, 256 bits. */
  async tokenOf(linkId: string): Promise<string> {
    return createHmac('sha256', await this.secret.get())
      .update(`enterprise-link:${linkId}`)
      .digest('base64url');
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
}
