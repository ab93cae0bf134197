import type { ActFactSpec } from '../lifecycle/act.types.js';
import type { ActivityPerson, EditedContent, Expense, NewOrganizer } from './activity.types.js';

/** What an act on an activity carries. */
export interface ActivityFacts {
  readonly reason?: string;
  /** A Shanghai day, '2026-03-05'. */
  readonly plannedOn?: string;
  readonly startsAt?: Date;
  readonly place?: string;
  readonly organizer?: NewOrganizer;
  /** What is said about it, all of it anew; the day is moved by 改期. */
  readonly content?: EditedContent;
  /** The step the QR code was shown in; the API has checked that the code is ours. */
  readonly step?: number;
  readonly isRemote?: boolean;
  /** Whom one signs in for. */
  readonly personKey?: string;
  readonly people?: readonly ActivityPerson[];
  readonly expenses?: readonly Expense[];
  /** Keys of rows taken out: `personKey role`, or the id of an expense. */
  readonly removed?: readonly string[];
  readonly summary?: string;
  readonly saidAttendance?: number;
  readonly attachments?: readonly string[];
}
export type ActivityFactName = keyof ActivityFacts;

export const activityFactSpecs = {
  reason: { label: '理由', kind: 'longText' },
  plannedOn: { label: '活动日期', kind: 'day' },
  startsAt: { label: '开始时间', kind: 'time' },
  place: { label: '地点', kind: 'text' },
  organizer: { label: '接手的组织人', kind: 'user' },
  content: { label: '活动安排', kind: 'form' },
  step: { label: '签到码', kind: 'number' },
  isRemote: { label: '线上参加', kind: 'boolean' },
  personKey: { label: '被代签人', kind: 'id' },
  people: { label: '参加人员', kind: 'rows' },
  expenses: { label: '经费明细', kind: 'rows' },
  removed: { label: '删除的明细', kind: 'rows' },
  summary: { label: '活动纪实', kind: 'longText' },
  saidAttendance: { label: '纪实所写实到人数', kind: 'number' },
  attachments: { label: '照片和材料', kind: 'attachments' },
} as const satisfies Record<ActivityFactName, ActFactSpec>;
