import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { VisitAction } from '@zhuqi/domain/visit/visit.transitions.js';
import type { VisitState } from '@zhuqi/domain/visit/visit-state.js';
import type { PlanVisitInput, VisitFactsInput } from '../../src/features/visits/graphql/visit.inputs.js';
import { PerformVisitAction } from '../../src/features/visits/perform-visit-action.service.js';
import { PlanVisit } from '../../src/features/visits/plan-visit.service.js';
import { VisitRepository } from '../../src/features/visits/visit.repository.js';
import type { VisitRow } from '../../src/features/visits/visit.row.js';
import { newId } from '../../src/platform/database/new-id.js';
import { CITED_ITEM, type Cast } from './cast.js';

/** The day of the sample visit, a working day, and noon of it in Shanghai. */
export const VISIT_DAY = '2026-03-05';
export const VISIT_NOON = new Date(`${VISIT_DAY}T04:00:00Z`);

/** Facts with which each act is complete. */
export const visitFacts: Readonly<Record<VisitAction, VisitFactsInput>> = {
  notify: {},
  checkIn: { latitude: 33.6, longitude: 119.03 },
  record: { summary: '看了研发车间，了解了设备更新计划。' },
  checkOut: {},
  submit: { hasNoMatter: true, summary: '看了研发车间。' },
  review: {},
  returnRecord: { reason: '纪实过于简略。' },
  reschedule: { plannedOn: '2026-03-09', reason: '企业负责人出差。' },
  citeItem: { item: CITED_ITEM.key },
  cancel: { reason: '企业停产。' },
};

type Visitor = 'lead' | 'member' | 'unitHead';

const ways: Readonly<Record<VisitState, ReadonlyArray<readonly [VisitAction, Visitor]>>> = (() => {
  const checkedIn = [['checkIn', 'lead']] as const;
  const toComplete = [...checkedIn, ['checkOut', 'member']] as const;
  const submitted = [...toComplete, ['submit', 'lead']] as const;
  return {
    PLANNED: [],
    NOTIFIED: [['notify', 'lead']],
    CHECKED_IN: checkedIn,
    TO_COMPLETE: toComplete,
    SUBMITTED: submitted,
    REVIEWED: [...submitted, ['review', 'unitHead']],
    CANCELLED: [['cancel', 'lead']],
  };
})();

/** Plays visits through the real services. The lead is of 高新处, one member of 人才处. */
export class VisitPlayer {
  readonly actors: Readonly<Record<string, Actor>>;

  constructor(
    private readonly app: INestApplicationContext,
    readonly cast: Cast,
  ) {
    this.actors = {
      lead: cast.host,
      member: cast.coHandler,
      coordinator: cast.coordinator,
      unitHead: cast.head,
      deputyLeader: cast.deputyLeader,
      principal: cast.principal,
      'head of another unit': cast.otherHead,
      'member of staff who is not of the party': cast.otherMember,
      'coordinator of a district': cast.districtCoordinator,
      'coordinator of another bureau': cast.foreignCoordinator,
    };
  }

  async plan(more: Partial<PlanVisitInput> = {}): Promise<string> {
    const id = newId();
    const input = {
      id,
      enterpriseId: this.cast.enterpriseId,
      type: 'LIAISON',
      purpose: '了解研发投入',
      plannedOn: VISIT_DAY,
    };
    const result = await this.app
      .get(PlanVisit)
      .plan({ ...input, memberIds: [this.cast.coHandler.userId], ...more, id }, this.cast.host, null);
    if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
    return id;
  }

  async row(id: string): Promise<VisitRow> {
    const row = await this.app.get(VisitRepository).findById(id);
    if (!row) throw new Error('no such visit');
    return row;
  }

  /** @returns 'OK' or the code of the refusal */
  async try(row: VisitRow, action: VisitAction, by: Actor, facts = visitFacts[action]): Promise<string> {
    const input = { visitId: row.id, action, expectedVersion: row.version, facts };
    const result = await this.app.get(PerformVisitAction).perform(input, by, null);
    return result.ok ? 'OK' : result.refusal.code;
  }

  async inState(state: VisitState): Promise<string> {
    const id = await this.plan();
    for (const [action, who] of ways[state]) {
      const by = this.actors[who];
      const code = by ? await this.try(await this.row(id), action, by) : 'nobody';
      if (code !== 'OK') throw new Error(`${action} by ${who}: ${code}`);
    }
    return id;
  }
}
