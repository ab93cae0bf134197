import { hasRole, isUnder, type Actor } from '../access/actor.js';
import { can, type ScopedRow } from '../access/can.js';
import { userRef } from '../access/stand-in.js';
import { dayOf, shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ActDecision, ActEvent, ActWho, StoredFacts } from '../lifecycle/act.types.js';
import { deciderOf, type ActCheck } from '../lifecycle/decider.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import { saysNothing } from './eligibility.js';
import {
  policyLevelLabels,
  policyStateLabels,
  type PolicyCapacity,
  type PolicyContent,
  type PolicyLevel,
  type PolicyPush,
  type PolicyRefusal,
  type PolicyRefusalCode,
  type PolicyState,
} from './policy-push.types.js';
import { policyFactSpecs, policyTransitions, type PolicyAction, type PolicyFacts } from './policy.transitions.js';

export interface PolicyOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly unitPath: string;
}

export type PolicyDrafted = ActEvent<
  'policy.drafted',
  PolicyState,
  { readonly origin: PolicyOrigin; readonly content: PolicyContent }
>;
export type PolicyActed = ActEvent<
  (typeof policyTransitions)[PolicyAction]['event'],
  PolicyState,
  StoredFacts<PolicyFacts>
>;
export type PolicyEvent = PolicyDrafted | PolicyActed;
export type PolicyDecision = ActDecision<PolicyPush, PolicyEvent, PolicyRefusalCode>;

export const policyScope = ({ bureauId, unitPath }: PolicyOrigin): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths: [],
  participantIds: [],
});

export function policyCapacitiesOf(who: ActWho, policy: PolicyPush): ReadonlySet<PolicyCapacity> {
  if (who.kind === 'system') return new Set(['system']);
  const { actor } = who;
  const keeps =
    actor.bureauId === policy.bureauId &&
    ((hasRole(actor, 'UNIT_HEAD') && isUnder(policy.unitPath, actor.unitPath)) ||
      (hasRole(actor, 'COORDINATOR') && isUnder(policy.unitPath, actor.orgPath)));
  return new Set(keeps ? ['keeper'] : []);
}

/** The policy after an event; folding its events gives its row. */
export function evolvePolicy(policy: PolicyPush | null, event: PolicyEvent): PolicyPush {
  if (event.type === 'policy.drafted') {
    const { origin, content } = event.data;
    const started = { state: event.to, version: 1, withdrawReason: null, createdAt: event.at, publishedAt: null };
    return { ...origin, ...content, ...started };
  }
  const before = startedRow(policy, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldPolicy = (events: readonly PolicyEvent[]): PolicyPush => foldEvents(evolvePolicy, events);

function effectOf(policy: PolicyPush, { type, at, data }: PolicyActed): Partial<PolicyPush> {
  const isCleared = (field: 'documentId' | 'validTo') => data.cleared?.includes(field) === true;
  switch (type) {
    case 'policy.edited':
      return {
        title: data.title ?? policy.title,
        summary: data.summary ?? policy.summary,
        eligibility: data.eligibility ?? policy.eligibility,
        // A choice among them has been checked.
        level: (data.level as PolicyLevel | undefined) ?? policy.level,
        validFrom: data.validFrom === undefined ? policy.validFrom : shanghaiDayOf(data.validFrom),
        documentId: data.documentId ?? (isCleared('documentId') ? null : policy.documentId),
        validTo:
          data.validTo === undefined ? (isCleared('validTo') ? null : policy.validTo) : shanghaiDayOf(data.validTo),
      };
    case 'policy.published':
      return { publishedAt: at };
    case 'policy.expired':
    case 'policy.pushedAgain':
      return {};
    case 'policy.withdrawn':
      return { withdrawReason: data.reason ?? null };
  }
}

const spanWrong: PolicyRefusal = {
  code: 'INVALID_FACT',
  message: '截止日期不能早于开始日期，请核对。',
  field: 'validTo',
};

/** Whether the last day to apply is past. */
export const isOver = ({ validTo }: Pick<PolicyPush, 'validTo'>, now: Date): boolean =>
  validTo !== null && validTo < dayOf(now);

const checks: Readonly<Record<string, ActCheck<PolicyPush, PolicyFacts, PolicyRefusalCode>>> = {
  saysWhom: ({ row }) =>
    saysNothing(row.eligibility) ? { code: 'NOBODY_SAID', message: '请先设置适用企业的条件，再推送政策。' } : null,
  spanSound: ({ row, facts: { validFrom = row.validFrom, validTo, cleared } }) => {
    const until = validTo ?? (cleared?.includes('validTo') ? null : row.validTo);
    return until !== null && until < validFrom ? spanWrong : null;
  },
  notOver: ({ row, now }) => (isOver(row, now) ? { code: 'OVER', message: '政策已过截止日期，不再推送。' } : null),
  isOver: ({ row, now }) => (isOver(row, now) ? null : { code: 'NOT_YET_OVER', message: '政策仍在有效期内。' }),
};

/** Decides acts on a policy, and lists those on offer. */
export const policyDecider = deciderOf<
  PolicyPush,
  PolicyState,
  PolicyCapacity,
  PolicyFacts,
  PolicyAction,
  PolicyEvent,
  PolicyRefusalCode
>({
  noun: '政策',
  stateLabels: policyStateLabels,
  transitions: policyTransitions,
  factSpecs: policyFactSpecs,
  checks,
  capacitiesOf: policyCapacitiesOf,
  evolve: evolvePolicy,
});

export function draftPolicy(origin: PolicyOrigin, content: PolicyContent, actor: Actor, now: Date): PolicyDecision {
  const refusal = refuseDraft(origin, content, actor);
  if (refusal) return { ok: false, refusal };
  const event: PolicyDrafted = {
    type: 'policy.drafted',
    at: now,
    by: userRef(actor),
    from: null,
    to: 'DRAFT',
    data: { origin, content: { ...content, title: content.title.trim() } },
  };
  return { ok: true, events: [event], next: evolvePolicy(null, event) };
}

function refuseDraft(origin: PolicyOrigin, content: PolicyContent, actor: Actor): PolicyRefusal | null {
  const { title, level, validFrom, validTo } = content;
  if (!can(actor, 'policyPush.act', policyScope(origin)))
    return { code: 'NOT_ALLOWED', message: '您没有登记惠企政策的权限。' };
  if (title.trim() === '' || [...title].length > 200)
    return { code: 'INVALID_FACT', message: '政策名称应为1至200字。', field: 'title' };
  if (!Object.hasOwn(policyLevelLabels, level))
    return { code: 'INVALID_FACT', message: '政策级别不在可选范围内，请重新选择。', field: 'level' };
  return validTo !== null && validTo < validFrom ? spanWrong : null;
}
