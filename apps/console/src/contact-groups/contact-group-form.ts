import type { SaveContactGroupInput } from '../gql/graphql.js';
import type { ContactGroupDetail } from './contact-groups.adapter.js';

export interface SpanValues {
  id: string | null;
  from: string;
  to: string;
}

/** What the form holds: text as typed. */
export interface ContactGroupValues {
  platform: string;
  name: string;
  ownerId: string | null;
  unitId: string | null;
  openedOn: string;
  closedOn: string;
  members: SpanValues[];
  enterprises: SpanValues[];
}

export const newSpan: SpanValues = { id: null, from: '', to: '' };

export const emptyContactGroup = (ownerId: string, unitId: string | null): ContactGroupValues => ({
  ...{ platform: 'WECHAT', name: '', ownerId, unitId, openedOn: '', closedOn: '' },
  ...{ members: [{ id: ownerId, from: '', to: '' }], enterprises: [] },
});

type Span = ContactGroupDetail['members'][number];

const toValues = ({ id, from, to }: Span): SpanValues => ({ id, from, to: to ?? '' });

export const toContactGroupValues = (group: ContactGroupDetail): ContactGroupValues => ({
  ...{ platform: group.platform, name: group.name, ownerId: group.ownerId, unitId: group.unitId ?? null },
  ...{ openedOn: group.openedOn, closedOn: group.closedOn ?? '' },
  members: group.members.map(toValues),
  enterprises: group.enterprises.map(toValues),
});

const dayOrNull = (text: string): string | null => (text === '' ? null : text);
const toInput = ({ id, from, to }: SpanValues) => ({ id: id ?? '', from, to: dayOrNull(to) });

/** @param before the row as loaded, or the id the new one is to have */
export const toContactGroupInput = (
  values: ContactGroupValues,
  before: { readonly id: string; readonly version?: number },
): SaveContactGroupInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  ownerId: values.ownerId ?? '',
  closedOn: dayOrNull(values.closedOn),
  members: values.members.map(toInput),
  enterprises: values.enterprises.map(toInput),
});
