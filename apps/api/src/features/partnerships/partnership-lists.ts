import type { PartnerContact, PartnershipEntry } from '@zhuqi/domain/partnership/partnership.types.js';
import { newId } from '../../platform/database/new-id.js';
import type { PartnerContactInput, PartnershipEntryInput } from './graphql/partnership.inputs.js';

/** Rows as typed; a new one gets its id here. Sides are what the GraphQL enum lets through. */
export const entriesOf = (rows: readonly PartnershipEntryInput[]): readonly PartnershipEntry[] =>
  rows.map(({ id, side, text }) => ({ id: id ?? newId(), side, text: text.trim() }));

export const contactsOf = (rows: readonly PartnerContactInput[]): readonly PartnerContact[] =>
  rows.map(({ name, title, phone }) => ({ name: name.trim(), title: blankAsNull(title), phone: blankAsNull(phone) }));

const blankAsNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);
