import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class ActivityHost {
  @Field(() => String, { description: 'BRANCH 党支部 | UNIT 处室单位 | PARTNER 共建单位 | EXTERNAL 其他单位' })
  kind!: string;
  @Field(() => ID, { nullable: true, description: 'Null for an organisation that is in no register.' })
  id!: string | null;
  @Field(() => String) name!: string;
}

@ObjectType({ description: '应到, 实到, 请假, 未到: each person once. Until it is over, absent means not there yet.' })
export class ActivityHeadcount {
  @Field(() => Int) expected!: number;
  @Field(() => Int) present!: number;
  @Field(() => Int) onLeave!: number;
  @Field(() => Int) absent!: number;
}

@ObjectType({ description: 'One role of one person at an activity.' })
export class ActivityPerson {
  @Field(() => String, { description: "The user's id, or 'guest:…' for somebody from outside." }) personKey!: string;
  @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true, description: "A guest's." }) organisation!: string | null;
  @Field(() => String) role!: string;
  @Field(() => Boolean, { description: 'Was on the list before it began (应到).' }) isExpected!: boolean;
  @Field(() => Boolean, { description: 'True on one row of each person present: these add up to 实到人次.' })
  isAttendance!: boolean;
  @Field(() => DateTime, { nullable: true }) signedInAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'QR 扫码 | PROXY 代签 | MANUAL 登记 | REMOTE 线上' })
  signIn!: string | null;
  @Field(() => String, { nullable: true }) proxyName!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ description: 'One payment for an activity, with its voucher.' })
export class ActivityExpense {
  @Field(() => ID) id!: string;
  @Field(() => DateOnly) spentOn!: string;
  @Field(() => Int, { description: '分' }) amountFen!: number;
  @Field(() => String) item!: string;
  @Field(() => String) voucherNo!: string;
  @Field(() => ID, { nullable: true, description: 'An attachment of the activity.' }) voucherFileId!: string | null;
  @Field(() => Boolean, { description: 'Another activity claims the same voucher: one of the two is wrong.' })
  isVoucherElsewhere!: boolean;
}

@ObjectType({
  description: '活动: planned, announced, signed in at, recorded, archived. Several hosts make one activity.',
})
export class Activity {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'THEORY_STUDY 中心组学习 | … | LECTURE 宣讲' }) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => String, {
    description:
      'PLANNED 计划 | ANNOUNCED 已通知 | CHECKING_IN 签到中 | TO_RECORD 待纪实 | ARCHIVED 已归档 | CANCELLED 已取消',
  })
  state!: string;
  @Field(() => ID) organizerId!: string;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'The hour, when it is set.' }) startsAt!: Date | null;
  @Field(() => String) place!: string;
  @Field(() => [ActivityHost]) hosts!: ActivityHost[];
  @Field(() => String, { nullable: true, description: 'All hosts in one line.' }) hostNames!: string | null;
  @Field(() => String, { nullable: true }) festival!: string | null;
  @Field(() => [String]) topics!: string[];
  @Field(() => String, { nullable: true, description: 'With it, it is one of the 助企惠企行动.' }) helpTheme!:
    string | null;
  @Field(() => Boolean, { description: 'Any colleague may sign up.' }) isOpen!: boolean;
  @Field(() => ID, { nullable: true, description: "The organizer's unit." }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => ID, { nullable: true }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
  @Field(() => ID, { nullable: true }) itemKey!: string | null;
  @Field(() => String, { nullable: true, description: 'What the item of the service list says.' }) itemContent!:
    string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => String, { nullable: true }) basisDocumentTitle!: string | null;
  @Field(() => [ID]) enterpriseIds!: string[];
  @Field(() => String, { nullable: true, description: 'The minutes (纪实).' }) summary!: string | null;
  @Field(() => Int, { nullable: true, description: 'The number present as the minutes say it; the rows decide.' })
  saidAttendance!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was filed after it took place (补记).' })
  loggedAfterwards!: string | null;
  @Field(() => Int) rescheduledCount!: number;
  @Field(() => Int) correctedCount!: number;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => DateTime, { nullable: true }) announcedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) beganAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) archivedAt!: Date | null;
  @Field(() => Int, { description: '应到, as its people rows give it.' }) expected!: number;
  @Field(() => Int, { description: '实到; 0 until the first has signed in.' }) attendance!: number;
  @Field(() => Int, { description: '发言人次' }) speakers!: number;
  @Field(() => Int, { description: '分' }) expensesFen!: number;
  @Field(() => Int) attachmentCount!: number;
  @Field(() => ActivityHeadcount) headcount!: ActivityHeadcount;
  @Field(() => DateTime, { nullable: true, description: 'When the record is due.' }) dueAt!: Date | null;
  @Field(() => String, { nullable: true }) dueKind!: string | null;
  @Field(() => Boolean) dueProvisional!: boolean;
  @Field(() => Boolean) overdue!: boolean;
  @Field(() => Int) overdueCount!: number;
  @Field(() => String, { nullable: true, description: 'Number in a ledger of earlier years.' }) ledgerNo!:
    string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: '参加情况: one role of one person at one activity; what every 人次 counts.' })
export class Participation {
  @Field(() => ID) id!: string;
  @Field(() => ID) activityId!: string;
  @Field(() => String, { description: "The activity's." }) kind!: string;
  @Field(() => String, { description: "The activity's." }) title!: string;
  @Field(() => String, { description: "The activity's." }) state!: string;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => String) personKey!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => String) role!: string;
  @Field(() => Boolean) isAttendance!: boolean;
  @Field(() => Boolean) isExpected!: boolean;
  @Field(() => DateTime, { nullable: true }) signedInAt!: Date | null;
  @Field(() => String, { nullable: true }) signIn!: string | null;
  @Field(() => String, { nullable: true }) proxyName!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType({ description: '经费: one payment for an activity.' })
export class Expense {
  @Field(() => ID) id!: string;
  @Field(() => ID) activityId!: string;
  @Field(() => String, { description: "The activity's." }) kind!: string;
  @Field(() => String, { description: "The activity's." }) title!: string;
  @Field(() => String, { description: "The activity's." }) state!: string;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => DateOnly) spentOn!: string;
  @Field(() => Int, { description: '分' }) amountFen!: number;
  @Field(() => String) item!: string;
  @Field(() => String) voucherNo!: string;
  @Field(() => ID, { nullable: true }) voucherFileId!: string | null;
  @Field(() => Boolean) hasVoucherFile!: boolean;
}

@ObjectType({ description: 'The code of the QR picture; it changes every 30 seconds and is taken for 90.' })
export class SignInCode {
  @Field(() => String) code!: string;
  @Field(() => DateTime, { description: 'When the next one is shown.' }) nextAt!: Date;
}

@ObjectType({ description: 'A branch that held less than it must in a period that is over.' })
export class FrequencyMiss {
  @Field(() => ID) branchId!: string;
  @Field(() => String) branchName!: string;
  @Field(() => [String], { description: 'Any of these kinds keeps the rule.' }) kinds!: string[];
  @Field(() => String, { description: 'MONTH | QUARTER' }) per!: string;
  @Field(() => String, { description: '2022年3月' }) periodLabel!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { description: 'Inclusive.' }) to!: string;
  @Field(() => Int) required!: number;
  @Field(() => Int) held!: number;
  @Field(() => String) message!: string;
}

export const ActivityList = listOf('ActivityList', Activity);
export const ParticipationList = listOf('ParticipationList', Participation);
export const ExpenseList = listOf('ExpenseList', Expense);
export const PlanActivityResult = resultUnion('PlanActivityResult', Activity);
export const PerformActivityActionResult = resultUnion('PerformActivityActionResult', Activity);
