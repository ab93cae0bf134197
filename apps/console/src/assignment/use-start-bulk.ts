import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { useErrorText } from '../common/use-error-text.js';
import type { StartBulkActInput } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { StartBulkActDocument } from './assignment.documents.js';

/** Starts a bulk act and opens its job; `problem` says what was wrong when it did not start. */
export function useStartBulk(onStarted: () => void) {
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (input: StartBulkActInput) => {
    setBusy(true);
    setProblem(null);
    try {
      const options = { idempotencyKey: keyFor(input) };
      const { id } = accepted((await execute(StartBulkActDocument, { input }, options)).startBulkAct);
      notify('assignment.bulk.started', { type: 'info' });
      onStarted();
      void navigate(`/jobs/${id}/show`);
    } catch (error) {
      setProblem(errorText(error));
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, start };
}
