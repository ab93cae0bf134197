import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskDetailQuery } from '../gql/graphql.js';
import { execute } from '../providers/graphql-client.js';
import { TaskDetailDocument } from './tasks.documents.js';

export type TaskDetail = NonNullable<TaskDetailQuery['task']>;
export type TaskProgress = NonNullable<TaskDetailQuery['taskProgress']>;
export type Target = TaskDetail['targets'][number];

const EVENTS = 20;

/** One task with everything its page shows. */
export function useTask(id: string) {
  const [taken, setTaken] = useState(EVENTS);
  const query = useQuery<TaskDetailQuery>({
    queryKey: ['tasks', 'detail', id, taken],
    placeholderData: (before) => (before?.task?.id === id ? before : undefined),
    queryFn: ({ signal }) => execute(TaskDetailDocument, { id, events: taken }, { signal }),
  });
  return { ...query, taken, older: () => setTaken((before) => before + 40) };
}
