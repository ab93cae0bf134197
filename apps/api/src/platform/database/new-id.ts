import { v7 } from 'uuid';

/** A UUIDv7: sorts by creation time, so that it can lead an index and break ties in a list. */
export const newId = (): string => v7();
