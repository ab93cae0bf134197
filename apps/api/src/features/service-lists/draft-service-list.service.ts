import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { asActor } from '@zhuqi/domain/lifecycle/act.types.js';
import { draftList } from '@zhuqi/domain/service-list/decide-list.js';
import type { ListState } from '@zhuqi/domain/service-list/list-state.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { ResolveItems, type TypedItem } from './resolve-items.service.js';
import { serviceListKind } from './service-list.kind.js';

export interface DraftList {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly basisDocumentId?: string | null;
  /** Null or absent: those of the published edition of the year, or of the year before. */
  readonly items?: readonly TypedItem[] | null;
}

interface Edition {
  readonly id: string;
  readonly edition: number;
  readonly state: ListState;
}

const EDITIONS = 'select id, edition, state from service_list where bureau_id = $1 and year = $2 order by edition';

/** What the next edition starts from. */
const MODEL = `
  select id from service_list where bureau_id = $1 and (year, state) in (($2, 'PUBLISHED'), ($2 - 1, 'PUBLISHED')) order by year desc limit 1`;

/** Drafts the next edition of a year's list. */
@Injectable()
export class DraftServiceList {
  constructor(
    private readonly acts: Acts,
    private readonly store: AggregateStore,
    private readonly items: ResolveItems,
    private readonly database: Database,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; EDITION_TAKEN while an edition of that year is not published yet. */
  async draft(input: DraftList, actor: Actor, idempotency: IdempotencyFact | null): Promise<CommandResult> {
    const unknown = await this.items.refuseBasis(actor.bureauId, input.basisDocumentId);
    if (unknown) return unknown;
    const [editions, resolved] = await Promise.all([
      this.database.query<Edition>('serviceList.editions', EDITIONS, [actor.bureauId, input.year]),
      this.items.resolve(actor.bureauId, input.items ?? (await this.itemsOfModel(actor.bureauId, input.year))),
    ]);
    if (!resolved.ok) return resolved;
    const begun = editions.find(({ id }) => id === input.id);
    if (begun && (await this.store.isBegunBy(input.id, actor.userId))) return { ok: true, known: null };
    const { id, year, title, basisDocumentId = null } = input;
    const origin = { id, bureauId: actor.bureauId, bureauPath: actor.orgPath, year, title, basisDocumentId };
    const decision = draftList({ ...origin, items: resolved.items }, editions, asActor(actor), this.clock.now());
    return this.acts.begin(serviceListKind, decision, actor, { idempotency });
  }

  /** Items keep their keys through all editions and years, and with them what cites them. */
  private async itemsOfModel(bureauId: string, year: number): Promise<readonly TypedItem[]> {
    const [model] = await this.database.query<{ id: string }>('serviceList.model', MODEL, [bureauId, year]);
    return (model && (await this.store.find(serviceListKind, model.id))?.aggregate.items) ?? [];
  }
}
