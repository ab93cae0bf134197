import type { Translated } from '../providers/i18n/messages.js';
import type { columnIssuesZh } from './column-issues.zh.js';

export const columnIssuesEn: Translated<typeof columnIssuesZh> = {
  menu: { columnIssues: 'Issues' },
  resources: {
    'column-issues': {
      name: 'Column issues',
      fields: {
        title: 'Title',
        columnName: 'Column',
        number: 'Number',
        state: 'State',
        publishedOn: 'Published on',
        authorName: 'Author',
        authorGroup: 'Kind of author',
        unitName: 'Unit',
        link: 'Link',
        hasLink: 'Has a link',
        text: 'Text',
        returnedCount: 'Times returned',
        withdrawReason: 'Withdrawn because',
      },
    },
  },
  columnIssues: {
    create: 'Propose a topic',
    numbered: 'No. %{number}',
    nextStep: 'What to do now',
    facts: 'Issue',
    files: 'Pictures and files',
    noText: 'No text yet.',
    textHelp: 'The text may follow; it is needed for the review.',
    notByAuthor: 'Authors do not review their own texts: the head of the unit or a coordinator does.',
    searchPlaceholder: 'Two characters of title or author',
    emptyTitle: 'No issues yet',
    emptyBody:
      'A topic is proposed, written and reviewed by somebody else, who publishes it under a number of its own.',
  },
};
