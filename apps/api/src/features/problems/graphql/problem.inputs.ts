import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, DateTimeOp, IdOp, IntOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';
import { NumberOp } from '../../../platform/graphql/list-types.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@InputType({
  description: "The domain's problem filter (packages/domain/src/query/problem-fields.ts): all parts hold together.",
})
export class ProblemFilter {
  @Field(() => StringOp, { nullable: true }) state?: StringOp | null;
  @Field(() => IntOp, { nullable: true }) round?: IntOp | null;
  @Field(() => StringOp, { nullable: true }) category?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) area?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) priority?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) channel?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) districtCode?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) enterpriseId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) visitId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) hostId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) hostUnitId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) reporterId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) participantId?: IdOp | null;
  @Field(() => DateTimeOp, { nullable: true }) dueAt?: DateTimeOp | null;
  @Field(() => DateTimeOp, { nullable: true }) createdAt?: DateTimeOp | null;
  @Field(() => DateTimeOp, { nullable: true }) submittedAt?: DateTimeOp | null;
  @Field(() => DateTimeOp, { nullable: true }) closedAt?: DateTimeOp | null;
  @Field(() => BooleanOp, { nullable: true }) overdue?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true, description: '我关注的' }) watched?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true, description: '黄: sent back at least once.' }) returned?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true, description: 'Waits for the ruling on an objection of its host.' })
  objected?: BooleanOp | null;
  @Field(() => StringOp, { nullable: true }) result?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) satisfaction?: StringOp | null;
  @Field(() => BooleanOp, { nullable: true }) extensionRequested?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true }) shelvingRequested?: BooleanOp | null;
  @Field(() => IntOp, { nullable: true }) extensionsGranted?: IntOp | null;
  @Field(() => DateTimeOp, { nullable: true }) shelvedUntil?: DateTimeOp | null;
  @Field(() => BooleanOp, { nullable: true }) hasOpenInstructions?: BooleanOp | null;
  @Field(() => IntOp, { nullable: true }) urgedCount?: IntOp | null;
  @Field(() => IntOp, { nullable: true }) overdueCount?: IntOp | null;
  @Field(() => StringOp, { nullable: true }) responsibility?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) callReason?: StringOp | null;
  @Field(() => DateTimeOp, { nullable: true }) acceptedAt?: DateTimeOp | null;
  @Field(() => IdOp, { nullable: true, description: 'Key of an item of the service list.' }) itemKey?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) teamId?: IdOp | null;
  @Field(() => NumberOp, { nullable: true, description: 'Files attached.' }) evidenceCount?: NumberOp | null;
  @Field(() => NumberOp, { nullable: true, description: 'Working days from acceptance to closing.' })
  handledDays?: NumberOp | null;
  @Field(() => StringOp, { nullable: true }) number?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) title?: StringOp | null;

  @Field(() => String, { nullable: true, description: 'Two or more characters of title or enterprise, or a number.' })
  text?: string | null;

  @Field(() => [ProblemFilter], { nullable: true }) any?: ProblemFilter[] | null;
  @Field(() => [ProblemFilter], { nullable: true }) all?: ProblemFilter[] | null;
  @Field(() => ProblemFilter, { nullable: true }) not?: ProblemFilter | null;
}

@InputType()
export class ProblemListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' })
  after?: string | null;

  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => ProblemFilter, { nullable: true }) filter?: ProblemFilter | null;
}

@InputType()
export class CreateProblemInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles a problem.',
  })
  id?: string | null;

  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) content!: string;
  @Field(() => String) category!: string;
  @Field(() => String) area!: string;
  @Field(() => String) priority!: string;
  @Field(() => String) channel!: string;
  @Field(() => ID, { nullable: true }) visitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Key of an item of the published service list.' })
  itemKey?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Keep as a draft instead of submitting.' })
  draft?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Solved on the spot (现场解决): created closed with this answer.',
  })
  solvedText?: string | null;
}

@InputType()
export class CoHandlerInput {
  @Field(() => ID) person!: string;

  @Field(() => DateTime, { nullable: true, description: 'Own due time; null = by the deadline policy.' })
  dueAt?: Date | null;
}

@InputType({
  description:
    "Facts by name as the domain's transition table asks for them (packages/domain/src/problem/problem-facts.ts).",
})
export class ProblemFactsInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true }) rejectReason?: string | null;
  @Field(() => ID, { nullable: true }) mergeInto?: string | null;
  @Field(() => ID, { nullable: true, description: 'Key of an item of the published service list.' })
  item?: string | null;
  @Field(() => ID, { nullable: true }) host?: string | null;
  @Field(() => [CoHandlerInput], { nullable: true }) coHandlers?: CoHandlerInput[] | null;
  @Field(() => String, { nullable: true }) contactMethod?: string | null;
  @Field(() => String, { nullable: true }) reply?: string | null;
  @Field(() => String, { nullable: true }) pauseReason?: string | null;
  @Field(() => String, { nullable: true }) question?: string | null;
  @Field(() => String, { nullable: true }) supplement?: string | null;
  @Field(() => String, { nullable: true }) result?: string | null;
  @Field(() => String, { nullable: true }) answer?: string | null;
  @Field(() => String, { nullable: true }) waiverReason?: string | null;
  @Field(() => String, { nullable: true }) satisfaction?: string | null;
  @Field(() => String, { nullable: true }) dissatisfactionCause?: string | null;
  @Field(() => String, { nullable: true }) comment?: string | null;
  @Field(() => String, { nullable: true }) enterpriseConsent?: string | null;

  @Field(() => DateOnly, { nullable: true }) newDueDate?: string | null;
  @Field(() => DateOnly, { nullable: true }) planDate?: string | null;
  @Field(() => Boolean, { nullable: true }) approved?: boolean | null;
  @Field(() => String, { nullable: true }) instruction?: string | null;
  @Field(() => Int, { nullable: true, description: 'Which instruction is answered.' }) instructionNo?: number | null;
  @Field(() => String, { nullable: true }) instructionAnswer?: string | null;
  @Field(() => String, { nullable: true }) urging?: string | null;
  @Field(() => String, { nullable: true }) category?: string | null;
  @Field(() => String, { nullable: true }) area?: string | null;
  @Field(() => ID, { nullable: true }) coHandler?: string | null;
  @Field(() => ID, { nullable: true, description: 'The co-handler who hands over.' }) formerCoHandler?: string | null;
  @Field(() => String, { nullable: true }) callFinding?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of files already uploaded to this problem.' })
  attachments?: string[] | null;
}

@InputType()
export class PerformProblemActionInput {
  @Field(() => ID) problemId!: string;

  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;

  @Field(() => Int, { description: 'The version the caller has seen; another one answers CONFLICT.' })
  expectedVersion!: number;

  @Field(() => ProblemFactsInput, { nullable: true })
  facts?: ProblemFactsInput | null;
}
