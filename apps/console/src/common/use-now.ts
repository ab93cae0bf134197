import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const minuteNow = () => Math.floor(Date.now() / MINUTE);
let current = minuteNow();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(() => {
    current = minuteNow();
    for (const each of listeners) each();
  }, MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Now, to the minute; one clock for the whole page, so that relative times age together. */
export const useNow = (): Date => new Date(useSyncExternalStore(subscribe, () => current) * MINUTE);
