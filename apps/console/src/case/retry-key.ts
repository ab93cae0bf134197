import { useRef } from 'react';
import { newId } from '../providers/new-id.js';

/**
 * One idempotency key per content: sending the same again after a lost answer repeats the key, a changed form takes a
 * new one. The server answers a repeated key with its first answer.
 */
export function useRetryKey(): (input: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (text !== last.current.text) last.current = { text, key: newId() };
    return last.current.key;
  };
}
