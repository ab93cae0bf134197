import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';

/** Every connection keeps what it has prepared; clients can invent selections, so the number of names has an end. */
const MAX_NAMES = 500;

/** Gives statements their names. A named statement is parsed and planned once per connection. */
@Injectable()
export class StatementNames {
  private readonly names = new Set<string>();

  /** The name of a text, the same in every process; null once there are enough. */
  nameOf(text: string): string | null {
    const name = `read.${createHash('sha1').update(text).digest('base64url')}`;
    if (!this.names.has(name) && this.names.size >= MAX_NAMES) return null;
    this.names.add(name);
    return name;
  }
}
