import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { BooleanOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';

@InputType()
export class UnitFilter {
  @Field(() => StringOp, { nullable: true })
  kind?: StringOp | null;

  @Field(() => BooleanOp, { nullable: true })
  active?: BooleanOp | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType()
export class UnitListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 })
  skip?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  take?: number | null;

  @Field(() => PageSort, { nullable: true })
  sort?: PageSort | null;

  @Field(() => UnitFilter, { nullable: true })
  filter?: UnitFilter | null;
}

@InputType({ description: 'A field left out stays as it is; without id a unit is made.' })
export class SaveUnitInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  shortName?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => ID, { nullable: true })
  parentId?: string | null;

  @Field(() => String, { nullable: true })
  districtCode?: string | null;

  @Field(() => ID, { nullable: true })
  headUserId?: string | null;

  @Field(() => ID, { nullable: true })
  supervisingLeaderId?: string | null;

  @Field(() => Boolean, { nullable: true })
  active?: boolean | null;

  @Field(() => Int, { nullable: true })
  expectedVersion?: number | null;
}
