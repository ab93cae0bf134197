import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf, type Scope } from '@zhuqi/domain/access/can.js';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { Cursor } from '@zhuqi/domain/query/cursor.js';
import type { Filter } from '@zhuqi/domain/query/filter.js';
import type { Page } from '@zhuqi/domain/query/page.js';
import type { Sort } from '@zhuqi/domain/query/sort.js';

/** Options of a list, checked and brought into bounds. */
export interface ListRequest {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly page: Page;
  readonly cursor: Cursor | null;
}

/** Scopes by actor; the session service keeps an actor for a second, over many requests. */
const scopesOf = new WeakMap<Actor, Map<Permission, Scope | null>>();

/** Everything a bound value can come from: one per request and root field. */
export class ReadRequest {
  private readonly asked = new Set<Permission>();

  constructor(
    readonly actor: Actor,
    readonly now: Date,
    /** Coerced variables of the operation. */
    readonly variables: Readonly<Record<string, unknown>>,
    /** Id asked for by a detail, or the list's options. */
    readonly subject: { readonly id: string } | ListRequest,
  ) {}

  scope(permission: Permission): Scope | null {
    this.asked.add(permission);
    let scopes = scopesOf.get(this.actor);
    if (!scopes) scopesOf.set(this.actor, (scopes = new Map<Permission, Scope | null>()));
    let scope = scopes.get(permission);
    if (scope === undefined) scopes.set(permission, (scope = scopeOf(this.actor, permission)));
    return scope;
  }

  /** Permissions asked about so far. */
  permissions(): readonly Permission[] {
    return [...this.asked];
  }

  get list(): ListRequest {
    if ('id' in this.subject) throw new Error('not a list request');
    return this.subject;
  }

  get id(): string {
    if (!('id' in this.subject)) throw new Error('not a detail request');
    return this.subject.id;
  }
}

/** Takes a bound value out of a request. */
export type Binder = (request: ReadRequest) => unknown;
