import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateOnly, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '序时进度 of one target today.' })
export class TargetPace {
  @Field(() => ID) targetId!: string;
  @Field(() => Float) current!: number;
  @Field(() => Float, { description: 'Where it should stand today.' }) planned!: number;
  @Field(() => Float, { description: 'Of the way from baseline to value, 0 to 1.' }) completion!: number;
  @Field(() => Float, { description: 'Of the time, in working days that are over, 0 to 1.' }) timeGone!: number;
  @Field(() => Int, { description: 'Working days that are over; the day a task ended counts.' }) elapsedDays!: number;
  @Field(() => Int, { description: 'Working days.' }) totalDays!: number;
  @Field(() => String, { description: 'GREEN | YELLOW | RED' }) colour!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: reached, or not foreseeable.' }) forecastOn!:
    string | null;
  @Field(() => String, { description: '照此进度11月18日完成。' }) sentence!: string;
  @Field(() => Boolean) isReached!: boolean;
  @Field(() => String, { nullable: true, description: 'Register the value is counted from; null: typed.' }) rowsOf!:
    string | null;
  @Field(() => Json, { nullable: true, description: 'Filter of exactly those rows.' }) rowsFilter!: unknown;
}

@ObjectType({ description: 'A period of a task with the state of its report.' })
export class TaskPeriod {
  @Field(() => String) key!: string;
  @Field(() => String) label!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly) to!: string;
  @Field(() => String, { description: 'AHEAD | DUE | REPORTED | PASSED | RETURNED | POSTPONED' }) state!: string;
  @Field(() => DateOnly) dueOn!: string;
  @Field(() => Boolean) isLate!: boolean;
}

@ObjectType({ description: 'How a task stands today: counted anew, while the columns of the list are kept.' })
export class TaskProgress {
  @Field(() => Float) completion!: number;
  @Field(() => String) colour!: string;
  @Field(() => DateOnly, { nullable: true }) forecastOn!: string | null;
  @Field(() => [TargetPace]) targets!: TargetPace[];
  @Field(() => [TaskPeriod]) periods!: TaskPeriod[];
}
