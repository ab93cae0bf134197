import type { Translated } from '../providers/i18n/messages.js';
import type { microCommentsZh } from './micro-comments.zh.js';

export const microCommentsEn: Translated<typeof microCommentsZh> = {
  menu: { microComments: 'Comments' },
  resources: {
    'micro-comments': {
      name: 'Short comments',
      fields: {
        title: 'Title',
        authorName: 'Author',
        branchName: 'Party branch',
        publishedOn: 'Published on',
        link: 'Link',
      },
    },
  },
  comments: {
    create: 'Register a comment',
    edit: 'Correct a comment',
    authorHelp: 'Each comment counts its author once.',
    linkHelp: 'Begins with http:// or https://; leave it empty where there is none.',
    searchPlaceholder: 'Two characters of title or author',
    emptyTitle: 'No comments yet',
    emptyBody: 'Short comments of party members; the annual summary counts their authors.',
  },
};
