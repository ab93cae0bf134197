import { systemRef, type ActorRef } from '../access/actor-ref.js';
import { guisesOf, userRef } from '../access/stand-in.js';
import type {
  ActDecision,
  ActEvent,
  ActFactSpec,
  ActRefusal,
  ActRow,
  ActWho,
  AvailableAct,
  Living,
} from './act.types.js';
import { givenFacts, refuseGiven, storedFacts } from './facts-given.js';

export interface ActAttempt<A, F> {
  readonly row: A;
  readonly facts: F;
  readonly who: ActWho;
  readonly now: Date;
}

export type ActCheck<A, F, Code extends string = never> = (attempt: ActAttempt<A, F>) => ActRefusal<Code> | null;

/** What the decider of an aggregate is made of: its table, the words for it, and its rules by name. */
export interface DeciderSpec<
  A extends Living<S>,
  S extends string,
  C extends string,
  F extends object,
  X extends string,
  E extends ActEvent<string, S>,
  Code extends string,
> {
  /** What a message calls the thing: 任务, 活动. */
  readonly noun: string;
  readonly stateLabels: Readonly<Record<S, string>>;
  readonly transitions: Readonly<Record<X, ActRow<S, C, keyof F & string>>>;
  readonly factSpecs: Readonly<Record<keyof F & string, ActFactSpec>>;
  readonly checks: Readonly<Record<string, ActCheck<A, F, Code>>>;
  readonly capacitiesOf: (who: ActWho, row: A) => ReadonlySet<C>;
  readonly evolve: (row: A, event: E) => A;
  /** A better sentence than "not allowed", where there is one: judging one's own work. */
  readonly refusePerson?: (who: ActWho, row: A, act: ActRow<S, C, keyof F & string>) => ActRefusal<Code> | null;
}

export interface Decider<A, F, X extends string, E, Code extends string> {
  readonly actions: readonly X[];
  readonly decide: (row: A, action: string, facts: F, who: ActWho, now: Date) => ActDecision<A, E, Code>;
  readonly available: (row: A, who: ActWho, now: Date) => ReadonlyArray<AvailableAct<X, keyof F & string>>;
}

/** The decider of an aggregate, by the rules of decide-problem.ts. Pure; a refusal is a value. */
export function deciderOf<
  A extends Living<S>,
  S extends string,
  C extends string,
  F extends object,
  X extends string,
  E extends ActEvent<string, S>,
  Code extends string,
>(spec: DeciderSpec<A, S, C, F, X, E, Code>): Decider<A, F, X, E, Code> {
  const actions = Object.keys(spec.transitions) as X[];

  const refuseByRow = (act: ActRow<S, C, keyof F & string>, row: A, who: ActWho): ActRefusal<Code> | null => {
    if (!act.from.includes(row.state))
      return {
        code: 'WRONG_STATE',
        message: `${spec.noun}当前为“${spec.stateLabels[row.state]}”，不能${act.label}，请刷新后查看最新状态。`,
      };
    const capacities = spec.capacitiesOf(who, row);
    if (act.by.some((capacity) => capacities.has(capacity))) return null;
    return (
      spec.refusePerson?.(who, row, act) ?? {
        code: 'NOT_ALLOWED',
        message: `您没有对这个${spec.noun}“${act.label}”的权限。`,
      }
    );
  };

  const firstCheck = (act: ActRow, attempt: ActAttempt<A, F>): ActRefusal<Code> | null => {
    for (const name of act.checks ?? []) {
      const refusal = spec.checks[name]?.(attempt) ?? null;
      if (refusal) return refusal;
    }
    return null;
  };

  /** The guise in which somebody may act; as themselves when in none. */
  const guise = (who: ActWho, row: A, act: ActRow<S, C, keyof F & string>): ActWho => {
    if (who.kind === 'system' || !who.actor.actingFor) return who;
    const held = guisesOf(who.actor).find((actor) => {
      const own = spec.capacitiesOf({ kind: 'user', actor }, row);
      return act.by.some((capacity) => own.has(capacity));
    });
    return held ? { kind: 'user', actor: held } : who;
  };

  return {
    actions,

    decide(row, action, carried, who, now) {
      if (!Object.hasOwn(spec.transitions, action))
        return { ok: false, refusal: { code: 'NO_SUCH_ACTION', message: '没有这个操作，请刷新页面后重试。' } };
      const act = spec.transitions[action as X];
      const facts = givenFacts(carried);
      const as = guise(who, row, act);
      const refusal =
        refuseByRow(act, row, as) ??
        refuseGiven(act, spec.factSpecs, facts as Readonly<Record<string, unknown>>) ??
        firstCheck(act, { row, facts, who: as, now });
      if (refusal) return { ok: false, refusal };
      const event = {
        type: act.event,
        at: now,
        by: whoRef(as),
        from: row.state,
        to: act.to === 'same' ? row.state : act.to,
        data: storedFacts(act, facts as Readonly<Record<string, unknown>>),
      } as unknown as E;
      return { ok: true, events: [event], next: spec.evolve(row, event) };
    },

    available(row, who, now) {
      return actions
        .filter((action) => {
          const act = spec.transitions[action];
          const as = guise(who, row, act);
          if (refuseByRow(act, row, as)) return false;
          const refusal = firstCheck(act, { row, facts: {} as F, who: as, now });
          // A refusal that names a fact to be given is cured by giving it; one that names none can't be cured.
          return refusal === null || [...act.needs, ...act.offers].some((fact) => fact === refusal.field);
        })
        .map((action, index) => {
          const { label, needs, offers } = spec.transitions[action];
          return { action, label, needs, offers, primary: index === 0 };
        });
    },
  };
}

export const whoRef = (who: ActWho): ActorRef => (who.kind === 'system' ? systemRef : userRef(who.actor));
