export interface Draft<Value> {
  readonly value: Value;
  /** When it was kept, ISO. */
  readonly at: string;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (owner: string, name: string) => `zhuqi.draft.${owner}.${name}`;

/** A draft kept on this device for this person; null when there is none, or it cannot be read any more. */
export function readDraft<Value>(storage: Storage, owner: string, name: string): Draft<Value> | null {
  try {
    const draft = JSON.parse(storage.getItem(keyOf(owner, name)) ?? 'null') as Partial<Draft<Value>> | null;
    return draft && typeof draft.at === 'string' && draft.value !== undefined ? (draft as Draft<Value>) : null;
  } catch {
    return null;
  }
}

export function writeDraft<Value>(storage: Storage, owner: string, name: string, value: Value, now: Date): void {
  try {
    storage.setItem(keyOf(owner, name), JSON.stringify({ value, at: now.toISOString() }));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

export function dropDraft(storage: Storage, owner: string, name: string): void {
  try {
    storage.removeItem(keyOf(owner, name));
  } catch {
    // see writeDraft
  }
}
