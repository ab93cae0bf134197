import type { ActRefusal } from '../lifecycle/act.types.js';
import type { ListState, ServiceChannel } from './list-state.js';

/** How an actor stands to a list; derived, never stored. */
export const listCapacityLabels = {
  coordinator: '协调员',
  deputyLeader: '分管领导',
  principal: '党组书记',
  system: '系统',
} as const;
export type ListCapacity = keyof typeof listCapacityLabels;

/** An item of a list. Its key stays the same through all editions: problems, visits, tasks and activities cite the key. */
export interface ServiceItem {
  readonly key: string;
  readonly content: string;
  /** Whom it serves. */
  readonly objects: string;
  readonly ownerUnitId: string;
  readonly ownerUnitPath: string;
  readonly ownerUnitName: string;
  readonly teamId: string | null;
  /** Working days promised; null = no promise of its own, the deadline policy holds. */
  readonly promisedDays: number | null;
  readonly channels: readonly ServiceChannel[];
  readonly basisDocumentId: string | null;
}

/** The row of a list: the fold of its events. `version` counts events, `edition` the editions of a year. */
export interface ServiceList {
  readonly id: string;
  readonly bureauId: string;
  readonly bureauPath: string;
  readonly year: number;
  readonly edition: number;
  readonly title: string;
  readonly basisDocumentId: string | null;
  /** The edition this one revises. */
  readonly previousId: string | null;
  readonly state: ListState;
  readonly version: number;
  readonly items: readonly ServiceItem[];
  readonly approvalNote: string | null;
  readonly stopReason: string | null;
  readonly createdAt: Date;
  readonly approvedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly endedAt: Date | null;
}

export type ListRefusalCode = 'EMPTY_LIST' | 'EDITION_TAKEN' | 'NOT_PUBLISHED';
export type ListRefusal = ActRefusal<ListRefusalCode>;
