import { RefusalError, requestErrorOf } from '../providers/errors.js';

interface Answer {
  readonly text?: string;
  readonly code?: string;
  readonly message?: string;
}

/** What a file of a year's notice says, as text for the form: workbooks become lines. @throws RefusalError or RequestError */
export async function readNoticeFile(file: File): Promise<string> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch('/files/calendar-notices', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-requested-with': 'zhuqi' },
    body,
  }).catch(() => null);
  if (!response) throw requestErrorOf(503);
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.ok && answer.text !== undefined) return answer.text;
  if (answer.message && answer.code) throw new RefusalError(answer.code, answer.message, null);
  throw requestErrorOf(response.status);
}
