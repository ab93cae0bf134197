import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What waits for the signed-in person.' })
export class HomeCounts {
  @Field(() => Int)
  overdue!: number;

  @Field(() => Int, { description: 'Due today and not yet overdue.' })
  dueToday!: number;

  @Field(() => Int, { description: 'Assigned to me, not signed for.' })
  toSign!: number;

  @Field(() => Int, { description: 'Problems whose next step is mine.' })
  toDo!: number;

  @Field(() => Int)
  visitsToday!: number;

  @Field(() => Int, { description: 'Visits whose record is not finished.' })
  toComplete!: number;
}

/** Everything else of the home page is resolved field by field, as far as it is asked for. */
@ObjectType()
export class Home {
  @Field(() => String, { nullable: true, description: 'Said when the holidays of a year now needed are not known.' })
  calendarWarning?: string | null;
}
