import type { PersonFilter } from '../../gql/graphql.js';
import { execute } from '../../providers/graphql-client.js';
import { PeopleDocument } from '../common.documents.js';
import { LookupField, LookupManyField, type LookupOption, type LookupProps } from './LookupField.js';

async function people(filter: PersonFilter, signal: AbortSignal): Promise<LookupOption[]> {
  const { items } = (await execute(PeopleDocument, { options: { take: 50, filter } }, { signal })).people;
  return items.map(({ id, name, unitName }) => ({ id, name, ...(unitName ? { detail: unitName } : {}) }));
}

const sourceFor = (role?: string, unitId?: string) => ({
  source: `people:${role ?? ''}:${unitId ?? ''}`,
  minLength: 0,
  search: (text: string, signal: AbortSignal) =>
    people(
      { ...(text ? { text } : {}), ...(role ? { role } : {}), ...(unitId ? { unitId: { eq: unitId } } : {}) },
      signal,
    ),
  byIds: (ids: readonly string[], signal: AbortSignal) => people({ ids: [...ids] }, signal),
});

interface Who {
  /** Only people with this role. */
  readonly role?: string;
  readonly unitId?: string;
}

interface OneProps extends LookupProps, Who {
  readonly value: string | null | undefined;
  readonly onChange: (id: string | null, option: LookupOption | null) => void;
}

/** One colleague. */
export const PersonAutocomplete = ({ role, unitId, ...props }: OneProps) => (
  <LookupField {...sourceFor(role, unitId)} {...props} />
);

interface ManyProps extends LookupProps, Who {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Several colleagues. */
export const PeopleAutocomplete = ({ role, unitId, ...props }: ManyProps) => (
  <LookupManyField {...sourceFor(role, unitId)} {...props} />
);
