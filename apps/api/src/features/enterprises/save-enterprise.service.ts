import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { parseCreditCode } from '@zhuqi/domain/enterprise/credit-code.js';
import type { EnterpriseInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import { validateEnterprise } from '@zhuqi/domain/enterprise/validate-enterprise.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { DistrictUnits } from './district-units.read-model.js';
import { scopedRow, unknownCode } from './enterprise-access.js';
import { enterpriseChange, type EnterpriseChange, type EnterprisePatch } from './enterprise-change.js';
import { EnterpriseChanged, EnterpriseRepository } from './enterprise.repository.js';
import type { EnterpriseRow } from './enterprise.row.js';
import { LiaisonCandidates } from './liaison-candidates.read-model.js';

export interface SaveEnterprise extends EnterprisePatch {
  /** Null: a new one. */
  readonly id: string | null;
  readonly expectedVersion: number | null;
}

export interface SaveRefusal {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

export type SaveEnterpriseOutcome =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: SaveRefusal };

const refuse = (code: string, message: string, field: string | null = null) =>
  ({ ok: false, refusal: { code, message, field } }) as const;

const conflict = () => refuse('CONFLICT', '别人刚刚修改了这家企业，请刷新后重试。');

/** Creates or changes an enterprise of the register. */
@Injectable()
export class SaveEnterpriseService {
  constructor(
    private readonly database: Database,
    private readonly repository: EnterpriseRepository,
    private readonly districts: DistrictUnits,
    private readonly liaisons: LiaisonCandidates,
    private readonly clock: SystemClock,
  ) {}

  async save(
    input: SaveEnterprise,
    actor: Actor,
    remember: (id: string) => IdempotencyFact | null = () => null,
  ): Promise<SaveEnterpriseOutcome> {
    const id = uuidOrNull(input.id);
    const before = id === null ? null : await this.repository.findById(this.database, actor.bureauId, id);
    const refusal = (await this.refusalOf(input, before, actor)) ?? (await this.clashOf(input, before, actor));
    if (refusal) return refusal;
    const change = enterpriseChange(before, withPlainCode(input), {
      id: before?.id ?? newId(),
      actor,
      now: this.clock.now(),
      unitPathOf: await this.districts.unitPathOf(actor),
      source: { kind: 'form' },
    });
    if (!change) return { ok: true, id: before?.id ?? '' };
    if (!can(actor, before ? 'enterprise.update' : 'enterprise.create', scopedRow(change.after)))
      return refuse('FORBIDDEN', '这个县区的企业由当地科技局登记，不在您的管辖范围内。', 'districtCode');
    return this.write(change, actor, remember(change.after.id));
  }

  private async write(
    change: EnterpriseChange,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<SaveEnterpriseOutcome> {
    try {
      await this.database.transaction((tx) => this.repository.save(tx, [change], actor, idempotency));
      return { ok: true, id: change.after.id };
    } catch (error) {
      if (error instanceof EnterpriseChanged) return conflict();
      if (isTakenCode(error))
        return refuse('DUPLICATE_CODE', '这个统一社会信用代码刚刚被登记给另一家企业。', 'creditCode');
      throw error;
    }
  }

  /** May the actor do this, and is the input sound? */
  private async refusalOf(input: SaveEnterprise, before: EnterpriseRow | null, actor: Actor) {
    if (input.id !== null) {
      if (!before || !can(actor, 'enterprise.read', scopedRow(before)))
        return refuse('NOT_FOUND', '找不到这家企业。', 'id');
      if (!can(actor, 'enterprise.update', scopedRow(before)))
        return refuse('FORBIDDEN', '您不能修改这家企业：它不在您的管辖范围内，也不由您挂钩。');
      if (input.expectedVersion !== null && input.expectedVersion !== before.version) return conflict();
    } else if (!can(actor, 'enterprise.create')) return refuse('FORBIDDEN', '您没有登记企业的权限。');
    const isHandedOver = input.liaisonUserId !== undefined && input.liaisonUserId !== (before?.liaisonUserId ?? null);
    if (isHandedOver && !can(actor, 'enterprise.assignLiaison', before ? scopedRow(before) : undefined))
      return refuse('FORBIDDEN', '您不能指定挂钩帮办人，请联系协调员或处室负责人。', 'liaisonUserId');
    if (
      isHandedOver &&
      input.liaisonUserId &&
      !(await this.liaisons.canBe(actor.bureauId, uuidOrNull(input.liaisonUserId)))
    )
      return refuse('INVALID', '挂钩帮办人应是本局在用的账号，请重新选择。', 'liaisonUserId');
    return stageFault(input, before) ?? faultOf(input, before);
  }

  /** Does the register already know this enterprise under another row? */
  private async clashOf(input: SaveEnterprise, before: EnterpriseRow | null, actor: Actor) {
    const code = withPlainCode(input).creditCode ?? null;
    const name = input.name?.trim() ?? before?.name ?? '';
    const isSettled = before !== null && (code ?? before.creditCode) === before.creditCode && name === before.name;
    if (isSettled) return null;
    const found = await this.repository.findByCodesOrNames(this.database, actor.bureauId, code ? [code] : [], [name]);
    const others = found.filter(({ id }) => id !== before?.id);
    const holder = others.find((other) => code !== null && other.creditCode === code);
    if (holder) {
      const isVisible = can(actor, 'enterprise.read', scopedRow(holder));
      const message = isVisible
        ? `统一社会信用代码 ${code} 已登记给“${holder.name}”，请核对，或直接修改那家企业。`
        : `统一社会信用代码 ${code} 已由其他单位登记，请联系市局协调员。`;
      return refuse('DUPLICATE_CODE', message, 'creditCode');
    }
    // Two companies of one name exist; their codes tell them apart. Without a code nobody could.
    const isAmbiguous = others.some(
      (other) => other.name === name && (other.creditCode === null || (code ?? before?.creditCode ?? null) === null),
    );
    return isAmbiguous
      ? refuse('DUPLICATE_NAME', `已有一家名为“${name}”的企业。若是另一家，请给两家都填上统一社会信用代码。`, 'name')
      : null;
  }
}

/** Where an enterprise begins is said when it is registered; from then on its stage follows from its recorded steps. */
function stageFault({ highTechStage }: SaveEnterprise, before: EnterpriseRow | null) {
  return before === null || highTechStage === undefined || highTechStage === before.highTechStage
    ? null
    : refuse('INVALID', '高企阶段由高企进展的登记得出，请在“高企培育”中登记进展。', 'highTechStage');
}

/** The first fault of what was typed, coordinates judged together with what is stored. */
function faultOf(input: SaveEnterprise, before: EnterpriseRow | null) {
  const unknown = unknownCode(input);
  if (unknown) return refuse('INVALID', unknown.message, unknown.field);
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { longitude = null, latitude = null } = before ?? {};
  const whole = { name: before?.name ?? '', longitude, latitude, ...said } as EnterpriseInput;
  const [fault] = validateEnterprise({ ...whole, name: whole.name ?? '' });
  return fault
    ? refuse(fault.code === 'CREDIT_CODE' ? 'INVALID_CREDIT_CODE' : 'INVALID', fault.message, fault.field)
    : null;
}

/** The credit code in the one form in which it is stored; unreadable ones were refused before. */
function withPlainCode<T extends EnterprisePatch>(input: T): T {
  if (!input.creditCode) return input;
  const parsed = parseCreditCode(input.creditCode);
  return parsed.ok ? { ...input, creditCode: parsed.code } : input;
}

export const isTakenCode = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  error.constraint === 'enterprise_bureau_id_credit_code_key';
