import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { ContactInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import { type ContactRow, enterpriseFieldNames, type EnterpriseFields, type EnterpriseRow } from './enterprise.row.js';
import { mergeContacts } from './contact-change.js';

/** What a form or a row of a list says; undefined = nothing, null = known to be none. */
export type EnterprisePatch = { readonly [K in keyof EnterpriseFields]?: EnterpriseFields[K] | undefined } & {
  readonly liaisonUserId?: string | null | undefined;
  /** The complete list of contacts; those left out become inactive. */
  readonly contacts?: ReadonlyArray<ContactInput & { readonly id?: string | null }> | undefined;
};

export interface EnterpriseEvent {
  readonly type: 'enterprise.created' | 'enterprise.updated' | 'enterprise.liaisonChanged';
  readonly version: number;
  /** Ids and register data only, never a phone number or an e-mail address. */
  readonly payload: object;
}

/** One write to come: the row as it will be, what of it is new, and the facts that say so. */
export interface EnterpriseChange {
  readonly before: EnterpriseRow | null;
  readonly after: EnterpriseRow;
  readonly contacts: readonly ContactRow[];
  readonly events: readonly EnterpriseEvent[];
}

export interface ChangeContext {
  readonly id: string;
  readonly actor: Pick<Actor, 'bureauId'>;
  readonly now: Date;
  /** Path of the unit that looks after a district; null: no district. */
  readonly unitPathOf: (districtCode: string | null) => string;
  /** Where it came from, for the event: a form, or the job of an import. */
  readonly source: { readonly kind: 'form' } | { readonly kind: 'import'; readonly jobId: string };
}

const blank: EnterpriseFields = {
  name: '',
  formerNames: [],
  creditCode: null,
  districtCode: null,
  industry: null,
  status: 'ACTIVE',
  address: null,
  longitude: null,
  latitude: null,
  foundedOn: null,
  registeredCapital: null,
  highTechStage: 'NONE',
  tags: [],
};

/** The change a patch makes, or null when the register already says all of it: then nothing is written. */
export function enterpriseChange(
  before: EnterpriseRow | null,
  patch: EnterprisePatch,
  context: ChangeContext,
): EnterpriseChange | null {
  const fields = patched(before ?? blank, patch);
  const contacts = mergeContacts(before?.contacts ?? [], patch.contacts, context.now);
  const liaisonUserId = patch.liaisonUserId === undefined ? (before?.liaisonUserId ?? null) : patch.liaisonUserId;
  const differences = before ? differencesOf(before, fields) : {};
  const isUpdated = before !== null && (Object.keys(differences).length > 0 || contacts.changed.length > 0);
  const isHandedOver = liaisonUserId !== (before?.liaisonUserId ?? null);
  if (before && !isUpdated && !isHandedOver) return null;

  const written: Array<Omit<EnterpriseEvent, 'version'>> = [];
  const contactIds = contacts.changed.map(({ id }) => id);
  if (!before) {
    const { name, creditCode, districtCode } = fields;
    written.push({
      type: 'enterprise.created',
      payload: { name, creditCode, districtCode, contactIds, source: context.source },
    });
  } else if (isUpdated) {
    written.push({ type: 'enterprise.updated', payload: { changes: differences, contactIds, source: context.source } });
  }
  if (isHandedOver) {
    const payload = { from: before?.liaisonUserId ?? null, to: liaisonUserId };
    written.push({ type: 'enterprise.liaisonChanged', payload });
  }
  const version = before?.version ?? 0;
  const keepsUnit = before !== null && before.districtCode === fields.districtCode;
  return {
    before,
    after: {
      ...fields,
      id: context.id,
      bureauId: context.actor.bureauId,
      unitPath: keepsUnit ? before.unitPath : context.unitPathOf(fields.districtCode),
      liaisonUserId,
      createdAt: before?.createdAt ?? context.now,
      updatedAt: context.now,
      version: version + written.length,
      contacts: contacts.all,
    },
    contacts: contacts.changed,
    events: written.map((event, i) => ({ ...event, version: version + i + 1 })),
  };
}

function patched(before: EnterpriseFields, patch: EnterprisePatch): EnterpriseFields {
  const said = Object.fromEntries(
    enterpriseFieldNames.flatMap((name) => (patch[name] === undefined ? [] : [[name, tidy(patch[name])]])),
  ) as Partial<EnterpriseFields>;
  const next = { ...before, ...said, status: said.status ?? before.status };
  const isRenamed = before.name !== '' && next.name !== before.name;
  const formerNames = isRenamed ? [...next.formerNames, before.name] : next.formerNames;
  return {
    ...pick(next),
    highTechStage: said.highTechStage ?? before.highTechStage,
    formerNames: [...new Set(formerNames)].filter((name) => name !== next.name && name !== ''),
    tags: [...new Set(next.tags)].filter((tag) => tag !== ''),
  };
}

/** fromEntries forgets which keys it was given: all of them. */
const pick = (fields: EnterpriseFields): EnterpriseFields =>
  Object.fromEntries(enterpriseFieldNames.map((name) => [name, fields[name]])) as unknown as EnterpriseFields;

/** Spaces around and runs of spaces inside say nothing; an empty text says "none". */
function tidy(value: EnterpriseFields[keyof EnterpriseFields]): unknown {
  if (typeof value === 'string') return tidyText(value) || null;
  return Array.isArray(value) ? value.map((part: string) => tidyText(part)) : value;
}

const tidyText = (text: string): string => text.replace(/\s+/g, ' ').trim();

function differencesOf(before: EnterpriseFields, after: EnterpriseFields): Record<string, readonly [unknown, unknown]> {
  return Object.fromEntries(
    enterpriseFieldNames.flatMap((name) =>
      JSON.stringify(before[name]) === JSON.stringify(after[name])
        ? []
        : [[name, [before[name], after[name]] as const]],
    ),
  );
}
