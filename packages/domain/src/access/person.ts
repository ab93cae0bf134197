import type { Role } from './role.js';

/** A colleague, resolved from an id by the caller, so that a decision needs no look-up. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly roles: readonly Role[];
}
