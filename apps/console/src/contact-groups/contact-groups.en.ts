import type { Translated } from '../providers/i18n/messages.js';
import type { contactGroupsZh } from './contact-groups.zh.js';

export const contactGroupsEn: Translated<typeof contactGroupsZh> = {
  menu: { contactGroups: 'Contact groups' },
  resources: {
    'contact-groups': {
      name: 'Contact groups',
      fields: {
        name: 'Name',
        platform: 'Platform',
        ownerName: 'Owner',
        memberCount: 'Members',
        memberId: 'Member',
        enterpriseCount: 'Enterprises',
        enterpriseId: 'Enterprise',
        unitName: 'Kept by',
        openedOn: 'Opened on',
        closedOn: 'Closed on',
      },
    },
  },
  contactGroups: {
    create: 'Register a group',
    edit: 'Change a group',
    facts: 'Group',
    members: 'Members',
    member: 'Name',
    addMember: 'Add a member',
    noMembers: 'No members yet.',
    enterprises: 'Enterprises',
    enterprise: 'Enterprise',
    addEnterprise: 'Add an enterprise',
    noEnterprises: 'No enterprises yet.',
    searchPlaceholder: 'Two characters of the name',
    emptyTitle: 'No contact groups yet',
    emptyBody: 'Groups on WeChat and elsewhere are kept here; a handover moves them with the enterprises.',
  },
};
