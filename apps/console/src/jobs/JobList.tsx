import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import { ListPage } from '../common/list/ListPage.js';
import { PersonName } from '../common/PersonName.js';
import { percentOf, type Job } from './job.js';
import { JobStateChip } from './JobResult.js';

const percentText = (job: Job) => {
  const percent = percentOf(job);
  return percent === null ? '—' : `${percent}%`;
};

const columns: readonly Column<Job>[] = [
  { name: 'title', render: ({ title }) => title },
  { name: 'state', render: (job) => <JobStateChip job={job} /> },
  { name: 'progress', align: 'right', render: percentText },
  { name: 'createdBy', render: ({ createdBy }) => <PersonName person={createdBy} /> },
  { name: 'createdAt', render: ({ createdAt }) => <DateText at={createdAt} relative /> },
  { name: 'finishedAt', render: ({ finishedAt }) => <DateText at={finishedAt} relative /> },
];

const card = (job: Job): Card => ({
  title: job.title,
  detail: (
    <>
      {job.createdBy?.name} · <DateText at={job.createdAt} relative />
    </>
  ),
  foot: (
    <>
      <JobStateChip job={job} /> {percentText(job)}
    </>
  ),
});

export default function JobList() {
  return (
    <ListPage
      resource="jobs"
      columns={columns}
      card={card}
      savedViews={false}
      empty={{ title: 'jobs.emptyTitle', body: 'jobs.emptyBody' }}
    />
  );
}
