import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: '三率: counts of rated answers and the rates made of them. Rates are 0 to 1, null without a base.',
})
export class SatisfactionRates {
  @Field(() => Int, { description: 'Effective ratings and calls (件次); every round counts by itself.' }) base!: number;
  @Field(() => Int, { description: '未评价: outside the base.' }) unrated!: number;
  @Field(() => Int, { description: 'Of the base: first contact was timed; what the response rate is taken over.' })
  timed!: number;
  @Field(() => Int, { description: 'Of those: first contact in time.' }) contacted!: number;
  @Field(() => Int, { description: 'Of the base: RESOLVED or PARTLY.' }) resolved!: number;
  @Field(() => Int) satisfied!: number;
  @Field(() => Int) basic!: number;
  @Field(() => Int) dissatisfied!: number;
  @Field(() => Float, { nullable: true, description: '响应率' }) responseRate!: number | null;
  @Field(() => Float, { nullable: true, description: '解决率' }) resolutionRate!: number | null;
  @Field(() => Float, { nullable: true, description: '满意率' }) satisfactionRate!: number | null;
  @Field(() => Float, { nullable: true, description: '综合得分, 0 to 100.' }) overall!: number | null;
  @Field(() => String, { description: '口径: base and weights in words.' }) statement!: string;
}

@ObjectType()
export class UnitSatisfaction {
  @Field(() => ID, { nullable: true, description: 'Null: answered without ever having been assigned.' })
  unitId!: string | null;

  @Field(() => String) unitName!: string;
  @Field(() => SatisfactionRates) rates!: SatisfactionRates;
}

@ObjectType()
export class MonthSatisfaction {
  @Field(() => String, { description: 'Month of the rating in Shanghai, 2026-03.' }) month!: string;
  @Field(() => SatisfactionRates) rates!: SatisfactionRates;
}

@ObjectType()
export class SatisfactionReport {
  @Field(() => SatisfactionRates) total!: SatisfactionRates;
  @Field(() => [UnitSatisfaction], { description: 'Best overall first.' }) byUnit!: UnitSatisfaction[];
  @Field(() => [MonthSatisfaction], { description: 'Oldest first.' }) byMonth!: MonthSatisfaction[];
}

@ObjectType({ description: 'How many answers got one rating.' })
export class SatisfactionCount {
  @Field(() => String, { description: 'SATISFIED | BASIC | DISSATISFIED | UNRATED' }) satisfaction!: string;
  @Field(() => Int) count!: number;
}
