import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, DateTimeOp, IdOp, IntOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

@InputType({
  description: "The domain's order filter (packages/domain/src/query/order-fields.ts): all parts hold together.",
})
export class OrderFilter {
  @Field(() => StringOp, { nullable: true }) state?: StringOp | null;
  @Field(() => IntOp, { nullable: true }) level?: IntOp | null;
  @Field(() => IntOp, { nullable: true }) year?: IntOp | null;
  @Field(() => StringOp, { nullable: true }) number?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) problemId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) issuedToId?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) issuedById?: IdOp | null;
  @Field(() => IdOp, { nullable: true }) participantId?: IdOp | null;
  @Field(() => DateTimeOp, { nullable: true }) issuedAt?: DateTimeOp | null;
  @Field(() => DateTimeOp, { nullable: true }) deadline?: DateTimeOp | null;
  @Field(() => BooleanOp, { nullable: true, description: '逾期未答' }) overdue?: BooleanOp | null;
  @Field(() => BooleanOp, { nullable: true, description: 'Issued by the ladder, not by hand.' })
  byLadder?: BooleanOp | null;
  @Field(() => String, {
    nullable: true,
    description: 'Two or more characters of number, problem, title or addressee.',
  })
  text?: string | null;
  @Field(() => [OrderFilter], { nullable: true }) any?: OrderFilter[] | null;
  @Field(() => [OrderFilter], { nullable: true }) all?: OrderFilter[] | null;
  @Field(() => OrderFilter, { nullable: true }) not?: OrderFilter | null;
}

@InputType()
export class OrderListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => String, { nullable: true, description: 'endCursor of the page before (keyset paging).' }) after?:
    string | null;
  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => OrderFilter, { nullable: true }) filter?: OrderFilter | null;
}

@InputType()
export class IssueSupervisionOrderInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles an order.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'The open promise (时限) of a problem it is about.' }) clockId!: string;
  @Field(() => Int, { description: '1 | 2' }) level!: number;
  @Field(() => String, { nullable: true, description: 'Null = the words of the preview.' }) demand?: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'Null = by the setting.' }) deadline?: string | null;
}

@InputType({
  description: "Facts by name as the domain's order table asks for them (packages/domain/src/supervision).",
})
export class OrderFactsInput {
  @Field(() => String, { nullable: true }) answer?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => DateOnly, { nullable: true }) deadline?: string | null;
  @Field(() => [ID], { nullable: true }) attachments?: string[] | null;
}

@InputType()
export class PerformOrderActionInput {
  @Field(() => ID) orderId!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => OrderFactsInput, { nullable: true }) facts?: OrderFactsInput | null;
}
