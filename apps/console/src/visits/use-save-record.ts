import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { useErrorText } from '../common/use-error-text.js';
import { useOptionLabel } from '../common/use-options.js';
import type { VisitFactsInput } from '../gql/graphql.js';
import { RefusalError, RequestError } from '../providers/errors.js';
import { queryClient } from '../providers/query-client.js';
import { findingInputs, isComplete, type FindingDraft } from './finding-drafts.js';
import { performVisitAction, type VisitDetail } from './use-visit.js';
import type { RecordValues, useVisitRecord } from './use-visit-record.js';

/** record: saved, go on writing · checkOut: saved, and the visit is over · submit: saved and handed in. */
export type SaveWay = 'record' | 'checkOut' | 'submit';

const told: Readonly<Record<SaveWay, string>> = {
  record: 'record.saved',
  checkOut: 'record.finished',
  submit: 'record.submitted',
};

/** Writes the record; what could not be sent stays on this device, and sending it again doubles nothing. */
export function useSaveRecord(
  visit: VisitDetail,
  { values, clear }: Pick<ReturnType<typeof useVisitRecord>, 'values' | 'clear'>,
) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const keyForCheckOut = useRetryKey();
  const qualification = useOptionLabel('qualifications');
  const willingness = useOptionLabel('willingness');
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const words = (finding: FindingDraft) =>
    `${qualification(finding.qualification)}：${willingness(finding.willingness)}`;

  const write = async (way: SaveWay) => {
    const facts = factsOf(values, words);
    const action = way === 'submit' ? 'submit' : 'record';
    const said = facts.summary !== undefined || facts.findings !== undefined || values.hasNoMatter;
    let { version } = visit;
    // A visit may be ended before a word is written; the record then says nothing yet.
    if (said || way !== 'checkOut')
      version = await performVisitAction({ visit, action, facts, key: keyFor([visit.version, action, facts]) });
    if (way === 'checkOut')
      await performVisitAction({
        visit: { id: visit.id, version },
        action: 'checkOut',
        facts: {},
        key: keyForCheckOut([version]),
      });
  };

  const save = async (way: SaveWay) => {
    setAsked(true);
    setFailure(values.findings.every(isComplete) ? null : translate('record.missing'));
    if (!values.findings.every(isComplete)) return;
    setBusy(true);
    try {
      await write(way);
      clear();
      setAsked(false);
      await queryClient.invalidateQueries();
      notify(told[way], { type: 'success' });
      if (way === 'submit') void navigate(`/visits/${visit.id}/show`);
    } catch (error) {
      if (error instanceof RefusalError && error.code === 'CONFLICT') {
        await queryClient.invalidateQueries();
        setFailure(translate('case.conflict'));
      } else
        setFailure(error instanceof RequestError ? `${errorText(error)}${translate('record.kept')}` : errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, asked, failure };
}

function factsOf(values: RecordValues, words: (finding: FindingDraft) => string): VisitFactsInput {
  const findings = findingInputs(values.findings, words);
  const summary = values.summary.trim();
  return {
    hasNoMatter: values.hasNoMatter,
    ...(summary ? { summary } : {}),
    ...(findings.length > 0 ? { findings } : {}),
  };
}
