import type { ShanghaiDay } from '../deadline/shanghai-time.js';
import type { ActRefusal } from '../lifecycle/act.types.js';
import type { ActivityKind, Festival, HelpTheme, HostKind, PersonRole, SignInMethod, Topic } from './activity-codes.js';
import type { ActivityState } from './activity-state.js';

/** How an actor stands to one activity; derived, never stored. */
export const activityCapacityLabels = {
  organizer: '组织人',
  unitHead: '处室负责人（支部书记）',
  coordinator: '协调员',
  invitee: '参加人',
  colleague: '可报名人员',
} as const;
export type ActivityCapacity = keyof typeof activityCapacityLabels;

/** Who holds it. Several hosts make one activity; the first is the main one. */
export interface ActivityHost {
  readonly kind: HostKind;
  /** Null for an organisation that is in no register. */
  readonly id: string | null;
  readonly name: string;
}

/** One role of one person. `personKey` is the user's id, or 'guest:…' for somebody from outside. */
export interface ActivityPerson {
  readonly personKey: string;
  readonly name: string;
  /** A colleague's unit, or a guest's organisation in words. */
  readonly unitId: string | null;
  readonly organisation: string | null;
  readonly role: PersonRole;
  /** Was on the list before it began (应到). */
  readonly isExpected: boolean;
  readonly signedInAt: Date | null;
  readonly signIn: SignInMethod | null;
  /** Who signed in for them. */
  readonly proxyId: string | null;
  /** Why they are away, were signed in by another, or took part from afar. */
  readonly reason: string | null;
}

export interface Expense {
  readonly id: string;
  readonly spentOn: ShanghaiDay;
  /** 分, above 0. */
  readonly amountFen: number;
  readonly item: string;
  readonly voucherNo: string;
  readonly voucherFileId: string | null;
}

export interface ActivityOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly organizerId: string;
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
}

export interface ActivityContent {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly plannedOn: ShanghaiDay;
  readonly startsAt: Date | null;
  readonly place: string;
  readonly hosts: readonly ActivityHost[];
  readonly festival: Festival | null;
  readonly topics: readonly Topic[];
  /** With it, it is one of the 助企惠企行动. */
  readonly helpTheme: HelpTheme | null;
  /** Any colleague may sign up. */
  readonly isOpen: boolean;
  readonly teamId: string | null;
  readonly itemKey: string | null;
  readonly basisDocumentId: string | null;
  readonly enterpriseIds: readonly string[];
}

/** A changed plan as an event keeps it: JSON-safe, with the units of its hosts, which see it. */
export interface EditedContent extends Omit<ActivityContent, 'plannedOn' | 'startsAt'> {
  readonly startsAt: string | null;
  readonly relatedUnitPaths: readonly string[];
}

/** Who organizes it from now on, and who did so before. */
export interface NewOrganizer {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly former: { readonly userId: string; readonly name: string };
}

/** The row of an activity: the fold of its events. */
export interface Activity extends ActivityOrigin, ActivityContent {
  readonly state: ActivityState;
  readonly version: number;
  /** Its number in a ledger of earlier years; null for what was planned here. */
  readonly ledgerNo: string | null;
  readonly people: readonly ActivityPerson[];
  readonly expenses: readonly Expense[];
  readonly summary: string | null;
  readonly attachments: readonly string[];
  /** The number present as the minutes say it, when they do; the rows decide, 台账体检 compares. */
  readonly saidAttendance: number | null;
  readonly loggedAfterwards: string | null;
  readonly rescheduledCount: number;
  readonly correctedCount: number;
  readonly cancelReason: string | null;
  readonly createdAt: Date;
  readonly announcedAt: Date | null;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  readonly archivedAt: Date | null;
}

export type ActivityRefusalCode =
  | 'DATE_IN_PAST'
  | 'DATE_AHEAD'
  | 'NOT_TODAY'
  | 'CODE_EXPIRED'
  | 'ALREADY_SIGNED_IN'
  | 'NOT_EXPECTED'
  | 'ON_LEAVE'
  | 'PROXY_ABSENT'
  | 'PROXY_LIMIT'
  | 'UNKNOWN_PERSON'
  | 'NOTHING_RECORDED';

export type ActivityRefusal = ActRefusal<ActivityRefusalCode>;

export interface ActivityClockOrder {
  readonly order: 'start' | 'finish' | 'stop' | 'handOver';
  readonly kind: 'activityRecord';
  readonly ownerUserId?: string;
  /** With every 'handOver'. */
  readonly to?: { readonly userId: string; readonly unitId: string };
}
