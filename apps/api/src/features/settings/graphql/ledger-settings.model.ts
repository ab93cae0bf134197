import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: '序时进度颜色: from which share of the planned pace, 1 = as planned, a task is GREEN and YELLOW.',
})
export class PaceSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Float)
  green!: number;

  @Field(() => Float)
  yellow!: number;
}

@ObjectType({ description: '任务填报期限, in working days.' })
export class TaskReportsSetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'After the end of the period the report is due.' })
  dueDays!: number;

  @Field(() => Int, { description: 'Before the due day the first reminder goes out; 0: on the day itself.' })
  remindDays!: number;
}

@ObjectType({ description: 'How often a branch must hold one of these kinds of activity.' })
export class FrequencyRule {
  @Field(() => [String], { description: 'Kinds of activity; any of them keeps the rule.' })
  kinds!: readonly string[];

  @Field(() => String, { description: 'MONTH 每月 | QUARTER 每季度' })
  per!: string;

  @Field(() => Int)
  times!: number;
}

@ObjectType({ description: '组织生活频次' })
export class FrequencySetting {
  @Field(() => Int)
  version!: number;

  @Field(() => [FrequencyRule])
  rules!: readonly FrequencyRule[];
}

@ObjectType({ description: '结对到期提示, in calendar days.' })
export class PartnershipExpirySetting {
  @Field(() => Int)
  version!: number;

  @Field(() => Int, { description: 'Before the end a partnership begins to expire.' })
  noticeDays!: number;

  @Field(() => [Int], { description: 'Before the end its contact is reminded once more.' })
  reminderDays!: readonly number[];

  @Field(() => Int, { description: 'After the end it can still be renewed.' })
  graceDays!: number;
}
