import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';

@InputType()
export class UserFilter {
  @Field(() => StringOp, { nullable: true })
  status?: StringOp | null;

  @Field(() => IdOp, { nullable: true })
  unitId?: IdOp | null;

  @Field(() => StringOp, { nullable: true })
  role?: StringOp | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType()
export class UserListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  skip?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  take?: number | null;

  @Field(() => PageSort, { nullable: true })
  sort?: PageSort | null;

  @Field(() => UserFilter, { nullable: true })
  filter?: UserFilter | null;
}

@InputType({ description: 'A field left out stays as it is; without id an account is made.' })
export class SaveUserInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  username?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => [String], { nullable: true })
  roles?: string[] | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'ACTIVE | DISABLED' })
  status?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A first or new password; it must be changed at the next sign-in.',
  })
  password?: string | null;

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;
}
