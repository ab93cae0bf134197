import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { useErrorText } from '../common/use-error-text.js';
import { RefusalError } from '../providers/errors.js';
import { queryClient } from '../providers/query-client.js';
import { performActivityAction, type ActivityDetail } from './use-activity.js';
import { recordFacts, recordFault, type useActivityRecord } from './use-activity-record.js';

/** record: saved, go on writing · archive: saved, and done with · correct: an archived one put right. */
export type SaveWay = 'record' | 'archive' | 'correct';

const told: Readonly<Record<SaveWay, string>> = {
  record: 'activityRecord.saved',
  archive: 'activityRecord.archived',
  correct: 'activityRecord.corrected',
};

/** Writes the record; what could not be sent stays on this device, and sending it again doubles nothing. */
export function useSaveActivityRecord(
  activity: ActivityDetail,
  { values, clear }: Pick<ReturnType<typeof useActivityRecord>, 'values' | 'clear'>,
) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const save = async (way: SaveWay) => {
    const fault =
      way === 'correct' && values.reason.trim() === ''
        ? { key: 'activityRecord.noCorrectReason', args: {} }
        : recordFault(values);
    setFailure(fault ? translate(fault.key, fault.args) : null);
    if (fault) return;
    setBusy(true);
    const facts = recordFacts(values, activity);
    try {
      await performActivityAction({ activity, action: way, facts, key: keyFor([activity.version, way, facts]) });
      clear();
      notify(told[way], { type: 'success' });
      if (way !== 'record') void navigate(`/activities/${activity.id}/show`);
      await queryClient.invalidateQueries();
    } catch (error) {
      if (error instanceof RefusalError && error.code === 'CONFLICT') {
        await queryClient.invalidateQueries();
        notify('case.conflict', { type: 'warning' });
      } else setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, failure };
}
