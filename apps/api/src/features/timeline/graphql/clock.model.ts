import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'One promise with its due time (时限); kept as it was once it is over.' })
export class Clock {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;
  @Field(() => String) kind!: string;
  @Field(() => String) kindLabel!: string;
  @Field(() => ID, { nullable: true }) ownerUserId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;

  @Field(() => String, { description: 'workday 工作日 | workminute 工作时间分钟 | calendarday 自然日' })
  grantUnit!: string;

  @Field(() => Int) grantAmount!: number;
  @Field(() => DateTime) startedAt!: Date;
  @Field(() => DateTime) dueAt!: Date;

  @Field(() => Boolean, { description: 'The due time leans on a year whose holidays are not announced.' })
  provisional!: boolean;

  @Field(() => String, { description: 'running | paused | done | stopped' })
  state!: string;

  @Field(() => DateTime, { nullable: true }) doneAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The due time that was missed; a frozen fact.' })
  overdueAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Working days late; 0 = by less than one.' })
  overdueDays!: number | null;
}
