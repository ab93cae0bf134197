import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { announceSessionChange } from '../../platform/auth/session-changes.js';
import { SessionService } from '../../platform/auth/session.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../platform/graphql/idempotency.service.js';
import type { SaveUnitInput } from './graphql/unit.inputs.js';
import { identityFacts } from './identity-facts.js';
import { PersonLookup } from './person-lookup.read-model.js';
import { isUuid } from './register-sql.js';
import { UnitPathRepository } from './unit-path.repository.js';
import { unitPathOf } from './unit-path.js';
import { parentProblem, unitProblem } from './unit-rules.js';
import { UnitRepository, type UnitRecord } from './unit.repository.js';

/** The unit saved. */
export interface SavedUnit {
  readonly id: string;
}

type Remember = (answer: SavedUnit) => IdempotencyFact | null;

@Injectable()
export class SaveUnitService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly units: UnitRepository,
    private readonly paths: UnitPathRepository,
    private readonly people: PersonLookup,
    private readonly sessions: SessionService,
    private readonly idempotency: IdempotencyService,
  ) {}

  /** Makes, changes or moves a unit. A move rewrites the paths of everything below it in the same transaction. */
  async save(actor: Actor, input: SaveUnitInput, key: string | null): Promise<SavedUnit | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'saveUnit', input };
    const saved = await this.idempotency.once<SavedUnit, Refusal>(call, (remember) =>
      this.database.transaction((tx) => this.write(tx, actor, input, remember)),
    );
    this.sessions.forget();
    return saved;
  }

  private async write(tx: Tx, actor: Actor, input: SaveUnitInput, remember: Remember): Promise<SavedUnit | Refusal> {
    await this.units.lockTree(tx, actor.bureauId);
    const before = input.id && isUuid(input.id) ? await this.units.find(tx, actor.bureauId, input.id) : null;
    if (input.id && (!before || !manages(actor, before.path)))
      return new Refusal('NOT_FOUND', '没有这个单位，或不在您的管理范围内。', 'id');
    if (before && input.expectedVersion !== before.version)
      return new Refusal('CONFLICT', '这个单位刚被别人修改过，请刷新后再试。', 'expectedVersion');
    const draft = draftOf(actor, before, input);
    const parent =
      draft.parentId && isUuid(draft.parentId) ? await this.units.find(tx, actor.bureauId, draft.parentId) : null;
    const refusal = await this.problemOf(tx, actor, before, draft, parent);
    if (refusal) return refusal;
    const path =
      before?.parentId === draft.parentId && before ? before.path : unitPathOf(parent?.path ?? null, draft.id);
    await this.store(tx, actor, before, { ...draft, path }, remember);
    return { id: draft.id };
  }

  private async problemOf(
    tx: Tx,
    actor: Actor,
    before: UnitRecord | null,
    draft: UnitRecord,
    parent: UnitRecord | null,
  ): Promise<Refusal | null> {
    if (before?.kind !== 'BUREAU' && draft.kind === 'BUREAU')
      return new Refusal('INVALID', '市局在系统安装时建立，不能新增。', 'kind');
    const problem = unitProblem(draft) ?? parentProblem(draft, parent);
    if (problem) return problem;
    if (parent && !manages(actor, parent.path))
      return new Refusal('FORBIDDEN', '上级单位不在您的管理范围内。', 'parentId');
    if (before?.active && !draft.active && (await this.units.isInUse(tx, draft.id)))
      return new Refusal('IN_USE', '单位里还有在用的账号或下级单位，不能停用。', 'active');
    return this.chainProblem(actor, draft);
  }

  /** The responsibility chain of every case: a head, and a leader who supervises. */
  private async chainProblem(actor: Actor, unit: UnitRecord): Promise<Refusal | null> {
    const ids = [unit.headUserId, unit.supervisingLeaderId].filter((id) => id !== null);
    const people = await this.people.byIds(actor.bureauId, ids.filter(isUuid));
    if (unit.headUserId && !people.has(unit.headUserId))
      return new Refusal('INVALID', '负责人不存在或已停用。', 'headUserId');
    if (!unit.supervisingLeaderId) return null;
    const leader = people.get(unit.supervisingLeaderId);
    return leader?.roles.some((role) => role === 'DEPUTY_LEADER' || role === 'PRINCIPAL')
      ? null
      : new Refusal('INVALID', '分管领导应是在用的分管领导或党组书记账号。', 'supervisingLeaderId');
  }

  private async store(
    tx: Tx,
    actor: Actor,
    before: UnitRecord | null,
    unit: UnitRecord,
    remember: Remember,
  ): Promise<void> {
    if (before && before.path !== unit.path) await this.paths.move(tx, actor.bureauId, before.path, unit.path);
    await (before ? this.units.update(tx, unit) : this.units.insert(tx, unit));
    await announceSessionChange(tx, null);
    const type = before ? 'unit.updated' : 'unit.created';
    const subject = { type: 'unit', id: unit.id, version: (before?.version ?? 0) + 1 } as const;
    const payload = { after: unit, before };
    const facts = identityFacts(actor, subject, type, this.clock.now(), payload, remember({ id: unit.id }));
    await recordFacts(tx, facts);
  }
}

const manages = (actor: Actor, unitPath: string): boolean =>
  can(actor, 'unit.manage', { bureauId: actor.bureauId, unitPath, relatedUnitPaths: [], participantIds: [] });

const kept = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);

/** The unit as it would stand; its path is still the old one, and a new unit's own. */
function draftOf(actor: Actor, before: UnitRecord | null, input: SaveUnitInput): UnitRecord {
  const id = before?.id ?? newId();
  return {
    id,
    bureauId: actor.bureauId,
    parentId: kept(input.parentId, before?.parentId ?? null),
    path: before?.path ?? unitPathOf(null, id),
    kind: input.kind ?? before?.kind ?? 'OFFICE',
    name: (input.name ?? before?.name ?? '').trim(),
    shortName: (input.shortName ?? before?.shortName ?? '').trim(),
    districtCode: kept(input.districtCode, before?.districtCode ?? null) || null,
    headUserId: kept(input.headUserId, before?.headUserId ?? null) || null,
    supervisingLeaderId: kept(input.supervisingLeaderId, before?.supervisingLeaderId ?? null) || null,
    active: input.active ?? before?.active ?? true,
    version: before?.version ?? 0,
  };
}
