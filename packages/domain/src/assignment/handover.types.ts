import type { Person } from '../access/person.js';
import type { CoHandler, Host } from '../problem/problem.types.js';
import type { ProblemState } from '../problem/problem-state.js';
import type { Deputy } from './deputies.js';

/** Everything one colleague has in hand, as it was read in the transaction that will move it. */
export interface HandoverInput {
  readonly from: Person;
  readonly to: Person;
  /** Enterprises `from` is the liaison officer of. */
  readonly enterprises: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Problems `from` takes part in, whatever their state. */
  readonly problems: readonly HandedProblem[];
  /** Contact groups `from` answers for. */
  readonly groups: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** Tasks not ended that `from` answers for or is a member of. */
  readonly tasks: readonly HandedTask[];
  /** 重特大项目 on the list `from` looks after. */
  readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** All deputies of both people. */
  readonly deputies: readonly Deputy[];
  readonly now: Date;
}

export interface HandedProblem {
  readonly id: string;
  readonly number: string;
  readonly enterpriseId: string;
  readonly state: ProblemState;
  readonly host: Host | null;
  readonly coHandlers: readonly CoHandler[];
}

export interface HandedTask {
  readonly id: string;
  readonly ownerId: string;
}

/** One problem and the act that moves it (problem.transitions.ts). */
export interface ProblemMove {
  readonly problemId: string;
  readonly number: string;
  readonly action: 'transferHost' | 'transferCoHandler';
}

/** Something that can't move, and why; while there is one, nothing moves. */
export interface HandoverRefusal {
  readonly subject: 'person' | 'problem' | 'deputy';
  readonly id: string;
  readonly message: string;
}

export interface HandoverPlan {
  readonly ok: boolean;
  readonly enterpriseIds: readonly string[];
  readonly problems: readonly ProblemMove[];
  readonly groupIds: readonly string[];
  readonly taskIds: readonly string[];
  readonly projectIds: readonly string[];
  /** Deputies in which `from` acts for somebody: `to` acts from now on. */
  readonly deputyIds: readonly string[];
  /** Deputies for `from`, with nothing left to act for: revoked. */
  readonly revokedDeputyIds: readonly string[];
  /** Enterprises that are told who looks after them or their problem now. */
  readonly toldEnterpriseIds: readonly string[];
  readonly refusals: readonly HandoverRefusal[];
  /** What moves, in a sentence; or that nothing does. */
  readonly summary: string;
}
