import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import type { ActEvent, StoredFacts } from '../lifecycle/act.types.js';
import { foldEvents, startedRow } from '../lifecycle/fold.js';
import { partnershipTransitions, type PartnershipAction, type PartnershipFacts } from './partnership.transitions.js';
import type { Partnership, PartnershipContent, PartnershipOrigin, PartnershipState } from './partnership.types.js';

export type PartnershipDrafted = ActEvent<
  'partnership.drafted',
  PartnershipState,
  { readonly origin: PartnershipOrigin; readonly content: PartnershipContent }
>;
export type PartnershipActed = ActEvent<
  (typeof partnershipTransitions)[PartnershipAction]['event'],
  PartnershipState,
  StoredFacts<PartnershipFacts>
>;
export type PartnershipEvent = PartnershipDrafted | PartnershipActed;

export const partnershipEventLabels = {
  'partnership.drafted': '已登记结对意向',
  ...Object.fromEntries(Object.values(partnershipTransitions).map(({ event, told }) => [event, told])),
} as Readonly<Record<PartnershipEvent['type'], string>>;

/** The partnership after an event; folding its events gives its row. */
export function evolvePartnership(partnership: Partnership | null, event: PartnershipEvent): Partnership {
  if (event.type === 'partnership.drafted') return drafted(event);
  const before = startedRow(partnership, event.type);
  return { ...before, state: event.to, version: before.version + 1, ...effectOf(before, event) };
}

export const foldPartnership = (events: readonly PartnershipEvent[]): Partnership =>
  foldEvents(evolvePartnership, events);

const drafted = ({ at, to, data: { origin, content } }: PartnershipDrafted): Partnership => ({
  ...origin,
  ...content,
  state: to,
  version: 1,
  terms: [],
  endReason: null,
  createdAt: at,
  endedAt: null,
});

function effectOf(before: Partnership, { type, at, data }: PartnershipActed): Partial<Partnership> {
  switch (type) {
    case 'partnership.signed':
    case 'partnership.renewed': {
      const { signedOn = '', endsOn = '', agreement = [] } = data;
      const term = { signedOn: shanghaiDayOf(signedOn), endsOn: shanghaiDayOf(endsOn), agreementFileIds: agreement };
      return { terms: [...before.terms, term] };
    }
    case 'partnership.updated':
      return {
        ...(data.about ? { ...data.about, partnerName: data.about.partnerName.trim() } : {}),
        contacts: data.contacts ?? before.contacts,
        resources: data.resources ?? before.resources,
        needs: data.needs ?? before.needs,
        projects: data.projects ?? before.projects,
        terms: withAgreement(before.terms, data.agreement),
      };
    case 'partnership.expiring':
      return {};
    case 'partnership.ended':
      return { endReason: data.reason ?? null, endedAt: at };
  }
}

/** An agreement handed in later belongs to the running term. */
const withAgreement = (terms: Partnership['terms'], agreement: readonly string[] | undefined): Partnership['terms'] =>
  agreement === undefined
    ? terms
    : terms.map((term, index) => (index === terms.length - 1 ? { ...term, agreementFileIds: agreement } : term));
