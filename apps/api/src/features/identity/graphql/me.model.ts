import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Unit } from './unit.model.js';

@ObjectType({ description: 'An absent colleague in whose place the signed-in person acts at present.' })
export class AbsentColleague {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [String])
  roles!: string[];
}

@ObjectType({
  description: 'The signed-in person: who, in which roles, and what they may do (permission names of the domain).',
})
export class Me {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  username!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [String])
  roles!: string[];

  @Field(() => Unit)
  unit!: Unit;

  @Field(() => [String])
  permissions!: string[];

  @Field(() => [AbsentColleague])
  actingFor!: AbsentColleague[];

  @Field(() => Boolean)
  mustChangePassword!: boolean;

  @Field(() => Int, { description: 'Notifications not read yet.' })
  unreadCount!: number;
}
