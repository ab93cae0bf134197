import type { Permission } from '@zhuqi/domain/access/permissions.js';
import type { ActEvent, ActFactSpec, ActWho, AvailableAct, Living } from '@zhuqi/domain/lifecycle/act.types.js';
import type { AggregateTable } from './aggregate-table.js';

export interface KindRefusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** A decision of the domain, with what it orders besides. */
export type Decided<A> =
  | { readonly ok: true; readonly events: readonly ActEvent[]; readonly next: A }
  | { readonly ok: false; readonly refusal: KindRefusal };

/** An aggregate with a lifecycle: its table, and the domain's decider over it. */
export interface LivingKind<A extends Living, R> extends AggregateTable<A, R> {
  /** Who may know that it exists. */
  readonly read: Permission;
  readonly factSpecs: Readonly<Record<string, ActFactSpec>>;
  /** What can be chosen for a fact of this very row, where its spec cannot know; null: as the spec says. */
  choices?(
    aggregate: A,
    action: string,
    fact: string,
    now: Date,
  ): ReadonlyArray<{ readonly value: string; readonly label: string }> | null;
  decide(aggregate: A, action: string, facts: object, who: ActWho, now: Date): Decided<A>;
  available(aggregate: A, who: ActWho, now: Date): readonly AvailableAct[];
  /** The row as the fold of its history; for `check ledger`. */
  evolve(aggregate: A | null, event: never): A;
}

export const refused = (code: string, message: string, field?: string) =>
  ({ ok: false, refusal: { code, message, ...(field === undefined ? {} : { field }) } }) as const;

export const notFound = (noun: string) => refused('NOT_FOUND', `找不到这个${noun}，可能已不在您的查看范围内。`);
export const conflict = (noun: string) => refused('CONFLICT', `这个${noun}刚刚被别人更新过，请刷新后再操作。`);
export const takenId = (noun: string) => refused('DUPLICATE_ID', `${noun}的编号已被占用，请刷新页面后重新填写。`);
