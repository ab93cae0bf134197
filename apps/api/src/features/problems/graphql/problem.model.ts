import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';

@ObjectType({ description: '协办: one per co-handler and round, with its own clock and reply.' })
export class CoHandler {
  @Field(() => ID) id!: string;
  @Field(() => ID) userId!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => Int) round!: number;
  @Field(() => DateTime, { nullable: true }) dueAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) repliedAt!: Date | null;
  @Field(() => String, { nullable: true }) reply!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the host reported without waiting for this reply.' })
  waivedReason!: string | null;
}

@ObjectType({ description: '评价 or 回访 of one round.' })
export class Rating {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;

  @Field(() => String, { description: 'SATISFIED | BASIC | DISSATISFIED | UNRATED' })
  satisfaction!: string;

  @Field(() => String, { nullable: true }) cause!: string | null;
  @Field(() => String, { nullable: true }) comment!: string | null;

  @Field(() => String, { description: 'LINK | CALLBACK | TIMEOUT' })
  source!: string;

  @Field(() => DateTime) ratedAt!: Date;
}

@ObjectType({ description: '延期申请 that waits for the supervisor.' })
export class ExtensionRequest {
  @Field(() => DateTime) newDueDate!: Date;
  @Field(() => String) reason!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => Boolean, { description: 'Asked for too late: counts as overdue, even when granted.' }) late!: boolean;
}

@ObjectType({ description: '挂账申请 that waits for the deputy leader.' })
export class ShelvingRequest {
  @Field(() => DateTime) planDate!: Date;
  @Field(() => String) reason!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: Date;
}

@ObjectType({ description: '领导批示: written on a case and tracked to its answer.' })
export class Instruction {
  @Field(() => Int, { description: 'Numbered within its problem, from 1.' }) no!: number;
  @Field(() => String) text!: string;
  @Field(() => ID, { nullable: true }) byId!: string | null;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
}

@ObjectType({ description: '企业问题: raised for an enterprise, accepted, assigned, handled, answered, rated.' })
export class Problem {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '2026-000123, unique per bureau.' }) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) content!: string;

  @Field(() => String, { description: 'CONSULT 政策咨询 | GENERAL 一般 | COMPLEX 复杂: decides the days promised.' })
  category!: string;

  @Field(() => String) area!: string;
  @Field(() => String, { description: 'NORMAL | URGENT' }) priority!: string;
  @Field(() => String) channel!: string;
  @Field(() => String) state!: string;
  @Field(() => Int, { description: '1 = first handling; a dissatisfied rating or a reopening adds one.' })
  round!: number;
  @Field(() => Int) version!: number;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => ID, { nullable: true }) visitId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Null when the enterprise raised it itself.' }) reporterId!:
    string | null;
  @Field(() => ID, { nullable: true }) hostId!: string | null;
  @Field(() => ID, { nullable: true }) hostUnitId!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Due time of the most pressing running clock; null when none runs.',
  })
  dueAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Kind of that clock.' }) dueKind!: string | null;
  @Field(() => Boolean, { description: 'The due time leans on a year not announced.' }) dueProvisional!: boolean;
  @Field(() => Boolean, { description: 'Its most pressing clock is past due now.' }) overdue!: boolean;
  @Field(() => Int, { description: 'Clocks of ours that have become overdue so far; never lowered.' })
  overdueCount!: number;
  @Field(() => Int, { description: 'Times a review sent the result back (黄).' }) returnedCount!: number;
  @Field(() => String, {
    description: 'UNIT_HEAD | DEPUTY_LEADER | PRINCIPAL: who answers for it (直接抓/跟进抓/亲自抓).',
  })
  responsibility!: string;
  @Field(() => String, { nullable: true }) result!: string | null;
  @Field(() => String, { nullable: true }) resultText!: string | null;
  @Field(() => String, { nullable: true }) satisfaction!: string | null;
  @Field(() => String, { nullable: true }) dissatisfiedCause!: string | null;
  @Field(() => String, { nullable: true }) rejectReason!: string | null;
  @Field(() => ID, { nullable: true }) mergedIntoId!: string | null;
  @Field(() => String, { nullable: true }) pauseReason!: string | null;
  @Field(() => String, { nullable: true, description: 'RATED | CALLED_BACK | UNRATED | ON_THE_SPOT' }) closing!:
    string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) submittedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) acceptedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) assignedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) signedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) firstContactAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => DateTime) updatedAt!: Date;
  @Field(() => Boolean, { description: '关注: followed by whoever asks.' }) watched!: boolean;
  @Field(() => Int, { description: 'Extensions granted in this round.' }) extensionsGranted!: number;
  @Field(() => DateTime, { nullable: true }) shelvedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'The plan date of a shelved problem.' })
  shelvedUntil!: Date | null;
  @Field(() => Int, { description: 'Times somebody urged by hand (催办).' }) urgedCount!: number;
  @Field(() => Int) instructionCount!: number;
  @Field(() => Int, { description: 'Instructions that wait for an answer.' }) openInstructions!: number;
  @Field(() => DateTime, { nullable: true, description: 'The last check call after it had ended.' })
  checkCalledAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'DISSATISFIED | AWAITING_FEEDBACK | WITHDRAWN_SAMPLE | RATED_SAMPLE; null = no call needed.',
  })
  callReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'Key of the item of the service list it cites.' }) itemKey!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What that item says.' }) itemContent!: string | null;
  @Field(() => ID, { nullable: true, description: "The cited item's team." }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days the cited item promised when it was cited.' })
  promisedDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Working days from acceptance to closing; null while open.' })
  handledDays!: number | null;
}

@ObjectType()
export class ProblemList {
  @Field(() => [Problem]) items!: Problem[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for keyset paging.' }) endCursor!:
    string | null;
}

export const CreateProblemResult = resultUnion('CreateProblemResult', Problem);
export const PerformProblemActionResult = resultUnion('PerformProblemActionResult', Problem);
