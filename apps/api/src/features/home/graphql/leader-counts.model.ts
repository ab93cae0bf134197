import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class UnitCount {
  @Field(() => ID)
  unitId!: string;

  @Field(() => String)
  unitName!: string;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int, { description: 'Closed this year.' })
  closed!: number;
}

@ObjectType()
export class DistrictCount {
  @Field(() => String, { nullable: true })
  districtCode!: string | null;

  @Field(() => String)
  districtName!: string;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  overdue!: number;

  @Field(() => Int, { description: 'Closed this year.' })
  closed!: number;
}

@ObjectType({ description: 'For leaders: main counts in their scope.' })
export class LeaderCounts {
  @Field(() => Int)
  visitsThisMonth!: number;

  @Field(() => Int)
  openProblems!: number;

  @Field(() => Int)
  overdueProblems!: number;

  @Field(() => Int)
  closedThisYear!: number;

  @Field(() => Int, { description: 'Of those closed this year, with the result RESOLVED.' })
  solvedThisYear!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Of those closed this year, never overdue; 0 to 1, null: none closed.',
  })
  onTimeRate!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure rating.satisfactionRate of this year; 0 to 1, null: none rated.',
  })
  satisfiedRate!: number | null;

  @Field(() => [UnitCount])
  byUnit!: UnitCount[];

  @Field(() => [DistrictCount])
  byDistrict!: DistrictCount[];
}
