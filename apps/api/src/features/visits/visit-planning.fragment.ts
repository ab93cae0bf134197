import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { PlanVisit } from './plan-visit.service.js';

/** A visit as another feature plans it. */
export interface VisitToPlan {
  /** A repeat under the same id plans nothing twice. */
  readonly id: string;
  readonly enterpriseId: string;
  readonly projectId: string | null;
  readonly type: string;
  readonly purpose: string;
  readonly leadId: string;
  readonly plannedOn: string;
}

/** Plans visits for other features, by the rules and permissions of any plan. */
@Injectable()
export class VisitPlanning {
  constructor(private readonly plans: PlanVisit) {}

  /** `problem` says in a sentence why it was not planned; null: it was. */
  async plan(visit: VisitToPlan, actor: Actor): Promise<{ readonly problem: string | null }> {
    const day = parseDay(visit.plannedOn);
    if (!day.ok) return { problem: day.message };
    const answer = await this.plans.plan({ ...visit, plannedOn: day.day }, actor, null);
    return { problem: answer.ok ? null : answer.refusal.message };
  }
}
