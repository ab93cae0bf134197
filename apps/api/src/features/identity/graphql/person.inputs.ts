import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdOp } from '../../../platform/graphql/common.model.js';

@InputType({ description: 'Who can be chosen as host, co-handler, visit member, liaison.' })
export class PersonFilter {
  @Field(() => String, { nullable: true })
  role?: string | null;

  @Field(() => IdOp, { nullable: true })
  unitId?: IdOp | null;

  @Field(() => [ID], { nullable: true })
  ids?: string[] | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType()
export class PersonListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  skip?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  take?: number | null;

  @Field(() => PersonFilter, { nullable: true })
  filter?: PersonFilter | null;
}
