import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '通话记录: one try to reach the enterprise about one round of a problem.' })
export class CallbackCall {
  @Field(() => ID) id!: string;
  @Field(() => ID) problemId!: string;
  @Field(() => Int) round!: number;
  @Field(() => String, { description: 'Why it was called, as CallbackTask.reason.' }) reason!: string;
  @Field(() => ID) callerId!: string;
  @Field(() => String) callerName!: string;
  @Field(() => DateTime) calledAt!: Date;
  @Field(() => String, { description: 'REACHED | NO_ANSWER | REFUSED | WRONG_NUMBER' }) outcome!: string;

  @Field(() => String, {
    nullable: true,
    description: 'CONFIRMED | NOT_CONFIRMED, of a call that checked what had ended; null = it checked nothing.',
  })
  finding!: string | null;

  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({
  description:
    '回访任务: a problem to be called about, as far as the asking officer may call. Its id is the problem’s; it is gone once called.',
})
export class CallbackTask {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;

  @Field(() => String, { description: 'DISSATISFIED | AWAITING_FEEDBACK | WITHDRAWN_SAMPLE | RATED_SAMPLE' })
  reason!: string;

  @Field(() => Int) round!: number;
  @Field(() => String) priority!: string;
  @Field(() => String, { nullable: true }) districtCode!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when to call; null for calls that only check.' })
  dueAt!: Date | null;

  @Field(() => Boolean) overdue!: boolean;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => Int, { description: 'Calls tried in this round.' }) attempts!: number;
  @Field(() => Int, { description: 'Of them, those that reached nobody.' }) unanswered!: number;
  @Field(() => String, { nullable: true }) lastOutcome!: string | null;
  @Field(() => DateTime, { nullable: true }) lastCalledAt!: Date | null;
}

@ObjectType()
export class CallbackTaskList {
  @Field(() => [CallbackTask]) items!: CallbackTask[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for keyset paging.' }) endCursor!:
    string | null;
}

@ObjectType({ description: 'How many calls wait for one reason.' })
export class CallReasonCount {
  @Field(() => String) reason!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int) overdue!: number;
}

export const RecordCallResult = resultUnion('RecordCallResult', CallbackCall);
