import { useMutation } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import type { StartExportInput } from '../gql/graphql.js';
import { RefusalError } from '../providers/errors.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { fetchJob, isRunning, type Job } from './job.js';
import { StartExportDocument } from './jobs.documents.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilDone(started: Job): Promise<Job> {
  let job = started;
  for (let pause = 400; isRunning(job); pause = Math.min(pause * 1.5, 3000)) {
    await wait(pause);
    job = (await fetchJob(job.id)) ?? job;
  }
  return job;
}

function download({ outputUrl, outputName }: Job): void {
  if (!outputUrl) return;
  const link = document.createElement('a');
  link.href = outputUrl;
  link.download = outputName ?? '';
  link.click();
}

/** Starts a job that makes a file, tells how it goes, and hands over the file when it is ready. */
export function useFileJob<Input>(begin: (input: Input) => Promise<Job>) {
  const notify = useNotify();
  return useMutation({
    mutationFn: async (input: Input) => {
      const started = await begin(input);
      notify('list.exportStarted', { type: 'info', messageArgs: { title: started.title } });
      const job = await untilDone(started);
      if (job.state !== 'DONE') throw new RefusalError('EXPORT_FAILED', job.failure ?? '', null);
      download(job);
      notify('list.exportDone', { type: 'success', messageArgs: { title: job.title } });
      return job;
    },
  });
}

/** The export of a list. */
export const useStartExport = () =>
  useFileJob(async (input: StartExportInput) => accepted((await execute(StartExportDocument, { input })).startExport));
