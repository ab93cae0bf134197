import { Field, Float, InputType, Int } from '@nestjs/graphql';

/** What every edit of a setting carries. */
@InputType({ isAbstract: true })
export class SettingEditInput {
  @Field(() => Int, { description: 'The version the form was filled from; another one: CONFLICT.' })
  expectedVersion!: number;

  @Field(() => String, { description: '修改原因' })
  note!: string;
}

@InputType()
export class SaveSamplingInput extends SettingEditInput {
  @Field(() => Float)
  withdrawn!: number;

  @Field(() => Float)
  rated!: number;

  @Field(() => String)
  seed!: string;
}

@InputType()
export class SaveWeightsInput extends SettingEditInput {
  @Field(() => Float)
  response!: number;

  @Field(() => Float)
  satisfaction!: number;

  @Field(() => Float)
  resolution!: number;

  @Field(() => Float)
  basic!: number;
}

@InputType()
export class SaveAnswerDaysInput extends SettingEditInput {
  @Field(() => Int)
  level1!: number;

  @Field(() => Int)
  level2!: number;
}

@InputType()
export class SaveOrderPrefixInput extends SettingEditInput {
  @Field(() => String)
  prefix!: string;
}

@InputType()
export class LadderRungInput {
  @Field(() => Int)
  offsetDays!: number;

  @Field(() => String)
  kind!: string;

  @Field(() => [String])
  recipients!: string[];
}

@InputType()
export class SaveLadderInput extends SettingEditInput {
  @Field(() => [LadderRungInput])
  rungs!: LadderRungInput[];
}

@InputType()
export class CadenceRuleInput {
  @Field(() => String)
  target!: string;

  @Field(() => Int)
  everyMonths!: number;

  @Field(() => String, { nullable: true })
  level?: string | null;
}

@InputType()
export class SaveCadenceInput extends SettingEditInput {
  @Field(() => [CadenceRuleInput])
  rules!: CadenceRuleInput[];
}

@InputType()
export class SaveMaxExtensionsInput extends SettingEditInput {
  @Field(() => Int)
  most!: number;
}
