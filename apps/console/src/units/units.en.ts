import type { Translated } from '../providers/i18n/messages.js';
import type { unitsZh } from './units.zh.js';

export const unitsEn: Translated<typeof unitsZh> = {
  resources: {
    units: {
      name: 'Unit |||| Units',
      fields: {
        name: 'Name',
        shortName: 'Short name',
        kind: 'Kind',
        parentId: 'Parent unit',
        districtCode: 'District',
        headUserId: 'Head',
        supervisingLeaderId: 'Supervising leader',
        head: 'Head',
        supervisingLeader: 'Supervising leader',
        active: 'Active',
      },
    },
  },
  units: {
    intro:
      'Responsibility follows the units: the head first, then the supervising leader. A unit without a head gets no reviews and no reminders.',
    emptyTitle: 'No units yet',
    emptyBody: 'The bureau, its offices and the district bureaus, each with head and supervising leader.',
    create: 'Add a unit',
    edit: 'Edit the unit',
    inactive: 'Inactive',
    noHead: 'Not set',
    topLevel: '(no parent)',
  },
};
