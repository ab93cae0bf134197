import { useState } from 'react';
import { useErrorText } from '../common/use-error-text.js';
import { uploadTo, type SubjectType, type Uploaded } from './upload.js';

/** Uploads one after the other; a file that failed is named with its reason, the others go on. */
export function useUploads(
  subjectType: SubjectType,
  subjectId: string,
  onUploaded: (uploaded: readonly Uploaded[]) => void,
) {
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const [failures, setFailures] = useState<readonly string[]>([]);
  const upload = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    setFailures([]);
    const done: Uploaded[] = [];
    const failed: string[] = [];
    for (const file of files) {
      try {
        done.push(await uploadTo(subjectType, subjectId, file));
      } catch (error) {
        failed.push(`${file.name}：${errorText(error)}`);
      }
    }
    setFailures(failed);
    setBusy(false);
    if (done.length > 0) onUploaded(done);
  };
  return { busy, failures, upload };
}
