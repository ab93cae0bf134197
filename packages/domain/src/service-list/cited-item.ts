import type { ServiceItem } from './service-list.types.js';

/** An item as a case cites it: what the list said at that moment stays with the case, whatever later editions say. */
export type CitedItem = Pick<ServiceItem, 'key' | 'content' | 'teamId' | 'promisedDays'>;

/** What a case keeps of the item it cites. */
export interface Citing {
  readonly itemKey: string | null;
  /** The item's team: the case counts for it. */
  readonly teamId: string | null;
}

export const citesNothing: Citing = { itemKey: null, teamId: null };

export const citing = ({ key, teamId }: Pick<CitedItem, 'key' | 'teamId'>): Citing => ({ itemKey: key, teamId });
