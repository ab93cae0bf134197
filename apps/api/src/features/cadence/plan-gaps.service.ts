import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { planGaps } from '@zhuqi/domain/cadence/coverage-grid.js';
import { dayOf, yearOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { DeadlineService } from '../deadlines/deadline.service.js';
import { VisitPlanning } from '../visits/visit-planning.fragment.js';
import { CoverageReadModel, type CoverageTarget } from './coverage.read-model.js';

export interface GapVisit {
  readonly target: CoverageTarget;
  readonly leadId: string;
  readonly leadName: string;
  readonly plannedOn: ShanghaiDay;
}

export interface GapLeft {
  readonly target: CoverageTarget;
  /** Why no visit is proposed, for the person at the screen. */
  readonly reason: string;
}

/** One visit as confirmed; its id is made by the client, so that a repeat plans nothing twice. */
export interface ConfirmedVisit {
  readonly id: string;
  readonly targetId: string;
  readonly leadId: string;
  readonly plannedOn: string;
}

export interface PlannedGap {
  readonly targetId: string;
  readonly name: string;
  readonly visitId: string | null;
  /** Why it was not planned; null when it was. */
  readonly problem: string | null;
}

/** One-click planning of the running quarter's gaps: what would be planned, and the visits themselves once confirmed. */
@Injectable()
export class PlanGaps {
  constructor(
    private readonly coverage: CoverageReadModel,
    private readonly deadlines: DeadlineService,
    private readonly planning: VisitPlanning,
    private readonly clock: SystemClock,
  ) {}

  /** Proposes a visit by the liaison for each gap, over the working days left of the quarter. */
  async preview(
    unitId: string | null,
    actor: Actor,
  ): Promise<{ visits: readonly GapVisit[]; left: readonly GapLeft[] }> {
    const [{ grid, targets, today }, calendar] = await Promise.all([
      this.now(unitId, actor),
      this.deadlines.calendar(),
    ]);
    const isPlannable = (id: string) => targets.get(id)?.enterpriseId != null;
    const plannable = { ...grid, rows: grid.rows.filter(({ target }) => isPlannable(target.id)) };
    const { visits, left } = planGaps(plannable, calendar, today);
    const known = (id: string) => targets.get(id) as CoverageTarget;
    const homeless = planGaps(
      { ...grid, rows: grid.rows.filter(({ target }) => !isPlannable(target.id)) },
      calendar,
      today,
    );
    return {
      visits: visits.map(({ target: { id }, leadId, plannedOn }) => ({
        ...{ target: known(id), leadId, leadName: known(id).liaisonName ?? '', plannedOn },
      })),
      left: [
        ...left.map(({ id, liaisonId }) => ({
          target: known(id),
          reason: liaisonId === null ? '没有挂钩人或服务专员，请先指定。' : '本季度剩余的工作日已排满，请另行安排。',
        })),
        ...[...homeless.visits.map(({ target }) => target), ...homeless.left].map(({ id }) => ({
          ...{ target: known(id), reason: '项目没有登记建设单位，请先补充。' },
        })),
      ],
    };
  }

  /** Plans the visits one by one; each row says how it went, and one that fails holds up no other. */
  async plan(confirmed: readonly ConfirmedVisit[], actor: Actor): Promise<readonly PlannedGap[]> {
    const { targets } = await this.now(null, actor);
    const results: PlannedGap[] = [];
    for (const { id, targetId, leadId, plannedOn } of confirmed) {
      const target = targets.get(targetId);
      const refused = (problem: string) => ({ targetId, name: target?.name ?? '', visitId: null, problem });
      if (!target?.enterpriseId) {
        results.push(refused('找不到这个走访对象，或没有登记建设单位。'));
        continue;
      }
      const { problem } = await this.planning.plan(
        {
          ...{ id, enterpriseId: target.enterpriseId, leadId, plannedOn },
          ...(target.target === 'PROJECT'
            ? { type: 'MAJOR_PROJECT', projectId: target.id, purpose: '重特大项目季度走访' }
            : { type: 'LIAISON', projectId: null, purpose: '挂钩帮办季度走访' }),
        },
        actor,
      );
      results.push(problem === null ? { targetId, name: target.name, visitId: id, problem } : refused(problem));
    }
    return results;
  }

  private now(unitId: string | null, actor: Actor) {
    return this.coverage.of({ year: yearOf(dayOf(this.clock.now())), unitId }, actor);
  }
}
