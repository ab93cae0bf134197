import { RefusalError, requestErrorOf } from '../providers/errors.js';
import { shrinkPhoto } from '../field/shrink-photo.js';

/** What the contract takes files for. */
export type SubjectType =
  | 'problem'
  | 'visit'
  | 'team'
  | 'task'
  | 'activity'
  | 'partnership'
  | 'columnIssue'
  | 'document'
  | 'project'
  | 'researchSpending'
  | 'technologyContract'
  | 'researchOutcome'
  | 'highTechStep'
  | 'report';

export interface Uploaded {
  readonly id: string;
  readonly fileName: string;
}

interface UploadAnswer extends Partial<Uploaded> {
  readonly code?: string;
  readonly message?: string;
}

/** Sends one file to a subject; photos are made smaller first. @throws RefusalError or RequestError */
export async function uploadTo(subjectType: SubjectType, subjectId: string, file: File): Promise<Uploaded> {
  const body = new FormData();
  const prepared = await shrinkPhoto(file);
  body.append('file', prepared, prepared.name);
  const query = new URLSearchParams({ subjectType, subjectId });
  const response = await fetch(`/files/attachments?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-requested-with': 'zhuqi' },
    body,
  }).catch(() => null);
  if (!response) throw requestErrorOf(503);
  const answer = (await response.json().catch(() => ({}))) as UploadAnswer;
  if (response.ok && answer.id) return { id: answer.id, fileName: answer.fileName ?? file.name };
  if (answer.message && answer.code) throw new RefusalError(answer.code, answer.message, null);
  throw requestErrorOf(response.status);
}
