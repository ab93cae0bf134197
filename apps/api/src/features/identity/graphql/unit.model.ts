import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: '单位: the bureau, its offices (处室) and the district bureaus (县区科技局), as a tree.' })
export class Unit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  shortName!: string;

  @Field(() => String, { description: 'BUREAU | OFFICE | DISTRICT_BUREAU' })
  kind!: string;

  @Field(() => String, { description: "Materialised path, '/' at both ends; row scope is a prefix of it." })
  path!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => String, { nullable: true })
  districtCode!: string | null;

  @Field(() => ID, { nullable: true })
  headUserId!: string | null;

  @Field(() => ID, { nullable: true })
  supervisingLeaderId!: string | null;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class UnitList {
  @Field(() => [Unit])
  items!: Unit[];

  @Field(() => Int)
  totalItems!: number;
}
