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
} from '@zhuqi/domain/problem/problem-codes.js';
import type { ProblemState } from '@zhuqi/domain/problem/problem-state.js';
import type { ClockRow } from '../deadlines/clock.mapper.js';
import type { ExtensionRequestRow, InstructionRow, ShelvingRequestRow } from './problem-records.row.js';

/** A problem as one SELECT brings it: the row, its people of this round and all its clocks. */
export interface ProblemRow {
  readonly id: string;
  readonly bureauId: string;
  readonly number: string;
  readonly enterpriseId: string;
  readonly districtCode: string | null;
  readonly visitId: string | null;
  readonly findingId: string | null;
  readonly itemKey: string | null;
  readonly teamId: string | null;
  readonly promisedDays: number | null;
  readonly title: string;
  readonly content: string;
  readonly category: ProblemCategory;
  readonly area: ProblemArea;
  readonly priority: ProblemPriority;
  readonly channel: ProblemChannel;
  readonly state: ProblemState;
  readonly round: number;
  readonly version: number;
  readonly reporterId: string | null;
  readonly reporterUnitPath: string | null;
  readonly receivingUnitPath: string;
  readonly hostId: string | null;
  readonly hostName: string | null;
  readonly hostUnitId: string | null;
  readonly hostUnitPath: string | null;
  readonly assignments: number;
  readonly responsibility: Responsibility;
  readonly firstContactAt: Date | string | null;
  readonly overdueCount: number;
  readonly returnedCount: number;
  readonly result: ResultCode | null;
  readonly resultText: string | null;
  readonly satisfaction: Satisfaction | null;
  readonly dissatisfiedCause: DissatisfactionCause | null;
  readonly closing: Closing | null;
  readonly rejectReason: RejectReason | null;
  readonly mergedIntoId: string | null;
  readonly pauseReason: PauseReason | null;
  readonly createdAt: Date | string;
  readonly submittedAt: Date | string | null;
  readonly acceptedAt: Date | string | null;
  readonly assignedAt: Date | string | null;
  readonly signedAt: Date | string | null;
  readonly answeredAt: Date | string | null;
  readonly closedAt: Date | string | null;
  readonly extensionRequest: ExtensionRequestRow | null;
  readonly extensionsGranted: number;
  readonly shelvingRequest: ShelvingRequestRow | null;
  readonly shelvedAt: Date | string | null;
  readonly shelvedUntil: Date | string | null;
  readonly urgedCount: number;
  readonly checkCalledAt: Date | string | null;
  /** Null where there is none. */
  readonly instructions: readonly InstructionRow[] | null;
  readonly coHandlers: readonly CoHandlerRow[];
  readonly clocks: readonly ClockRow[];
}

/** Inside the JSON aggregate times are ISO strings. */
export interface CoHandlerRow {
  readonly userId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitPath: string;
  readonly dueAt: string | null;
  readonly repliedAt: string | null;
  readonly reply: string | null;
  readonly waivedAt: string | null;
  readonly waivedReason: string | null;
}
