import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'One fact of the timeline (办理记录): who did what, when, and which version it made.' })
export class Event {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;

  @Field(() => String, { description: "The domain's event type, e.g. problem.accepted." })
  type!: string;

  @Field(() => String, { description: 'Chinese label for the timeline.' })
  label!: string;

  @Field(() => String, { description: 'internal | enterprise: whether the enterprise may read it.' })
  visibility!: string;

  @Field(() => ID, { nullable: true, description: 'Null when the enterprise or the system acted.' })
  actorId!: string | null;

  @Field(() => String) actorName!: string;
  @Field(() => DateTime) at!: Date;

  @Field(() => Json, { description: '{ by, from, to, round, data }: the facts the act carried.' })
  payload!: unknown;
}
