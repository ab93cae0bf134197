import type { Translated } from '../providers/i18n/messages.js';
import type { jobsZh } from './jobs.zh.js';

export const jobsEn: Translated<typeof jobsZh> = {
  resources: {
    jobs: {
      name: 'Background job |||| Background jobs',
      fields: {
        title: 'Job',
        state: 'State',
        progress: 'Progress',
        createdBy: 'Started by',
        createdAt: 'Started',
        finishedAt: 'Finished',
      },
    },
  },
  jobs: {
    emptyTitle: 'No jobs yet',
    emptyBody: 'Imports and exports run in the background. Leave and come back here for progress and files.',
    dryRun: 'Dry run',
    progress: 'Progress',
    processed: '%{done} of %{total} rows',
    processedOf: '%{done} rows',
    created: 'Created',
    updated: 'Updated',
    unchanged: 'Unchanged',
    failed: 'Faulty',
    rows: 'Rows',
    errors: 'Faulty rows',
    errorsMore: 'The first %{smart_count}; all of them are in the error file.',
    row: 'Row',
    column: 'Column',
    message: 'What is wrong',
    downloadErrors: 'Download the error file',
    download: 'Download',
    cancel: 'Stop the job',
    cancelQuestion: 'Rows already written stay; the rest will not be processed.',
    cancelled: 'The job has been stopped.',
    leave: 'The job runs in the background. You may leave and come back at any time.',
    failure: 'The job did not finish',
    missing: 'There is no such job, or it is not yours.',
  },
};
