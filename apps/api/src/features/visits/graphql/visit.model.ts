import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description: 'What was found on a visit: a problem, something solved on the spot, a suggestion, a willingness grade.',
})
export class VisitFinding {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'PROBLEM | SOLVED_ON_SPOT | SUGGESTION | WILLINGNESS' }) kind!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) qualification!: string | null;
  @Field(() => String, { nullable: true }) willingness!: string | null;
  @Field(() => ID, { nullable: true, description: 'The problem it became.' }) problemId!: string | null;
  @Field(() => DateTime) createdAt!: Date;
}

@ObjectType({ description: '走访: planned, notified, checked in, recorded, submitted, reviewed.' })
export class Visit {
  @Field(() => ID) id!: string;
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String, {
    description: 'MAJOR_PROJECT 重特大项目现场 | LIAISON 挂钩帮办 | RESEARCH 专题调研 | CALLBACK 回访',
  })
  type!: string;
  @Field(() => String) purpose!: string;
  @Field(() => String) state!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) leadId!: string;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => DateTime, { nullable: true, description: 'The hour, when agreed.' }) plannedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Number in a ledger of earlier years.' }) ledgerNo!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Why it was logged after it took place (补记).' })
  loggedAfterwards!: string | null;
  @Field(() => DateTime, { nullable: true }) notifiedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) checkedInAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) checkedOutAt!: Date | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Metres from the check-in to the enterprise, or to the nearest site of the project; null: not known.',
  })
  distance!: number | null;
  @Field(() => String, { nullable: true }) farReason!: string | null;
  @Field(() => String, { nullable: true }) summary!: string | null;
  @Field(() => Boolean, { description: '无事项' }) hasNoMatter!: boolean;
  @Field(() => Boolean, { description: '逾期未访: its day has passed and nobody has checked in.' }) missed!: boolean;
  @Field(() => DateTime, { nullable: true }) dueAt!: Date | null;
  @Field(() => String, { nullable: true }) dueKind!: string | null;
  @Field(() => Boolean) dueProvisional!: boolean;
  @Field(() => Boolean) overdue!: boolean;
  @Field(() => Int) overdueCount!: number;
  @Field(() => Int) returnedCount!: number;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) reviewedAt!: Date | null;
  @Field(() => DateTime) createdAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Key of the item of the service list it cites.' }) itemKey!:
    string | null;
  @Field(() => String, { nullable: true, description: 'What that item says.' }) itemContent!: string | null;
  @Field(() => ID, { nullable: true, description: 'The major project it is paid to.' }) projectId!: string | null;
  @Field(() => ID, { nullable: true, description: "The cited item's team." }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
}

@ObjectType()
export class VisitList {
  @Field(() => [Visit]) items!: Visit[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType({ description: '多头走访 and other things to know before planning; a warning never refuses.' })
export class VisitWarning {
  @Field(() => String, { description: 'RECENT_VISIT | PLANNED_VISIT | OPEN_PROBLEM' }) code!: string;
  @Field(() => String) message!: string;
}

export const PlanVisitResult = resultUnion('PlanVisitResult', Visit);
export const PerformVisitActionResult = resultUnion('PerformVisitActionResult', Visit);
