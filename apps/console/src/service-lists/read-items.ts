import { RefusalError, requestErrorOf } from '../providers/errors.js';
import type { ReadItem } from './item-drafts.js';

export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** What the server read in a table; nothing of it is written yet. */
export interface ReadTable {
  readonly items: readonly (ReadItem & { readonly row: number; readonly ownerUnitName: string })[];
  readonly faults: readonly RowFault[];
  readonly unknown: readonly string[];
  readonly rowCount: number;
}

/** Sends a table and gives the items in it. @throws RefusalError with the server's sentence, RequestError otherwise */
export async function readItems(file: File): Promise<ReadTable> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/files/service-lists/items', {
    method: 'POST',
    headers: { 'x-requested-with': 'zhuqi' },
    body,
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<ReadTable> & { code?: string; message?: string };
  if (response.ok && answer.items) return answer as ReadTable;
  if (answer.message && /[\u4e00-\u9fff]/.test(answer.message))
    throw new RefusalError(answer.code ?? 'UPLOAD', answer.message, null);
  throw requestErrorOf(response.status, answer.code, answer.message);
}
