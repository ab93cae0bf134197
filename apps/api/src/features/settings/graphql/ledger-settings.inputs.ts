import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { SettingEditInput } from './settings.inputs.js';

@InputType()
export class SavePaceInput extends SettingEditInput {
  @Field(() => Float)
  green!: number;

  @Field(() => Float)
  yellow!: number;
}

@InputType()
export class SaveTaskReportsInput extends SettingEditInput {
  @Field(() => Int)
  dueDays!: number;

  @Field(() => Int)
  remindDays!: number;
}

@InputType()
export class FrequencyRuleInput {
  @Field(() => [String])
  kinds!: string[];

  @Field(() => String)
  per!: string;

  @Field(() => Int)
  times!: number;
}

@InputType()
export class SaveFrequencyInput extends SettingEditInput {
  @Field(() => [FrequencyRuleInput])
  rules!: FrequencyRuleInput[];
}

@InputType()
export class SavePartnershipExpiryInput extends SettingEditInput {
  @Field(() => Int)
  noticeDays!: number;

  @Field(() => [Int])
  reminderDays!: number[];

  @Field(() => Int)
  graceDays!: number;
}
