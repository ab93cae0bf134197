/** Share of the problems of each kind that are called; a setting, 0…1. */
export interface CallbackSampling {
  /** Withdrawn: was it the enterprise's own will? */
  readonly withdrawn: number;
  /** Rated satisfied through the link: was it the enterprise that rated? */
  readonly rated: number;
  /** Changing it draws another sample. */
  readonly seed: string;
}

export const defaultSampling: CallbackSampling = { withdrawn: 0.3, rated: 0.1, seed: '2026' };

/** What is wrong with an edited setting; null when it can be saved. */
export function samplingFault({ withdrawn, rated }: CallbackSampling): string | null {
  const isShare = (value: number) => value >= 0 && value <= 1;
  if (!isShare(withdrawn)) return '撤单核访比例应在0%到100%之间。';
  return isShare(rated) ? null : '评价核访比例应在0%到100%之间。';
}

/** Whether this one is in the sample: always the same answer for the same id, seed and share, and more share only adds. */
export const isSampled = (id: string, share: number, seed: string): boolean => hash(`${seed}/${id}`) / 2 ** 32 < share;

/** FNV-1a with a final mix, so that ids made in sequence spread evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
