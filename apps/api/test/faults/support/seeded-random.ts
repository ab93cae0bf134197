/** Chance that can be had again: the seed is printed, and taken from FAULT_SEED when set (mulberry32). */
export function seededRandom(): { readonly seed: number; readonly next: () => number } {
  const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000_007);
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { seed, next };
}
