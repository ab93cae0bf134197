import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { isRole } from '@zhuqi/domain/access/role.js';
import { announceSessionChange } from '../../platform/auth/session-changes.js';
import { SessionService } from '../../platform/auth/session.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { IdempotencyService } from '../../platform/graphql/idempotency.service.js';
import type { SaveUserInput } from './graphql/user.inputs.js';
import { identityFacts } from './identity-facts.js';
import { PasswordService } from './password.service.js';
import { isUuid } from './register-sql.js';
import { UnitRepository } from './unit.repository.js';
import { draftProblem, selfChangeProblem, userEventType, type UserDraft } from './user-rules.js';
import { UserRepository, type UserRecord } from './user.repository.js';

/** The account saved. */
export interface SavedUser {
  readonly id: string;
}

type Remember = (answer: SavedUser) => IdempotencyFact | null;

@Injectable()
export class SaveUserService {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly users: UserRepository,
    private readonly units: UnitRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly idempotency: IdempotencyService,
  ) {}

  /** Makes or changes an account. What it may do changes at once, on every process; a new password ends its sessions. */
  async save(actor: Actor, input: SaveUserInput, key: string | null): Promise<SavedUser | Refusal> {
    const call = { actorId: actor.userId, key, operation: 'saveUser', input };
    const saved = await this.idempotency.once<SavedUser, Refusal>(call, (remember) =>
      this.database.transaction((tx) => this.write(tx, actor, input, remember)),
    );
    this.sessions.forget();
    return saved;
  }

  private async write(tx: Tx, actor: Actor, input: SaveUserInput, remember: Remember): Promise<SavedUser | Refusal> {
    const before = input.id && isUuid(input.id) ? await this.users.findForUpdate(tx, actor.bureauId, input.id) : null;
    if (input.id && (!before || !manages(actor, before.unitPath))) return notThere();
    if (before && input.expectedVersion !== before.version)
      return new Refusal('CONFLICT', '这个账号刚被别人修改过，请刷新后再试。', 'expectedVersion');
    const draft = draftOf(before, input);
    const refusal =
      (await this.problemOf(tx, actor, before, draft)) ?? (before && selfChangeProblem(actor.userId, before, draft));
    if (refusal) return refusal;
    const id = before?.id ?? newId();
    if (await this.users.isNameTaken(tx, draft.username, id))
      return new Refusal('DUPLICATE', `用户名“${draft.username}”已被使用。`, 'username');
    return this.store(tx, actor, id, before, draft, remember);
  }

  private async problemOf(tx: Tx, actor: Actor, before: UserRecord | null, draft: UserDraft): Promise<Refusal | null> {
    if (!before && draft.password === null) return new Refusal('INVALID', '请设置初始密码。', 'password');
    const problem = draftProblem(draft);
    if (problem) return problem;
    const unit = isUuid(draft.unitId) ? await this.units.find(tx, actor.bureauId, draft.unitId) : null;
    if (!unit || !manages(actor, unit.path)) return new Refusal('INVALID', '请选择您管理范围内的单位。', 'unitId');
    return unit.active ? null : new Refusal('INVALID', `单位“${unit.name}”已停用。`, 'unitId');
  }

  private async store(
    tx: Tx,
    actor: Actor,
    id: string,
    before: UserRecord | null,
    draft: UserDraft,
    remember: Remember,
  ): Promise<SavedUser> {
    const now = this.clock.now();
    const status = draft.status === 'DISABLED' ? 'DISABLED' : 'ACTIVE';
    const passwordHash = draft.password === null ? null : await this.passwords.hash(draft.password);
    const write = {
      ...draft,
      id,
      bureauId: actor.bureauId,
      roles: draft.roles.filter(isRole),
      status,
      passwordHash,
    } as const;
    await (before ? this.users.update(tx, write, now) : this.users.insert(tx, write, now));
    if (passwordHash !== null || status === 'DISABLED') await this.sessions.revokeAllOf(tx, id, null);
    await announceSessionChange(tx, id);
    const subject = { type: 'user', id, version: (before?.version ?? 0) + 1 } as const;
    const { username, name, roles, unitId } = write;
    const payload = { username, name, roles, unitId, status, before: before && pick(before) };
    const type = userEventType(before, draft);
    await recordFacts(tx, identityFacts(actor, subject, type, now, payload, remember({ id })));
    return { id };
  }
}

const pick = ({ username, name, roles, unitId, status }: UserRecord) => ({ username, name, roles, unitId, status });

const notThere = () => new Refusal('NOT_FOUND', '没有这个账号，或不在您的管理范围内。', 'id');

const manages = (actor: Actor, unitPath: string): boolean =>
  can(actor, 'user.manage', { bureauId: actor.bureauId, unitPath, relatedUnitPaths: [], participantIds: [] });

const trimmed = (text: string | null | undefined, before: string | null): string | null =>
  text === undefined ? before : text?.trim() || null;

function draftOf(before: UserRecord | null, input: SaveUserInput): UserDraft {
  return {
    username: (input.username ?? before?.username ?? '').trim().toLowerCase(),
    name: (input.name ?? before?.name ?? '').trim(),
    phone: trimmed(input.phone, before?.phone ?? null),
    email: trimmed(input.email, before?.email ?? null),
    roles: [...new Set(input.roles ?? before?.roles ?? [])],
    unitId: input.unitId ?? before?.unitId ?? '',
    status: input.status ?? before?.status ?? 'ACTIVE',
    password: input.password || null,
  };
}
