import { partnershipDecider, partnershipScope } from '@zhuqi/domain/partnership/decide-partnership.js';
import { evolvePartnership } from '@zhuqi/domain/partnership/evolve-partnership.js';
import { endOf } from '@zhuqi/domain/partnership/expiry.js';
import { partnershipFactSpecs } from '@zhuqi/domain/partnership/partnership.transitions.js';
import type { Partnership } from '@zhuqi/domain/partnership/partnership.types.js';
import type { LivingKind } from '../../platform/aggregates/living-kind.js';
import { recordType } from '../../platform/facts/record-type.js';

/** A row of partnership: days as text, moments as ISO text. */
export type PartnershipRow = Omit<Partnership, 'createdAt' | 'endedAt' | 'version'> & {
  readonly endedAt: string | null;
};

/** 共建结对: the fold of its events, and where it stands. */
export const partnershipKind: LivingKind<Partnership, PartnershipRow> = {
  subject: 'partnership',
  noun: '结对',
  table: 'partnership',
  read: 'partnership.read',
  columns: recordType(
    `"partnerName" text, "partnerType" text, state text, "enterpriseId" uuid, "contactId" uuid, purpose text, contacts jsonb,
     resources jsonb, needs jsonb, projects jsonb, terms jsonb, "signedOn" date, "endsOn" date, "hasAgreement" boolean,
     "endReason" text, "endedAt" timestamptz`,
  ),
  factSpecs: partnershipFactSpecs,
  decide: (row, action, facts, who, now) => partnershipDecider.decide(row, action, facts, who, now),
  available: partnershipDecider.available,
  evolve: evolvePartnership,
  idOf: ({ id }) => id,
  scopeOf: partnershipScope,
  searched: ({ partnerName, purpose, contacts }) => [partnerName, purpose, ...contacts.map(({ name }) => name)],
  toColumns: ({ partnerName, partnerType, state, enterpriseId, contactId, purpose, contacts, ...more }) => ({
    ...{ partnerName, partnerType, state, enterpriseId, contactId, purpose, contacts },
    ...{ resources: more.resources, needs: more.needs, projects: more.projects, terms: more.terms },
    signedOn: more.terms[0]?.signedOn ?? null,
    endsOn: endOf(more),
    hasAgreement: (more.terms.at(-1)?.agreementFileIds.length ?? 0) > 0,
    ...{ endReason: more.endReason, endedAt: more.endedAt },
  }),
  fromRow: ({ id, bureauId, unitPath, contactId, partnerName, partnerType, enterpriseId, purpose, ...more }) => ({
    ...{ id, bureauId, unitPath, contactId, partnerName, partnerType, enterpriseId, purpose },
    ...{ contacts: more.contacts, resources: more.resources, needs: more.needs, projects: more.projects },
    ...{ state: more.state, version: more.version, terms: more.terms, endReason: more.endReason },
    createdAt: new Date(more.createdAt),
    endedAt: more.endedAt === null ? null : new Date(more.endedAt),
  }),
};
