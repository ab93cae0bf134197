import type { CitedItem } from '../service-list/cited-item.js';
import type { FindingKind, Qualification, Willingness } from './visit-codes.js';

/** A finding as it is written down; the id is made by the client, so that writing it again changes it. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly text: string;
  /** With WILLINGNESS only: which qualification, which grade. */
  readonly qualification: Qualification | null;
  readonly willingness: Willingness | null;
  /** The problem it became, linked both ways; PROBLEM and SOLVED_ON_SPOT only. */
  readonly problemId: string | null;
}

/** What an act on a visit carries. */
export interface VisitFacts {
  readonly reason?: string;
  /** When it really happened; a phone without signal reports late. Absent = now. */
  readonly at?: Date;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly farReason?: string;
  readonly summary?: string;
  readonly findings?: readonly Finding[];
  /** 无事项. */
  readonly hasNoMatter?: boolean;
  /** A Shanghai day, '2026-03-05'. */
  readonly plannedOn?: string;
  readonly plannedAt?: Date;
  /** An item of the service list, as the published edition has it. */
  readonly item?: CitedItem;
}

export type VisitFactName = keyof VisitFacts;

export interface VisitFactSpec {
  readonly label: string;
  readonly kind: 'longText' | 'date' | 'time' | 'number' | 'boolean' | 'findings' | 'serviceItem';
}

export const visitFactSpecs = {
  reason: { label: '理由', kind: 'longText' },
  at: { label: '实际时间', kind: 'time' },
  latitude: { label: '纬度', kind: 'number' },
  longitude: { label: '经度', kind: 'number' },
  farReason: { label: '定位说明', kind: 'longText' },
  summary: { label: '走访纪实', kind: 'longText' },
  findings: { label: '走访发现', kind: 'findings' },
  hasNoMatter: { label: '无事项', kind: 'boolean' },
  plannedOn: { label: '计划日期', kind: 'date' },
  plannedAt: { label: '约定时间', kind: 'time' },
  item: { label: '服务清单事项', kind: 'serviceItem' },
} as const satisfies Record<VisitFactName, VisitFactSpec>;

export const visitFactSpecOf = (fact: VisitFactName): VisitFactSpec => visitFactSpecs[fact];
