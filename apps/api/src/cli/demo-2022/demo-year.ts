import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Person } from '@zhuqi/domain/access/person.js';
import type { Living } from '@zhuqi/domain/lifecycle/act.types.js';
import { userRef } from '@zhuqi/domain/access/stand-in.js';
import { actEventFacts } from '../../platform/aggregates/act-events.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import type { Decided, LivingKind } from '../../platform/aggregates/living-kind.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import type { AggregateTable } from '../../platform/aggregates/aggregate-table.js';
import { newId } from '../../platform/database/new-id.js';
import type { DemoEnterpriseRow, DemoUnitRow } from './demo-register.read-model.js';
import { offScript, type DemoStage } from '../demo-stage.js';

/** One act of a story that lies years back. */
export interface PastAct {
  readonly action: string;
  readonly facts?: object;
  readonly by: Actor;
  readonly at: Date;
}

interface Told {
  readonly type: string;
  readonly at: Date;
  readonly by: ReturnType<typeof userRef>;
  readonly from: string | null;
  readonly to: string;
  readonly data: object;
}

/** What the areas of the demo year share: who is who, what is called what, and how a row is written. */
export class DemoYear {
  private readonly ids = new Map<string, string>();
  private readonly store: AggregateStore;

  constructor(
    readonly stage: DemoStage,
    /** Enters registers, and carries out whatever the table leaves to her. */
    readonly coordinator: Actor,
    /** Colleagues who do the work: no administrators. */
    readonly colleagues: readonly Person[],
    readonly units: ReadonlyMap<string, DemoUnitRow>,
    readonly enterprises: readonly DemoEnterpriseRow[],
  ) {
    this.store = stage.app.get(AggregateStore);
  }

  get bureauId(): string {
    return this.coordinator.bureauId;
  }

  /** The id of what the demo calls so; the same each time it is asked for. */
  id(name: string): string {
    const known = this.ids.get(name);
    if (known) return known;
    const id = newId();
    this.ids.set(name, id);
    return id;
  }

  unit(key: string): DemoUnitRow {
    const unit = this.units.get(key);
    if (!unit) throw new Error(`演示数据里没有单位“${key}”。`);
    return unit;
  }

  colleague(place: number): Person {
    const person = this.colleagues[place % this.colleagues.length];
    if (!person) throw new Error('演示数据里没有同事。');
    return person;
  }

  enterprise(place: number): DemoEnterpriseRow {
    const enterprise = this.enterprises[place % this.enterprises.length];
    if (!enterprise) throw new Error('演示数据里没有企业。');
    return enterprise;
  }

  /** A row of a register, entered on a day of that time. Old news: nobody is told. */
  async register<A, R>(kind: RegisterKind<A, R>, row: A, at: Date): Promise<void> {
    const by = userRef(this.coordinator);
    const data = kind.toColumns(row);
    await this.write(kind, row, [{ type: `${kind.subject}.registered`, at, by, from: null, to: '', data }], at, {});
  }

  /**
   * A life decided act by act in the domain, at the times at which it happened, and written at once.
   * @returns the aggregate as it ended
   * @throws Error when the lifecycle refuses an act: the story has to be written anew
   */
  async live<A extends Living, R>(
    kind: LivingKind<A, R>,
    story: string,
    begun: Decided<A>,
    acts: readonly PastAct[],
    columnsOf: (end: A) => Promise<object> = async () => ({}),
  ): Promise<A> {
    if (!begun.ok) throw offScript(story, '开始', begun.refusal.message);
    let { next } = begun;
    const events = [...begun.events];
    for (const { action, facts = {}, by, at } of acts) {
      const decided = kind.decide(next, action, facts, { kind: 'user', actor: by }, at);
      if (!decided.ok) throw offScript(story, `${by.name} ${action}`, decided.refusal.message);
      next = decided.next;
      events.push(...decided.events);
    }
    const first = events[0]?.at ?? new Date();
    await this.write(kind, next, events, first, await columnsOf(next));
    return next;
  }

  private async write<A, R>(
    kind: AggregateTable<A, R>,
    row: A,
    told: readonly Told[],
    now: Date,
    columns: object,
  ): Promise<void> {
    const subject = { type: kind.subject, id: kind.idOf(row), bureauId: this.bureauId };
    const events = actEventFacts(subject, 0, told).map((event) => ({ ...event, isSilent: true }));
    const facts = { events, clocks: [], timers: [], idempotency: null };
    if (!(await this.store.insert(kind, row, { facts, now, columns: { ...columns } })))
      throw new Error(`演示数据的${kind.noun}已存在。`);
  }
}
