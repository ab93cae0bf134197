import type { Actor } from '@zhuqi/domain/access/actor.js';

/** Who a session belongs to, as of at most a second ago. */
export interface Principal {
  readonly actor: Actor;
  readonly username: string;
  /** SHA-256 of the session id. */
  readonly sessionHash: Buffer;
  readonly mustChangePassword: boolean;
}
