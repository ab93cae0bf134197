import type { ContactInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import { plainPhone } from '@zhuqi/domain/enterprise/validate-enterprise.js';
import { newId } from '../../platform/database/new-id.js';
import type { ContactRow } from './enterprise.row.js';

export type ContactPatch = ContactInput & { readonly id?: string | null };

interface MergedContacts {
  readonly all: readonly ContactRow[];
  /** New ones and those that differ from what is stored. */
  readonly changed: readonly ContactRow[];
}

/**
 * Contacts as a form leaves them. Those with a known id are changed, others are new, those left out become inactive
 * (problems and visits still point at them). Exactly one active contact is the primary one.
 */
export function mergeContacts(
  before: readonly ContactRow[],
  patch: readonly ContactPatch[] | undefined,
  now: Date,
): MergedContacts {
  if (patch === undefined) return { all: before, changed: [] };
  const primary = Math.max(
    0,
    patch.findIndex(({ isPrimary }) => isPrimary),
  );
  const active = patch.map((contact, i) => contactRow(before, contact, i === primary, now));
  const left = before.filter(({ id }) => !active.some((contact) => contact.id === id));
  const all = [...active, ...left.map((contact) => ({ ...contact, active: false, isPrimary: false }))];
  return { all, changed: all.filter((contact) => !isStored(before, contact)) };
}

/**
 * Contacts after a row of a list named one: found again by phone or name it is completed, else it is added. Nothing known
 * is wiped, consent is never taken from a list.
 */
export function withListedContact(before: readonly ContactRow[], listed: ContactInput): readonly ContactPatch[] {
  const active = before.filter((contact) => contact.active);
  const known =
    active.find(({ phone }) => listed.phone && phone && plainPhone(listed.phone) === plainPhone(phone)) ??
    active.find(({ name }) => name === listed.name);
  const said = Object.fromEntries(Object.entries(listed).filter(([, value]) => value !== undefined && value !== null));
  if (known)
    return active.map((contact) =>
      contact === known ? { ...contact, ...said, isPrimary: contact.isPrimary, consent: contact.consent } : contact,
    );
  return [...active, { ...listed, consent: false, isPrimary: !active.some(({ isPrimary }) => isPrimary) }];
}

function contactRow(before: readonly ContactRow[], contact: ContactPatch, isPrimary: boolean, now: Date): ContactRow {
  const known = before.find(({ id }) => id === contact.id);
  const consent = contact.consent ?? known?.consent ?? false;
  return {
    id: known?.id ?? newId(),
    name: contact.name.trim(),
    title: textOr(contact.title, known?.title),
    phone: textOr(contact.phone && plainPhone(contact.phone), known?.phone),
    email: textOr(contact.email, known?.email),
    consent,
    consentAt: consent ? (known?.consent ? known.consentAt : now) : null,
    isPrimary,
    active: true,
  };
}

/** undefined keeps what is known, an empty text removes it. */
const textOr = (text: string | null | undefined, known: string | null | undefined): string | null =>
  text === undefined ? (known ?? null) : text?.trim() || null;

const isStored = (before: readonly ContactRow[], contact: ContactRow): boolean =>
  before.some(
    (stored) => stored.id === contact.id && JSON.stringify(inOrder(stored)) === JSON.stringify(inOrder(contact)),
  );

const inOrder = (c: ContactRow) => [c.name, c.title, c.phone, c.email, c.consent, c.consentAt, c.isPrimary, c.active];
