import type { ExtensionTerm } from '../deadline/extension.js';
import type { ClockKind, PauseReason as ClockPauseReason } from '../deadline/clock.types.js';
import type { CitedItem, Citing } from '../service-list/cited-item.js';
import type {
  Closing,
  DissatisfactionCause,
  PauseReason,
  ProblemArea,
  ProblemCategory,
  ProblemChannel,
  ProblemPriority,
  RejectReason,
  Responsibility,
  ResultCode,
  Satisfaction,
} from './problem-codes.js';
import type { ExtensionRequest, Instruction, ShelvingRequest } from './problem-records.js';
import type { ProblemState } from './problem-state.js';

/** How an actor stands to this one problem; derived from roles, unit and assignment, never stored. */
export const capacityLabels = {
  reporter: '填报人',
  enterprise: '企业',
  coordinator: '协调员',
  host: '主办人',
  coHandler: '协办人',
  hostUnitHead: '主办处室负责人',
  callbackOfficer: '回访员',
  supervisor: '督办员',
  deputyLeader: '分管领导',
  principal: '党组书记',
  system: '系统',
} as const;

export type Capacity = keyof typeof capacityLabels;

export type { ClockKind };

/** The clocks a problem has; visits have theirs. */
export const problemClockKinds = [
  'accept',
  'assign',
  'rule',
  'sign',
  'firstContact',
  'host',
  'coHandler',
  'review',
  'callback',
  'info',
  'feedback',
  'shelfReview',
] as const satisfies readonly ClockKind[];

/** What is said about a problem when it is raised. */
export interface ProblemStatement {
  readonly title: string;
  readonly content: string;
  readonly category: ProblemCategory;
  readonly area: ProblemArea;
  readonly priority: ProblemPriority;
  readonly channel: ProblemChannel;
  /** The visit and finding it came from, when it came from one. */
  readonly visitId: string | null;
  readonly findingId: string | null;
  /** The item of the service list it cites, if any. */
  readonly item?: CitedItem | null;
}

/** Who raised it and who received it: fixed at creation. */
export interface ProblemOrigin {
  readonly id: string;
  readonly bureauId: string;
  readonly enterpriseId: string;
  /** Null when the enterprise raised it itself through a link. */
  readonly reporterId: string | null;
  readonly reporterUnitPath: string | null;
  /** The bureau or district bureau that accepts and assigns it. */
  readonly receivingUnitPath: string;
}

export interface CoHandler {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly dueAt: Date | null;
  readonly repliedAt: Date | null;
  readonly reply: string | null;
  /** The host went on without this answer, with a reason. */
  readonly waivedAt: Date | null;
  readonly waivedReason: string | null;
}

export interface Host {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
}

/** The row of a problem, as far as decisions need it: the fold of its events. */
export interface Problem extends Omit<ProblemStatement, 'item'>, ProblemOrigin, Citing {
  /** Working days the cited item promised when it was cited; null = the deadline policy holds. */
  readonly promisedDays: number | null;
  readonly state: ProblemState;
  /** 1 = first handling; each dissatisfied rating in our hands and each reopening adds one. */
  readonly round: number;
  /** Number of events folded; the expected version of the next write. */
  readonly version: number;
  readonly host: Host | null;
  readonly coHandlers: readonly CoHandler[];
  /** Times it was assigned; the second assignment is final. */
  readonly assignments: number;
  readonly responsibility: Responsibility;
  readonly pauseReason: PauseReason | null;
  readonly firstContactAt: Date | null;
  readonly result: ResultCode | null;
  readonly answer: string | null;
  readonly satisfaction: Satisfaction | null;
  readonly dissatisfactionCause: DissatisfactionCause | null;
  readonly closing: Closing | null;
  readonly rejectReason: RejectReason | null;
  readonly mergedIntoId: string | null;
  /** Times a review sent the result back (黄). */
  readonly returnedCount: number;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** Of the current round: when it was assigned, signed for, and its answer approved. */
  readonly assignedAt: Date | null;
  readonly signedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  /** Waiting for the supervisor's word; lapses when the handling stops. */
  readonly extensionRequest: ExtensionRequest | null;
  /** Extensions granted in this round. */
  readonly extensionsGranted: number;
  readonly shelvingRequest: ShelvingRequest | null;
  readonly shelvedAt: Date | null;
  /** The plan date of a shelved problem. */
  readonly shelvedUntil: Date | null;
  readonly instructions: readonly Instruction[];
  /** Times somebody urged by hand (催办); what the ladder does is counted with its clocks. */
  readonly urgedCount: number;
  /** The last check call on a problem that had ended (撤单、评价核访). */
  readonly checkCalledAt: Date | null;
  /** Due time of the running sign clock, filled in by whoever loads the row; never folded. Null = no limit known. */
  readonly objectUntil: Date | null;
  /** What the open host clock allows, filled in likewise (deadline/extension.ts). Null = nothing known. */
  readonly hostTerm: ExtensionTerm | null;
  /** Extensions a round may have, as set; filled in likewise. Null = nothing known. */
  readonly maxExtensions: number | null;
}

export type RefusalCode =
  | 'NO_SUCH_ACTION'
  | 'WRONG_STATE'
  | 'NOT_ALLOWED'
  | 'SELF_REVIEW'
  | 'SELF_CALLBACK'
  | 'MISSING_FACT'
  | 'INVALID_FACT'
  | 'CO_HANDLER_PENDING'
  | 'ALREADY_REPLIED'
  | 'FINAL_ASSIGNMENT'
  | 'OBJECTION_TOO_LATE'
  | 'REOPEN_WINDOW_CLOSED'
  | 'SAME_PERSON'
  | 'NOT_A_HANDLER'
  | 'MERGE_SELF'
  | 'MERGE_TARGET_ENDED'
  | 'ALREADY_REQUESTED'
  | 'NOT_REQUESTED'
  | 'SELF_DECISION'
  | 'TOO_MANY_EXTENSIONS'
  | 'DATE_TOO_EARLY'
  | 'DATE_TOO_LATE'
  | 'NO_OPEN_INSTRUCTION'
  | 'NOTHING_CHANGES'
  | 'OTHER_UNIT';

/** An expected "no": a stable code, and a Chinese sentence that says what is wrong and what to do. */
export interface Refusal<Code extends string = RefusalCode> {
  readonly code: Code;
  readonly message: string;
  /** The fact or input field concerned. */
  readonly field?: string;
}

/**
 * What the service does to clocks after an act. Without an owner it means every open clock of the kind;
 * an order that finds no such clock does nothing.
 * finish = the promise was kept (done) · stop = it lapsed · extend = more time · replaceGrant = the policy's term for what
 * the problem is now, from this moment on · handOver = the same time in other hands.
 */
export interface ClockOrder {
  readonly order: 'start' | 'finish' | 'stop' | 'pause' | 'resume' | 'extend' | 'replaceGrant' | 'handOver';
  readonly kind: ClockKind;
  readonly ownerUserId?: string;
  /** Due time set by a person or by a fixed calendar span; absent = by the deadline policy. */
  readonly dueHint?: Date;
  /** Why time stands still; with every 'pause'. */
  readonly reason?: ClockPauseReason;
  /** With every 'extend': the day to reach, when it was asked for, and whether that was too late. */
  readonly newDue?: Date;
  readonly asked?: Date;
  readonly late?: boolean;
  /** With every 'handOver': who goes on. */
  readonly to?: { readonly userId: string; readonly unitId: string };
}
