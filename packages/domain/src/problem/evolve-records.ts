import { doerOf } from '../access/stand-in.js';
import type { ProblemEventOf } from './problem-events.js';
import { openInstructions, type Instruction } from './problem-records.js';
import type { CoHandler, Problem } from './problem.types.js';

/** Parts of the fold: what requests, instructions and transfers leave on the row. */

export const asked = ({ by, at, data }: ProblemEventOf<'requestExtension'> | ProblemEventOf<'requestShelving'>) => ({
  reason: data.reason,
  by: doerOf(by),
  at,
});

export const planned = ({ data }: ProblemEventOf<'approveShelving'> | ProblemEventOf<'reviewShelving'>): Date | null =>
  data.planDate === undefined ? null : new Date(data.planDate);

export const instructed = (problem: Problem, { by, at, data }: ProblemEventOf<'instruct'>): Instruction => ({
  no: problem.instructions.length + 1,
  text: data.instruction,
  by: doerOf(by),
  at,
  answer: null,
  answeredBy: null,
  answeredAt: null,
});

/** The instruction named, else the oldest open one. */
export function withAnswer(
  instructions: readonly Instruction[],
  { by, at, data }: ProblemEventOf<'answerInstruction'>,
): readonly Instruction[] {
  const no = data.instructionNo ?? openInstructions(instructions)[0]?.no;
  return instructions.map((instruction) =>
    instruction.no === no
      ? { ...instruction, answer: data.instructionAnswer, answeredBy: doerOf(by), answeredAt: at }
      : instruction,
  );
}

/** Another person, the same due date, nothing said yet. */
export const inOtherHands = (helper: CoHandler, { data }: ProblemEventOf<'transferCoHandler'>): CoHandler =>
  helper.userId === data.formerCoHandler.userId ? { ...helper, ...data.coHandler } : helper;
