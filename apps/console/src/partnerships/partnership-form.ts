import type { PartnershipFactsInput } from '../gql/graphql.js';
import type { PartnershipDetail } from './partnerships.adapter.js';

export type Side = PartnershipDetail['needs'][number]['side'];

export interface EntryValues {
  /** Null: a new line. */
  entryId: string | null;
  side: Side;
  text: string;
}

export interface ContactValues {
  name: string;
  title: string;
  phone: string;
}

/** With whom, to what end, and who looks after it here. */
export interface AboutValues {
  partnerName: string;
  partnerType: string;
  enterpriseId: string | null;
  contactId: string | null;
  purpose: string;
}

export const toAboutValues = (partnership: PartnershipDetail): AboutValues => ({
  ...{ partnerName: partnership.partnerName, partnerType: partnership.partnerType, purpose: partnership.purpose },
  enterpriseId: partnership.enterprise?.id ?? null,
  contactId: partnership.contactId,
});

/** What is said anew, where something differs. */
export function aboutFact(
  { partnerName, partnerType, enterpriseId, contactId, purpose }: AboutValues,
  before: AboutValues,
): Pick<PartnershipFactsInput, 'about'> {
  const about = { partnerName, partnerType, enterpriseId, contactId: contactId ?? '', purpose };
  const isChanged = (Object.keys(about) as (keyof AboutValues)[]).some((name) => about[name] !== before[name]);
  return isChanged ? { about } : {};
}

/** The lists of a partnership as the form holds them. */
export interface ListValues {
  resources: EntryValues[];
  needs: EntryValues[];
  projects: EntryValues[];
  contacts: ContactValues[];
}

export const emptyLists: ListValues = { resources: [], needs: [], projects: [], contacts: [] };

const toEntries = (rows: PartnershipDetail['needs']): EntryValues[] =>
  rows.map(({ id, side, text }) => ({ entryId: id, side, text }));

export const toListValues = ({ resources, needs, projects, contacts }: PartnershipDetail): ListValues => ({
  resources: toEntries(resources),
  needs: toEntries(needs),
  projects: toEntries(projects),
  contacts: contacts.map(({ name, title, phone }) => ({ name, title: title ?? '', phone: phone ?? '' })),
});

const written = (rows: readonly EntryValues[]) =>
  rows
    .filter(({ text }) => text.trim() !== '')
    .map(({ entryId, side, text }) => ({ id: entryId, side, text: text.trim() }));

/** Lines left empty are left out. Contacts travel only for those who see their numbers in full. */
export const toLists = (
  { resources, needs, projects, contacts }: ListValues,
  withContacts: boolean,
): PartnershipFactsInput => ({
  resources: written(resources),
  needs: written(needs),
  projects: written(projects),
  ...(withContacts ? { contacts: contacts.filter(({ name }) => name.trim() !== '') } : {}),
});
