import { dropDraft, readDraft, writeDraft } from './draft-store.js';

function memory() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

const now = new Date('2026-03-05T02:00:00Z');

describe('drafts', () => {
  it('come back to the person who typed them, and to nobody else', () => {
    const storage = memory();
    writeDraft(storage, 'me', 'problems.create', { title: '用地' }, now);
    expect(readDraft(storage, 'me', 'problems.create')).toEqual({ value: { title: '用地' }, at: now.toISOString() });
    expect(readDraft(storage, 'you', 'problems.create')).toBeNull();
  });

  it('are gone after a save', () => {
    const storage = memory();
    writeDraft(storage, 'me', 'form', { a: 1 }, now);
    dropDraft(storage, 'me', 'form');
    expect(readDraft(storage, 'me', 'form')).toBeNull();
  });

  it('never stop anybody from typing', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error('quota');
      },
      getItem: () => '{broken',
    };
    expect(() => writeDraft(full, 'me', 'form', {}, now)).not.toThrow();
    expect(readDraft(full, 'me', 'form')).toBeNull();
  });
});
