import type { ActorRef } from '../access/actor-ref.js';

/** An extension asked for and not yet decided. */
export interface ExtensionRequest {
  readonly newDueDate: Date;
  readonly reason: string;
  readonly by: ActorRef;
  readonly at: Date;
  /** Later than the end of the working day before the due day: counts as overdue, even when granted. */
  readonly late: boolean;
}

/** A shelving asked for and not yet decided. */
export interface ShelvingRequest {
  readonly planDate: Date;
  readonly reason: string;
  readonly by: ActorRef;
  readonly at: Date;
}

/** 领导批示, tracked to its answer. Numbered within its problem, from 1. */
export interface Instruction {
  readonly no: number;
  readonly text: string;
  readonly by: ActorRef;
  readonly at: Date;
  readonly answer: string | null;
  readonly answeredBy: ActorRef | null;
  readonly answeredAt: Date | null;
}

/** Instructions that still wait for an answer, oldest first. */
export const openInstructions = (instructions: readonly Instruction[]): readonly Instruction[] =>
  instructions.filter((instruction) => instruction.answeredAt === null);
