import { useQuery } from '@tanstack/react-query';
import type { CallbackDetailQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { CallbackDetailDocument, CallbackListDocument, RecordCallDocument } from './callbacks.documents.js';

export type CallbackDetail = NonNullable<CallbackDetailQuery['callbackTask']>;

/** One task with everything the call needs; null when it needs no call any more, or not mine. */
export const useCallbackTask = (id: string) =>
  useQuery<CallbackDetail | null>({
    queryKey: ['callbacks', 'detail', id],
    queryFn: async ({ signal }) => (await execute(CallbackDetailDocument, { id }, { signal })).callbackTask ?? null,
  });

/** Writes a try into the log. @throws RefusalError */
export async function recordCall(
  input: { readonly id: string; readonly problemId: string; readonly outcome: string; readonly note?: string },
  key: string,
): Promise<void> {
  accepted((await execute(RecordCallDocument, { input }, { idempotencyKey: key })).recordCall);
}

/** Where to go on: the most urgent task left, or the desk when it is empty. */
export async function nextTask(done: string): Promise<string> {
  const { callbackTasks } = await execute(CallbackListDocument, { options: { take: 2 } });
  const next = callbackTasks.items.find(({ id }) => id !== done);
  return next ? `/callbacks/${next.id}/show` : '/callbacks';
}
