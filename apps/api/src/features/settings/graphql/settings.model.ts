import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import {
  FrequencySetting,
  PaceSetting,
  PartnershipExpirySetting,
  TaskReportsSetting,
} from './ledger-settings.model.js';

@ObjectType({ description: '回访抽样: shares 0…1 of what is called although nobody waits for the call.' })
export class SamplingSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Float, { description: '撤单核访' })
  withdrawn!: number;

  @Field(() => Float, { description: '评价核访' })
  rated!: number;

  @Field(() => String, { description: '批次: changing it draws another sample.' })
  seed!: string;
}

@ObjectType({ description: '三率权重: adding up to 1; `basic` is what 基本满意 counts.' })
export class WeightsSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Float)
  response!: number;

  @Field(() => Float)
  satisfaction!: number;

  @Field(() => Float)
  resolution!: number;

  @Field(() => Float)
  basic!: number;
}

@ObjectType({ description: '督办单答复期限, in working days.' })
export class AnswerDaysSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  level1!: number;

  @Field(() => Int)
  level2!: number;
}

@ObjectType({ description: '机关代字 of 督办单 numbers.' })
export class OrderPrefixSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  prefix!: string;
}

@ObjectType({ description: 'One rung: so many working days from the due day T, what happens, and who is told.' })
export class LadderRung {
  @Field(() => String, { description: 'T-2, T+1 …' })
  step!: string;

  @Field(() => Int)
  offsetDays!: number;

  @Field(() => String, { description: 'blue 蓝色提醒 | urge 催办 | order1, order2 督办单 | bulletin 通报' })
  kind!: string;

  @Field(() => [String], { description: 'handler | unitHead | deputyLeader | principal' })
  recipients!: readonly string[];
}

@ObjectType({ description: '督办梯级' })
export class LadderSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => [LadderRung])
  rungs!: readonly LadderRung[];
}

@ObjectType({ description: 'Every how many months a kind of target is to be visited; a rule with a level wins.' })
export class CadenceRule {
  @Field(() => String, { description: 'ENTERPRISE 挂钩帮办企业 | PROJECT 重特大项目' })
  target!: string;

  @Field(() => Int)
  everyMonths!: number;

  @Field(() => String, { nullable: true, description: "A project's level; null: all others." })
  level!: string | null;
}

@ObjectType({ description: '走访频次' })
export class CadenceSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => [CadenceRule])
  rules!: readonly CadenceRule[];
}

@ObjectType({ description: '延期次数: extensions a round of handling may have.' })
export class MaxExtensionsSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  most!: number;
}

@ObjectType({ description: '业务设置, each with a version of its own; 1 is as delivered.' })
export class BureauSettings {
  @Field(() => SamplingSetting)
  sampling!: SamplingSetting;

  @Field(() => WeightsSetting)
  weights!: WeightsSetting;

  @Field(() => AnswerDaysSetting)
  answerDays!: AnswerDaysSetting;

  @Field(() => OrderPrefixSetting)
  orderPrefix!: OrderPrefixSetting;

  @Field(() => LadderSetting)
  ladder!: LadderSetting;

  @Field(() => CadenceSetting)
  cadence!: CadenceSetting;

  @Field(() => MaxExtensionsSetting)
  maxExtensions!: MaxExtensionsSetting;

  @Field(() => PaceSetting)
  pace!: PaceSetting;

  @Field(() => TaskReportsSetting)
  taskReports!: TaskReportsSetting;

  @Field(() => FrequencySetting)
  frequency!: FrequencySetting;

  @Field(() => PartnershipExpirySetting)
  partnershipExpiry!: PartnershipExpirySetting;
}

@ObjectType({ description: 'One edit of one setting, in words.' })
export class SettingEdit {
  @Field(() => String, { description: 'The field of BureauSettings: sampling, weights, ladder …' })
  name!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String)
  actorName!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String)
  before!: string;

  @Field(() => String)
  after!: string;
}

@ObjectType()
export class SettingEditList {
  @Field(() => [SettingEdit])
  items!: readonly SettingEdit[];

  @Field(() => Int)
  totalItems!: number;
}
