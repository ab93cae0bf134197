import { asActor, systemWho, type ActWho } from '../src/lifecycle/act.types.js';
import {
  draftPartnership,
  partnershipCapacitiesOf,
  partnershipDecider,
} from '../src/partnership/decide-partnership.js';
import { foldPartnership, type PartnershipEvent } from '../src/partnership/evolve-partnership.js';
import { defaultExpiryRules } from '../src/partnership/expiry.js';
import {
  partnershipTransitions,
  type PartnershipAction,
  type PartnershipFacts,
} from '../src/partnership/partnership.transitions.js';
import {
  partnershipStateLabels,
  type Partnership,
  type PartnershipCapacity,
  type PartnershipContent,
  type PartnershipState,
} from '../src/partnership/partnership.types.js';
import { accepted, type Bench } from './act-matrix.js';
import { actor, paths, people } from './people.js';
import { noon } from './problems.js';

export const partnershipOrigin = { id: 'p', bureauId: 'bureau', unitPath: paths.fund, contactId: 'contact' };
export const partnershipContent = (more: Partial<PartnershipContent> = {}): PartnershipContent => ({
  ...{ partnerName: '某某银行', partnerType: 'BANK', enterpriseId: null, purpose: '科技金融互促' },
  ...{ contacts: [], resources: [], needs: [], projects: [] },
  ...more,
});
export const draft = (more: Partial<PartnershipContent> = {}, standing: readonly string[] = []) =>
  draftPartnership(partnershipOrigin, partnershipContent(more), standing, people.hostUnitHead, noon);

export const partnershipWho: Readonly<Record<PartnershipCapacity, ActWho>> = {
  contact: asActor(actor('contact', 'HANDLER', paths.talent)),
  unitHead: asActor(people.hostUnitHead),
  coordinator: asActor(people.coordinator),
  deputyLeader: asActor(people.deputyLeader),
  principal: asActor(people.principal),
  system: systemWho,
};

/** Terms that end within the notice, each a day later than the one before. */
export function partnershipFacts(action: PartnershipAction, row: Partnership): PartnershipFacts {
  const days = String(10 + row.terms.length);
  switch (action) {
    case 'sign':
    case 'renew':
      return { signedOn: '2026-03-05', endsOn: row.terms.length < 20 ? `2026-04-${days}` : '2099-12-31' };
    case 'update':
      return { projects: [{ id: '1', side: 'BOTH', text: '联合走访科技型企业' }] };
    case 'end':
      return { reason: '协议到期。' };
    case 'expire':
      return { noticeDays: defaultExpiryRules.noticeDays };
  }
}

export const partnershipAct = (
  row: Partnership,
  action: PartnershipAction,
  by: PartnershipCapacity,
  facts = partnershipFacts(action, row),
) => partnershipDecider.decide(row, action, facts, partnershipWho[by], noon);
const after = (row: Partnership, action: PartnershipAction, by: PartnershipCapacity) =>
  accepted(partnershipAct(row, action, by)).next;

const drafted = accepted(draft()).next;
const active = after(drafted, 'sign', 'unitHead');

export const partnershipIn: Readonly<Record<PartnershipState, Partnership>> = {
  DRAFT: drafted,
  ACTIVE: active,
  EXPIRING: after(active, 'expire', 'system'),
  RENEWED: after(active, 'renew', 'coordinator'),
  ENDED: after(active, 'end', 'principal'),
};

export const partnershipBench: Bench<
  Partnership,
  PartnershipState,
  PartnershipCapacity,
  PartnershipFacts,
  PartnershipAction,
  PartnershipEvent
> = {
  decider: partnershipDecider,
  stateLabels: partnershipStateLabels,
  transitions: partnershipTransitions,
  rowIn: partnershipIn,
  facts: partnershipFacts,
  whoIn: partnershipWho,
  capacitiesOf: partnershipCapacitiesOf,
  fold: foldPartnership,
};
