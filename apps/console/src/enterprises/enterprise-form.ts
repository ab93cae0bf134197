import type { ContactInput, SaveEnterpriseInput } from '../gql/graphql.js';
import type { Enterprise } from './enterprises.adapter.js';

export interface ContactValues {
  id?: string | undefined;
  name: string;
  title: string;
  phone: string;
  email: string;
  consent: boolean;
  isPrimary: boolean;
}

/** What the form holds: text as typed. */
export interface EnterpriseValues {
  name: string;
  formerNames: string;
  creditCode: string;
  districtCode: string | null;
  industry: string | null;
  status: string;
  address: string;
  longitude: string;
  latitude: string;
  foundedOn: string;
  registeredCapital: string;
  highTechStage: string;
  tags: string;
  liaisonUserId: string | null;
  contacts: ContactValues[];
}

export const emptyContact: ContactValues = {
  name: '',
  title: '',
  phone: '',
  email: '',
  consent: false,
  isPrimary: false,
};

export const emptyEnterprise: EnterpriseValues = {
  name: '',
  formerNames: '',
  creditCode: '',
  districtCode: null,
  industry: null,
  status: 'ACTIVE',
  address: '',
  longitude: '',
  latitude: '',
  foundedOn: '',
  registeredCapital: '',
  highTechStage: 'NONE',
  tags: '',
  liaisonUserId: null,
  contacts: [],
};

export function toValues(enterprise: Enterprise): EnterpriseValues {
  return {
    name: enterprise.name,
    formerNames: enterprise.formerNames.join('、'),
    creditCode: enterprise.creditCode ?? '',
    districtCode: enterprise.districtCode ?? null,
    industry: enterprise.industry ?? null,
    status: enterprise.status,
    address: enterprise.address ?? '',
    longitude: enterprise.longitude?.toString() ?? '',
    latitude: enterprise.latitude?.toString() ?? '',
    foundedOn: enterprise.foundedOn ?? '',
    registeredCapital: enterprise.registeredCapital ?? '',
    highTechStage: enterprise.highTechStage,
    tags: enterprise.tags.join('、'),
    liaisonUserId: enterprise.liaisonUserId ?? null,
    contacts: enterprise.contacts
      .filter(({ active }) => active)
      .map(({ id, name, title, phone, email, consent, isPrimary }) => ({
        id,
        name,
        title: title ?? '',
        phone: phone ?? '',
        email: email ?? '',
        consent,
        isPrimary,
      })),
  };
}

/** Splits 甲、乙，丙 into its parts. */
export const listOf = (text: string): string[] =>
  text
    .split(/[、,，;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const textOrNull = (text: string): string | null => text.trim() || null;
const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

interface Before {
  readonly id: string;
  readonly version: number;
  /** Contacts are left out when they were served masked: sending them back would save the asterisks. */
  readonly withContacts: boolean;
}

/** The form as the contract's input; null clears a field. */
export function toInput(values: EnterpriseValues, before?: Before): SaveEnterpriseInput {
  return {
    ...(before ? { id: before.id, expectedVersion: before.version } : {}),
    name: values.name.trim(),
    formerNames: listOf(values.formerNames),
    creditCode: textOrNull(values.creditCode),
    districtCode: values.districtCode,
    industry: values.industry,
    status: values.status,
    address: textOrNull(values.address),
    longitude: numberOrNull(values.longitude),
    latitude: numberOrNull(values.latitude),
    foundedOn: textOrNull(values.foundedOn),
    registeredCapital: textOrNull(values.registeredCapital),
    ...(before ? {} : { highTechStage: values.highTechStage }),
    tags: listOf(values.tags),
    liaisonUserId: values.liaisonUserId,
    ...(before && !before.withContacts ? {} : { contacts: values.contacts.map(toContact) }),
  };
}

const toContact = ({ id, name, title, phone, email, consent, isPrimary }: ContactValues): ContactInput => ({
  ...(id ? { id } : {}),
  name: name.trim(),
  title: textOrNull(title),
  phone: textOrNull(phone),
  email: textOrNull(email),
  consent,
  isPrimary,
});

/** Decimal degrees within the bounds, or nothing. */
export function isDegrees(text: string, bound: number): boolean {
  const value = Number(text);
  return text.trim() === '' || (Number.isFinite(value) && Math.abs(value) <= bound);
}
