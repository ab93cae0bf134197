import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import { AggregateStore, type Stored } from '../../src/platform/aggregates/aggregate-store.js';
import type { LivingKind } from '../../src/platform/aggregates/living-kind.js';
import type { CommandResult } from '../../src/platform/query/written-answer.service.js';
import type { FeatureContext } from './feature-context.js';

/** A lifecycle as its matrix walks through it: everything goes through the services. */
export interface KindStage<A extends Living, R> {
  readonly context: FeatureContext;
  readonly kind: LivingKind<A, R>;
  readonly actions: readonly string[];
  readonly actors: Readonly<Record<string, Actor>>;
  readonly now: Date;
  /** Makes a new row that stands in the state; its id. */
  readonly inState: (state: string) => Promise<string>;
  /** Facts with which the action is complete. */
  readonly facts: (action: string) => object;
  readonly perform: (
    input: { id: string; action: string; expectedVersion: number; facts: object },
    actor: Actor,
  ) => Promise<CommandResult>;
}

export const codeOf = (result: CommandResult): string => (result.ok ? 'OK' : result.refusal.code);

/** Every action × everybody on rows of one state: the services answer as the domain's table says, and leave no other trace. */
export async function expectMatrix<A extends Living, R>(stage: KindStage<A, R>, state: string): Promise<void> {
  const { context, kind, actions, actors } = stage;
  const store = context.app.get(AggregateStore);
  const fresh = async (): Promise<Stored<A>> => {
    const stored = await store.find(kind, await stage.inState(state));
    if (stored?.aggregate.state !== state) throw new Error(`the stage made no row in ${state}`);
    return stored;
  };
  let stored = await fresh();
  const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const action of actions)
    for (const [name, actor] of Object.entries(actors)) {
      const { aggregate, version } = stored;
      const id = kind.idOf(aggregate);
      const facts = stage.facts(action);
      const cell = `${action} by ${name}`;
      const seen = can(actor, kind.read, kind.scopeOf(aggregate));
      const decision = kind.decide(aggregate, action, facts, { kind: 'user', actor }, stage.now);
      table[cell] = !seen ? 'NOT_FOUND' : decision.ok ? 'OK' : decision.refusal.code;
      answers[cell] = codeOf(await stage.perform({ id, action, expectedVersion: version, facts }, actor));
      if (answers[cell] !== 'OK') continue;
      const after = await store.find(kind, id);
      expect([cell, after?.version, after?.aggregate]).toEqual([cell, version + 1, decision.ok ? decision.next : null]);
      stored = await fresh();
    }
  expect(answers).toEqual(table);
  const id = kind.idOf(stored.aggregate);
  expect(await store.find(kind, id)).toEqual(stored);
  const events = await context.database.query(null, 'select 1 from event where subject_id = $1', [id]);
  expect(events).toHaveLength(stored.version);
}
