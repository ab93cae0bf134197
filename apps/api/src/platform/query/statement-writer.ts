import type { Binder } from './read-request.js';

/** Collects the parameters of one statement while its text is being written. */
export class StatementWriter {
  readonly binders: Binder[] = [];
  private readonly shared = new Map<string, string>();
  private aliases = 0;

  /** A fresh table alias. */
  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** Placeholder of a value, cast to an SQL type. */
  bind(binder: Binder, type: string): string {
    this.binders.push(binder);
    return `$${this.binders.length}::${type}`;
  }

  /** The same placeholder wherever the same value is needed. */
  bindOnce(name: string, binder: Binder, type: string): string {
    let placeholder = this.shared.get(name);
    if (!placeholder) this.shared.set(name, (placeholder = this.bind(binder, type)));
    return placeholder;
  }

  now(): string {
    return this.bindOnce('now', (request) => request.now.toISOString(), 'timestamptz');
  }

  me(): string {
    return this.bindOnce('me', (request) => request.actor.userId, 'uuid');
  }

  bureau(): string {
    return this.bindOnce('bureau', (request) => request.actor.bureauId, 'uuid');
  }
}
