import type { ActorRef } from '../access/actor-ref.js';
import type { Actor } from '../access/actor.js';

/** Acts of the ledger are done by signed-in colleagues, or by the system when a day has come. */
export type ActWho = { readonly kind: 'user'; readonly actor: Actor } | { readonly kind: 'system' };

export const asActor = (actor: Actor): ActWho => ({ kind: 'user', actor });
export const systemWho: ActWho = { kind: 'system' };

/** One row of a lifecycle: who may act, in which state, with what in hand, and where it leads. */
export interface ActRow<S extends string = string, C extends string = string, F extends string = string> {
  readonly label: string;
  readonly from: readonly S[];
  readonly to: S | 'same';
  readonly by: readonly C[];
  readonly needs: readonly F[];
  readonly offers: readonly F[];
  /** Names of rules beyond state, capacity and needs. */
  readonly checks?: readonly string[];
  readonly event: string;
  /** What the timeline says. */
  readonly told: string;
}

export type ActFactKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'id'
  | 'user'
  | 'users'
  | 'day'
  | 'time'
  | 'number'
  | 'boolean'
  | 'rows'
  | 'form'
  | 'filter'
  | 'attachments';

/** How a fact is asked for: the console draws its dialogs from this, messages name the fact by its label. */
export interface ActFactSpec {
  readonly label: string;
  readonly kind: ActFactKind;
  /** Code → Chinese label, for choices. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Facts as an event stores them: JSON-safe, moments as ISO texts. */
export type StoredFacts<F> = { readonly [K in keyof F]: F[K] extends Date | undefined ? string : F[K] };

export interface ActEvent<T extends string = string, S extends string = string, D = object> {
  readonly type: T;
  readonly at: Date;
  readonly by: ActorRef;
  /** null for the first event. */
  readonly from: S | null;
  readonly to: S;
  readonly data: D;
}

export type ActRefusalCode = 'NO_SUCH_ACTION' | 'WRONG_STATE' | 'NOT_ALLOWED' | 'MISSING_FACT' | 'INVALID_FACT';

/** An expected "no": a stable code, and a Chinese sentence that says what is wrong and what to do. */
export interface ActRefusal<Code extends string = never> {
  readonly code: ActRefusalCode | Code;
  readonly message: string;
  /** The fact or input field concerned. */
  readonly field?: string;
}

/** What has a lifecycle: a row with a state and the number of events folded into it. */
export interface Living<S extends string = string> {
  readonly state: S;
  readonly version: number;
}

export interface ActAccepted<A, E> {
  readonly ok: true;
  readonly events: readonly E[];
  readonly next: A;
}

export type ActDecision<A, E, Code extends string = never> =
  ActAccepted<A, E> | { readonly ok: false; readonly refusal: ActRefusal<Code> };

export interface AvailableAct<X extends string = string, F extends string = string> {
  readonly action: X;
  readonly label: string;
  readonly needs: readonly F[];
  readonly offers: readonly F[];
  /** The one to draw as the main button; at most one. */
  readonly primary: boolean;
}
