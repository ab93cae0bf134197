import { hasRole, isUnder, type Actor } from '../access/actor.js';
import { can, type ScopedRow } from '../access/can.js';
import { userRef } from '../access/stand-in.js';
import type { ActDecision, ActWho } from '../lifecycle/act.types.js';
import { deciderOf, type ActCheck } from '../lifecycle/decider.js';
import { isExpiring } from './expiry.js';
import { evolvePartnership, type PartnershipDrafted, type PartnershipEvent } from './evolve-partnership.js';
import {
  partnershipFactSpecs,
  partnershipTransitions,
  type PartnershipAction,
  type PartnershipFacts,
} from './partnership.transitions.js';
import {
  partnershipStateLabels,
  partnerTypeLabels,
  type Partnership,
  type PartnershipCapacity,
  type PartnershipContent,
  type PartnershipEntry,
  type PartnershipOrigin,
  type PartnershipRefusal,
  type PartnershipRefusalCode,
  type PartnershipState,
} from './partnership.types.js';

export type PartnershipDecision = ActDecision<Partnership, PartnershipEvent, PartnershipRefusalCode>;

const maxEntries = 50;
const maxContacts = 20;

export const partnershipScope = ({ bureauId, unitPath, contactId }: PartnershipOrigin): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths: [],
  participantIds: [contactId],
});

export function partnershipCapacitiesOf(who: ActWho, row: Partnership): ReadonlySet<PartnershipCapacity> {
  if (who.kind === 'system') return new Set(['system']);
  const { actor } = who;
  if (actor.bureauId !== row.bureauId) return new Set();
  const inOrg = isUnder(row.unitPath, actor.orgPath);
  const held: Record<Exclude<PartnershipCapacity, 'system'>, boolean> = {
    contact: row.contactId === actor.userId,
    unitHead: hasRole(actor, 'UNIT_HEAD') && isUnder(row.unitPath, actor.unitPath),
    coordinator: inOrg && hasRole(actor, 'COORDINATOR'),
    deputyLeader:
      hasRole(actor, 'DEPUTY_LEADER') && actor.supervisedUnitPaths.some((path) => isUnder(row.unitPath, path)),
    principal: inOrg && hasRole(actor, 'PRINCIPAL'),
  };
  return new Set((Object.keys(held) as (keyof typeof held)[]).filter((capacity) => held[capacity]));
}

const checks: Readonly<Record<string, ActCheck<Partnership, PartnershipFacts, PartnershipRefusalCode>>> = {
  termSound: ({ facts: { signedOn, endsOn } }) =>
    signedOn !== undefined && endsOn !== undefined && endsOn <= signedOn
      ? { code: 'TERM_ORDER', message: '到期日期应晚于签订日期，请核对。', field: 'endsOn' }
      : null,
  termLater: ({ row, facts: { endsOn } }) =>
    endsOn !== undefined && endsOn <= (row.terms.at(-1)?.endsOn ?? '')
      ? { code: 'TERM_ORDER', message: '续签后的到期日期应晚于原到期日期。', field: 'endsOn' }
      : null,
  expiresSoon: ({ row, facts: { noticeDays = 0 }, now }) =>
    isExpiring(row, now, noticeDays)
      ? null
      : { code: 'NOT_YET_EXPIRING', message: '协议离到期还早，无需提示。', field: 'noticeDays' },
  aboutSound: ({ facts: { about, isNameTaken } }) => (about ? partnerFault(about, isNameTaken === true) : null),
  entriesSound: ({ facts }) => entriesFault(facts),
  contactsSound: ({ facts }) => contactsFault(facts),
  agreementOfTerm: ({ row, facts: { agreement } }) =>
    agreement !== undefined && row.terms.length === 0
      ? { code: 'INVALID_FACT', message: '尚未签约，请在签约时上传协议文件。', field: 'agreement' }
      : null,
};

/** Decides acts on a partnership, and lists those on offer. */
export const partnershipDecider = deciderOf<
  Partnership,
  PartnershipState,
  PartnershipCapacity,
  PartnershipFacts,
  PartnershipAction,
  PartnershipEvent,
  PartnershipRefusalCode
>({
  noun: '结对',
  stateLabels: partnershipStateLabels,
  transitions: partnershipTransitions,
  factSpecs: partnershipFactSpecs,
  checks,
  capacitiesOf: partnershipCapacitiesOf,
  evolve: evolvePartnership,
});

/**
 * Registers a partnership that is intended.
 * @param standing names of partners the bureau already has
 */
export function draftPartnership(
  origin: PartnershipOrigin,
  content: PartnershipContent,
  standing: readonly string[],
  actor: Actor,
  now: Date,
): PartnershipDecision {
  const partnerName = content.partnerName.trim();
  const refusal = refuseDraft(origin, { ...content, partnerName }, standing, actor);
  if (refusal) return { ok: false, refusal };
  const event: PartnershipDrafted = {
    type: 'partnership.drafted',
    at: now,
    by: userRef(actor),
    from: null,
    to: 'DRAFT',
    data: { origin, content: { ...content, partnerName } },
  };
  return { ok: true, events: [event], next: evolvePartnership(null, event) };
}

function refuseDraft(
  origin: PartnershipOrigin,
  content: PartnershipContent,
  standing: readonly string[],
  actor: Actor,
): PartnershipRefusal | null {
  if (!can(actor, 'partnership.act', { ...partnershipScope(origin), participantIds: [] }))
    return { code: 'NOT_ALLOWED', message: '您没有为这个处室登记结对共建的权限。' };
  const isTaken = standing.some((name) => name.trim() === content.partnerName);
  return partnerFault(content, isTaken) ?? entriesFault(content) ?? contactsFault(content);
}

function partnerFault(
  { partnerName, partnerType, purpose }: Pick<PartnershipContent, 'partnerName' | 'partnerType' | 'purpose'>,
  isTaken: boolean,
): PartnershipRefusal | null {
  const fault = (field: string, message: string): PartnershipRefusal => ({ code: 'INVALID_FACT', message, field });
  const name = partnerName.trim();
  if (name === '' || [...name].length > 100) return fault('partnerName', '共建单位名称应为1至100字。');
  if (!Object.hasOwn(partnerTypeLabels, partnerType))
    return fault('partnerType', '共建单位类别不在可选范围内，请重新选择。');
  if ([...purpose].length > 1000) return fault('purpose', '共建目标不能超过1000字，请精简。');
  return isTaken ? fault('partnerName', `与“${name}”已有结对关系，请在原记录上续签。`) : null;
}

function entriesFault(content: Partial<Record<'resources' | 'needs' | 'projects', readonly PartnershipEntry[]>>) {
  for (const field of ['resources', 'needs', 'projects'] as const) {
    const entries = content[field] ?? [];
    const label = partnershipFactSpecs[field].label;
    const fault = (message: string): PartnershipRefusal => ({ code: 'INVALID_FACT', message, field });
    if (entries.length > maxEntries) return fault(`${label}最多${maxEntries}条。`);
    if (entries.some(({ text }) => text.trim() === '' || [...text].length > 300))
      return fault(`${label}每条应为1至300字，请修改。`);
  }
  return null;
}

function contactsFault({ contacts = [] }: Partial<Pick<PartnershipContent, 'contacts'>>): PartnershipRefusal | null {
  const fault = (message: string): PartnershipRefusal => ({ code: 'INVALID_FACT', message, field: 'contacts' });
  if (contacts.length > maxContacts) return fault(`共建单位联系人最多${maxContacts}位。`);
  if (contacts.some(({ name }) => name.trim() === '' || [...name].length > 50))
    return fault('共建单位联系人姓名应为1至50字，请修改。');
  return contacts.some(({ title, phone }) => [...(title ?? '')].length > 50 || [...(phone ?? '')].length > 30)
    ? fault('联系人职务不能超过50字，电话不能超过30字，请修改。')
    : null;
}
