import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { planVisit, type NewVisit } from '@zhuqi/domain/visit/plan-visit.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { EnterpriseLookup } from '../enterprises/enterprise-lookup.read-model.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { ServiceItemLookup } from '../service-lists/service-item-lookup.read-model.js';
import { ProjectLookup, type LookedUpProject } from '../projects/project-lookup.read-model.js';
import type { PlanVisitInput } from './graphql/visit.inputs.js';
import { knownVisit } from './known-visit.js';
import { PerformVisitAction, type VisitActResult } from './perform-visit-action.service.js';
import { VisitWrites } from './visit-writes.service.js';
import { VisitRepository } from './visit.repository.js';

const refuse = (code: string, message: string, field: string): VisitActResult => ({
  ok: false,
  refusal: { code, message, field },
});

/** Plans a visit, or logs one that has taken place. */
@Injectable()
export class PlanVisit {
  constructor(
    private readonly repository: VisitRepository,
    private readonly writes: VisitWrites,
    private readonly enterprises: EnterpriseLookup,
    private readonly people: PersonLookup,
    private readonly items: ServiceItemLookup,
    private readonly projects: ProjectLookup,
    private readonly actions: PerformVisitAction,
    private readonly clock: SystemClock,
  ) {}

  async plan(
    input: PlanVisitInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<VisitActResult> {
    const now = this.clock.now();
    const leadId = input.leadId ?? actor.userId;
    const [enterprise, people] = await Promise.all([
      this.enterprises.byId(input.enterpriseId),
      this.people.byIds(actor.bureauId, [leadId, ...(input.memberIds ?? [])]),
    ]);
    if (!enterprise || !can(actor, 'enterprise.read', { ...enterprise, relatedUnitPaths: [], participantIds: [] }))
      return refuse('NOT_FOUND', '找不到这家企业，请重新选择。', 'enterpriseId');
    const lead = people.get(leadId);
    if (!lead) return refuse('NOT_FOUND', '找不到带队人，可能已停用，请重新选择。', 'leadId');
    const members = (input.memberIds ?? []).map((id) => people.get(id));
    if (members.some((member) => !member)) return refuse('NOT_FOUND', '有走访成员已停用，请重新选择。', 'memberIds');

    const item = input.itemKey ? await this.items.published(actor.bureauId, input.itemKey) : undefined;
    if (item === null) return refuse('NOT_FOUND', '找不到这一清单事项，可能已停用，请重新选择。', 'itemKey');

    const project = input.projectId ? await this.projects.byId(input.projectId) : undefined;
    const fault = project === undefined ? null : projectFault(project, input, actor);
    if (fault) return fault;

    const decision = planVisit(
      {
        id: input.id,
        bureauId: actor.bureauId,
        enterpriseId: enterprise.id,
        enterpriseUnitPath: enterprise.unitPath,
        type: input.type as NewVisit['type'],
        purpose: input.purpose,
        lead,
        members: members.filter((member) => member !== undefined),
        plannedOn: input.plannedOn,
        plannedAt: input.plannedAt ?? null,
        ...(item ? { item } : {}),
        ...(project ? { projectId: project.id } : {}),
        ...(input.loggedAfterwards ? { loggedAfterwards: input.loggedAfterwards } : {}),
        ...(input.checkedInAt ? { checkedInAt: input.checkedInAt } : {}),
      },
      actor,
      now,
    );
    if (!decision.ok) return decision;
    const site = {
      enterpriseName: enterprise.name,
      enterpriseUnitPath: enterprise.unitPath,
      enterpriseDistrictCode: enterprise.districtCode,
      leadUnitId: lead.unitId,
    };
    const prepared = await this.writes.prepare(
      decision,
      { version: 0, clocks: [] },
      site,
      [],
      [],
      actor,
      now,
      idempotency,
    );
    if (!prepared.ok) return prepared;
    if (!(await this.repository.insert(prepared.write, { ...enterprise, projectName: project?.name ?? null })))
      return this.repeated(input, actor);
    const before = { districtCode: enterprise.districtCode, findings: [], hasProblems: false };
    const planned = { ok: true, known: knownVisit(prepared.write, before, actor) } as const;
    // The plan stands even when the notice does not go out; the visit then still offers to tell the enterprise.
    if (input.notifyEnterprise && decision.next.state === 'PLANNED') return this.told(input.id, planned, actor);
    return planned;
  }

  private async told(visitId: string, planned: VisitActResult, actor: Actor): Promise<VisitActResult> {
    const result = await this.actions.perform({ visitId, action: 'notify', expectedVersion: 1 }, actor, null);
    return result.ok ? result : planned;
  }

  /** The row exists: a repeat of the same plan gets the first answer, anything else a refusal. */
  private async repeated(input: PlanVisitInput & { readonly id: string }, actor: Actor): Promise<VisitActResult> {
    const row = await this.repository.findById(input.id);
    const isSame = row?.enterpriseId === input.enterpriseId && row.leadId === (input.leadId ?? actor.userId);
    return isSame
      ? { ok: true, known: null }
      : refuse('DUPLICATE_ID', '这个编号已被占用，请刷新页面后重新填写。', 'id');
  }
}

/** Whether the project can be visited on that day with that enterprise; null when it can. */
function projectFault(
  project: LookedUpProject | null,
  { enterpriseId, plannedOn }: PlanVisitInput,
  actor: Actor,
): VisitActResult | null {
  const row = project && { ...project, relatedUnitPaths: [], participantIds: [] };
  if (!project || !row || !can(actor, 'project.read', row))
    return refuse('NOT_FOUND', '找不到这个重特大项目，请重新选择。', 'projectId');
  if (project.delistedOn !== null && project.delistedOn < plannedOn)
    return refuse('INVALID_FACT', '这个项目到那天已退出重特大项目，请核对日期。', 'projectId');
  return project.enterpriseId !== null && project.enterpriseId !== enterpriseId
    ? refuse('INVALID_FACT', '走访的企业不是这个项目的建设单位，请核对。', 'enterpriseId')
    : null;
}
