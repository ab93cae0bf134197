import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'An account, for those who manage users.' })
export class User {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  username!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [String])
  roles!: string[];

  @Field(() => ID)
  unitId!: string;

  @Field(() => String, { description: 'ACTIVE | DISABLED' })
  status!: string;

  @Field(() => Boolean)
  mustChangePassword!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Sign-in is refused until then; null: not locked.' })
  lockedUntil!: Date | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class UserList {
  @Field(() => [User])
  items!: User[];

  @Field(() => Int)
  totalItems!: number;
}
