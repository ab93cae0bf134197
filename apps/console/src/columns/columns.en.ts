import type { Translated } from '../providers/i18n/messages.js';
import type { columnsZh } from './columns.zh.js';

export const columnsEn: Translated<typeof columnsZh> = {
  menu: { columns: 'Columns' },
  resources: {
    columns: {
      name: 'Columns',
      fields: {
        name: 'Column',
        platform: 'Platform',
        editorName: 'Editor',
        startedOn: 'Started on',
        endedOn: 'Ended on',
        overlap: 'Counted',
        overlapsColumnName: 'Repeats',
        years: 'Issues by year',
        issueCount: 'Published',
        lastIssueOn: 'Last issue',
      },
    },
  },
  columns: {
    create: 'Register a column',
    edit: 'Correct a column',
    facts: 'Column',
    byYear: 'Numbers by year',
    issues: 'Latest issues',
    noIssues: 'This column has no issues yet.',
    allIssues: 'All issues',
    allOf: 'All %{smart_count} issues',
    year: 'Year',
    published: 'Published',
    gaps: 'Missing numbers',
    nextNumber: 'Next number',
    yearCount: '%{year}: %{smart_count} issues',
    gapCount: '%{smart_count} numbers missing',
    platformHelp: 'Such as the official account or the screen in the hall.',
    endedHelp: 'Leave it empty while the column runs.',
    overlapHelp: 'Those that repeat another column, or may do so, are not counted in the total.',
    searchPlaceholder: 'Two characters of name or platform',
    emptyTitle: 'No columns yet',
    emptyBody: 'Columns on the official account and elsewhere; each issue has its number, and missing ones are seen.',
  },
};
