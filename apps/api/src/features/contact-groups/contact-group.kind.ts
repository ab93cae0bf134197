import { groupPlatformLabels, type ContactGroup } from '@zhuqi/domain/contact-group/contact-group.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** 帮办服务联络群 and where it stands. Its owner and those still in it take part in the row. */
export const contactGroupKind: RegisterKind<ContactGroup, ContactGroup> = {
  subject: 'contactGroup',
  noun: '联络群',
  table: 'contact_group',
  read: 'contactGroup.read',
  manage: 'contactGroup.manage',
  columns: recordType(`platform text, name text, "ownerId" uuid, "openedOn" date, "closedOn" date, members jsonb,
    enterprises jsonb, "memberIds" uuid[], "enterpriseIds" uuid[]`),
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath, ownerId, members }) => ({
    ...{ bureauId, unitPath, relatedUnitPaths: [] },
    participantIds: unique([ownerId, ...members.filter(({ to }) => to === null).map(({ id }) => id)]),
  }),
  searched: ({ name, platform }) => [name, groupPlatformLabels[platform]],
  toColumns: ({ platform, name, ownerId, openedOn, closedOn, members, enterprises }) => ({
    ...{ platform, name, ownerId, openedOn, closedOn, members, enterprises },
    memberIds: unique(members.map(({ id }) => id)),
    enterpriseIds: unique(enterprises.map(({ id }) => id)),
  }),
  fromRow: ({ id, bureauId, unitPath, platform, name, ownerId, openedOn, closedOn, members, enterprises }) => ({
    ...{ id, bureauId, unitPath, platform, name, ownerId, openedOn, closedOn, members, enterprises },
  }),
};
