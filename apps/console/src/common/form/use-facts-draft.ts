import { useEffect, useRef, useState } from 'react';
import { useMe } from '../../session/me.js';
import type { ActionLike, FactValues } from '../facts.js';
import { dropDraft, readDraft, writeDraft } from './draft-store.js';
import { typedFacts } from './facts-draft.js';
import type { FormDraft } from './use-form-draft.js';

export interface FactsDraft extends FormDraft {
  readonly values: FactValues;
  readonly fill: (facts: FactValues) => void;
}

/**
 * The answers of one dialog, kept in this tab until they are sent: a dialog closed by accident opens again with what was
 * typed. `about` says of which subject (`problems.<id>`); undefined keeps nothing.
 */
export function useFactsDraft(about: string | undefined, action: ActionLike, initial: FactValues): FactsDraft {
  const me = useMe();
  const owner = about && me ? me.id : '';
  const name = `${about ?? ''}.${action.action}`;
  const [opening] = useState(initial);
  const [restored, setRestored] = useState(() => (owner ? readDraft<FactValues>(sessionStorage, owner, name) : null));
  const [values, setValues] = useState<FactValues>({ ...initial, ...restored?.value });
  const sent = useRef(false);

  useEffect(() => {
    if (!owner || sent.current) return;
    const typed = typedFacts(action, opening, values);
    if (typed) writeDraft(sessionStorage, owner, name, typed, new Date());
    else dropDraft(sessionStorage, owner, name);
  }, [owner, name, action, opening, values]);

  return {
    values,
    fill: (facts) => setValues((before) => ({ ...before, ...facts })),
    restoredAt: restored?.at ?? null,
    clear: () => {
      sent.current = true;
      dropDraft(sessionStorage, owner, name);
    },
    discard: () => {
      setRestored(null);
      setValues(opening);
    },
  };
}
