import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;
const minuteNow = () => Math.floor(Date.now() / MINUTE);
let current = minuteNow();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** On the minute, so that the page never lags behind by more than one: what was done just now is not ahead of it. */
function tickOnTheMinute() {
  timer = setTimeout(
    () => {
      current = minuteNow();
      for (const each of listeners) each();
      tickOnTheMinute();
    },
    MINUTE - (Date.now() % MINUTE),
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (timer === undefined) {
    // Nobody looked for a while.
    current = minuteNow();
    tickOnTheMinute();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

/** Now, to the minute; one clock for the whole page, so that relative times age together. */
export const useNow = (): Date => new Date(useSyncExternalStore(subscribe, () => current) * MINUTE);
