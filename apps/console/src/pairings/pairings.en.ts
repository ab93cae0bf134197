import type { Translated } from '../providers/i18n/messages.js';
import type { pairingsZh } from './pairings.zh.js';

export const pairingsEn: Translated<typeof pairingsZh> = {
  menu: { pairings: 'Pairings' },
  resources: {
    pairings: {
      name: 'Pairings',
      fields: {
        enterpriseName: 'Enterprise',
        userName: 'Liaison',
        unitName: 'Unit',
        since: 'Since',
        until: 'Until',
        isCurrent: 'Current',
      },
    },
  },
  pairings: {
    searchPlaceholder: 'Two characters of enterprise or liaison',
    emptyTitle: 'No pairings yet',
    emptyBody: 'A liaison named on the page of an enterprise, or changed by a handover, is kept here.',
  },
};
