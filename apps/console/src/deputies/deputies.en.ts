import type { Translated } from '../providers/i18n/messages.js';
import type { deputiesZh } from './deputies.zh.js';

export const deputiesEn: Translated<typeof deputiesZh> = {
  menu: { deputies: 'Deputies' },
  resources: {
    deputies: {
      name: 'Deputy |||| Deputies',
      fields: {
        absentName: 'Absent',
        deputyName: 'Deputy',
        span: 'From – to',
        state: 'State',
        reason: 'Reason',
        createdByName: 'Arranged by',
        createdAt: 'Arranged',
        revokedByName: 'Revoked',
      },
    },
  },
  deputies: {
    title: '%{deputy} for %{absent}',
    span: '%{from} – %{to}',
    searchPlaceholder: 'Name',
    emptyTitle: 'Nobody is represented',
    emptyBody:
      'Away on business or leave? A colleague can act for you: they see and handle your problems and visits meanwhile, and it ends by itself.',
    create: 'Name a deputy',
    effect:
      'Meanwhile the deputy sees and handles the absent colleague’s problems and visits, and is told what the colleague is told; acts are recorded as “deputy (for colleague)”. It ends with the last day, and can be revoked at any time.',
    deputyHelp: 'A colleague who is absent on one of these days cannot act',
    form: { absent: 'Who is absent', deputy: 'Deputy', from: 'First day', to: 'Last day', reason: 'Reason' },
    revoke: 'Revoke',
    revokeQuestion: '%{deputy} will at once no longer act for %{absent}.',
    revoked: 'Revoked, with immediate effect.',
  },
};
