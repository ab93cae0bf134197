import type { Translated } from '../providers/i18n/messages.js';
import type { usersZh } from './users.zh.js';

export const usersEn: Translated<typeof usersZh> = {
  resources: {
    users: {
      name: 'User |||| Users',
      fields: {
        name: 'Name',
        username: 'Username',
        roles: 'Roles',
        unitId: 'Unit',
        phone: 'Mobile',
        email: 'E-mail',
        status: 'Status',
        password: 'First password',
        createdAt: 'Created',
        lockedUntil: 'Locked',
      },
    },
  },
  users: {
    searchPlaceholder: 'Name, username',
    emptyTitle: 'No users yet',
    emptyBody: 'Who may sign in: unit, roles, active or not. Create the units first, then the users.',
    create: 'Add a user',
    edit: 'Edit the user',
    locked: 'Locked',
    unlock: 'Unlock',
    unlockQuestion: '%{name} will be able to sign in at once.',
    unlocked: 'Unlocked.',
    passwordHelp: 'At least 12 characters, or 10 of three kinds; it must be changed at the first sign-in.',
    resetHelp: 'Resets the password, to be changed at the next sign-in; leave empty to keep it.',
    rolesHelp: 'The three administrators exclude each other and handle no cases.',
    mustChange: 'First password not changed yet',
  },
};
