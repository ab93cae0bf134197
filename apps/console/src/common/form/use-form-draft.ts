import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useMe } from '../../session/me.js';
import { dropDraft, readDraft, writeDraft } from './draft-store.js';

export interface FormDraft {
  /** When the restored draft was kept; null when nothing was restored. */
  readonly restoredAt: string | null;
  /** Forgets the draft and goes back to what was loaded. */
  readonly discard: () => void;
  /** After a save. */
  readonly clear: () => void;
}

const PAUSE_MS = 600;

/**
 * Keeps what is typed on this device until it is saved. `name` says which form: `enterprises.create`, `problems.<id>.edit`.
 * Shown with {@link DraftNotice}.
 */
export function useFormDraft<Values extends FieldValues>(
  name: string,
  form: UseFormReturn<Values>,
  enabled = true,
): FormDraft {
  const me = useMe();
  const owner = enabled && me ? me.id : '';
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const saved = useRef(false);

  useEffect(() => {
    if (!owner) return;
    const draft = readDraft<Values>(localStorage, owner, name);
    if (!draft) return;
    form.reset(draft.value, { keepDefaultValues: true });
    setRestoredAt(draft.at);
  }, [owner, name, form]);

  useEffect(() => {
    if (!owner) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer);
        if (!isDirty || saved.current) return;
        timer = setTimeout(() => {
          if (!saved.current) writeDraft(localStorage, owner, name, values, new Date());
        }, PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [owner, name, form]);

  const clear = () => {
    saved.current = true;
    dropDraft(localStorage, owner, name);
  };
  return {
    restoredAt,
    clear,
    discard: () => {
      dropDraft(localStorage, owner, name);
      form.reset();
      setRestoredAt(null);
    },
  };
}
