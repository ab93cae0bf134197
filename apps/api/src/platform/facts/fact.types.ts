/** One thing that happened, as it will stand in the event table. Versions are per subject, without gaps. */
export interface EventFact {
  readonly id: string;
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly version: number;
  readonly type: string;
  readonly visibility: 'internal' | 'enterprise';
  readonly actorId: string | null;
  readonly actorName: string;
  readonly at: Date;
  readonly payload: object;
  /** Nothing follows from it: no outbox row. For facts that come by the hundred thousand, as when a calendar changes. */
  readonly isSilent?: boolean;
}

/** A clock row as it stands after the command. */
export interface ClockFact {
  /** No row has this id yet: inserted, else updated. */
  readonly isNew: boolean;
  readonly id: string;
  readonly bureauId: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly round: number;
  readonly kind: string;
  readonly ownerUserId: string | null;
  readonly ownerUnitId: string | null;
  readonly grantUnit: string;
  readonly grantAmount: number;
  readonly policyVersion: number;
  readonly extraDays: number;
  readonly startedAt: Date;
  readonly pauses: readonly object[];
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly calendarRevision: number;
  readonly state: string;
  readonly doneAt: Date | null;
  readonly overdueAt: Date | null;
  readonly overdueDays: number | null;
  readonly askedLateAt: Date | null;
}

/** A moment to speak up about a clock, upserted by (clock, step) unless that step has fired. */
export interface ArmedTimer {
  readonly state: 'armed';
  readonly id: string;
  /** Bureau and subject are this clock's. */
  readonly clockId: string;
  readonly step: string;
  readonly fireAt: Date;
}

/** Calls off the steps of a clock that are still armed, whichever they are. */
export interface CalledOffTimers {
  readonly state: 'cancelled';
  readonly clockId: string;
  /** Steps that stay, or are armed anew with the same facts. */
  readonly kept: readonly string[];
}

export type TimerFact = ArmedTimer | CalledOffTimers;

/** The answer to remember under an Idempotency-Key. */
export interface IdempotencyFact {
  readonly actorId: string;
  readonly key: string;
  readonly operation: string;
  readonly requestHash: string;
  readonly response: object;
}

/** Everything a command adds besides its own row; written in the same statement or transaction as that row. */
export interface Facts {
  readonly events: readonly EventFact[];
  readonly clocks: readonly ClockFact[];
  readonly timers: readonly TimerFact[];
  readonly idempotency: IdempotencyFact | null;
}
