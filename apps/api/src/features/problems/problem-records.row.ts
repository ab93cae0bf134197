import type { ActorRef } from '@zhuqi/domain/access/actor-ref.js';
import {
  openInstructions,
  type ExtensionRequest,
  type Instruction,
  type ShelvingRequest,
} from '@zhuqi/domain/problem/problem-records.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';

/** Requests as their columns keep them: JSON, moments as ISO text. */
export type ExtensionRequestRow = Stored<ExtensionRequest>;
export type ShelvingRequestRow = Stored<ShelvingRequest>;

type Stored<Request> = { readonly [K in keyof Request]: Request[K] extends Date ? string : Request[K] };

/** One 批示 as `json_build_object` gives it. */
export interface InstructionRow {
  readonly no: number;
  readonly text: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: string;
  readonly answer: string | null;
  readonly answeredById: string | null;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
}

export const toExtensionRequest = (row: ExtensionRequestRow | null): ExtensionRequest | null =>
  row && { ...row, newDueDate: new Date(row.newDueDate), at: new Date(row.at) };

export const toShelvingRequest = (row: ShelvingRequestRow | null): ShelvingRequest | null =>
  row && { ...row, planDate: new Date(row.planDate), at: new Date(row.at) };

const colleague = (id: string, name: string): ActorRef => ({ kind: 'user', id, name });

export const toInstruction = (row: InstructionRow): Instruction => ({
  no: row.no,
  text: row.text,
  by: colleague(row.byId, row.byName),
  at: new Date(row.at),
  answer: row.answer,
  answeredBy: row.answeredById === null ? null : colleague(row.answeredById, row.answeredByName ?? ''),
  answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
});

/** Instructions an act has written or answered, as the statement reads them; none = nothing to write. */
export const changedInstructions = (before: Problem, after: Problem) =>
  after.instructions
    .filter((instruction, index) => instruction !== before.instructions[index])
    .map(({ by, answeredBy, ...instruction }) => ({
      ...instruction,
      byId: by.id,
      byName: by.name,
      answeredById: answeredBy?.id ?? null,
      answeredByName: answeredBy?.name ?? null,
    }));

/** Columns only acts write: a new row has their defaults. */
export const recordColumns = (problem: Problem) => ({
  category: problem.category,
  area: problem.area,
  priority: problem.priority,
  extensionsGranted: problem.extensionsGranted,
  shelvedAt: problem.shelvedAt,
  shelvedUntil: problem.shelvedUntil,
  urgedCount: problem.urgedCount,
  instructionCount: problem.instructions.length,
  openInstructions: openInstructions(problem.instructions).length,
  checkCalledAt: problem.checkCalledAt,
});

/** Requests as columns, and as the contract shows them. */
export const requestColumns = ({ extensionRequest, shelvingRequest }: Problem) => ({
  extensionRequest,
  shelvingRequest,
});

export const shownRequest = <Request extends { readonly by: ActorRef }>(request: Request | null) => {
  if (!request) return null;
  const { by, ...rest } = request;
  return { ...rest, byName: by.name };
};
