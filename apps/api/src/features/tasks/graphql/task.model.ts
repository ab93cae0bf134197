import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A measured target. Values are cumulative.' })
export class TaskTarget {
  @Field(() => ID) id!: string;
  @Field(() => String) indicator!: string;
  @Field(() => String) unit!: string;
  @Field(() => Float) baseline!: number;
  @Field(() => Float) value!: number;
  @Field(() => Int, { description: 'Per cent.' }) weight!: number;
  @Field(() => DateOnly) dueOn!: string;
  @Field(() => String, { description: 'TYPED: typed with evidence; else counted from linked rows.' }) source!: string;
}

@ObjectType({ description: 'The targets as they stood from one day to the next adjustment, and what else it moved.' })
export class TaskTargetVersion {
  @Field(() => Int) no!: number;
  @Field(() => [TaskTarget]) targets!: TaskTarget[];
  @Field(() => String, { nullable: true, description: 'Null: the first version.' }) reason!: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => DateOnly, { nullable: true, description: "The task's due day before; null: not moved." }) formerDueOn!:
    string | null;
  @Field(() => DateOnly, { nullable: true, description: "The task's due day since; null: not moved." }) dueOn!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Who answered for it; null: the same hands.' }) formerOwnerName!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Who answers since; null: the same hands.' }) ownerName!:
    string | null;
  @Field(() => DateTime) at!: Date;
  @Field(() => String) byName!: string;
}

@ObjectType()
export class TaskReportedValue {
  @Field(() => ID) targetId!: string;
  @Field(() => Float) value!: number;
}

@ObjectType({ description: 'What was reported for a period, and what became of it.' })
export class TaskPeriodReport {
  @Field(() => String, { description: '2026-03, 2026Q1, 2026H1, 2026' }) period!: string;
  @Field(() => String, { description: 'REPORTED | PASSED | RETURNED | POSTPONED' }) state!: string;
  @Field(() => [TaskReportedValue]) values!: TaskReportedValue[];
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => [ID], { description: 'Its evidence, among the files of the task.' }) attachmentIds!: string[];
  @Field(() => DateTime, { nullable: true }) reportedAt!: Date | null;
  @Field(() => String, { nullable: true }) reportedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) auditedAt!: Date | null;
  @Field(() => String, { nullable: true }) auditedByName!: string | null;
  @Field(() => String, { nullable: true }) auditNote!: string | null;
  @Field(() => DateOnly, { nullable: true }) postponedTo!: string | null;
  @Field(() => Int) returnedCount!: number;
}

@ObjectType()
export class TaskMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: '攻坚任务: measured targets, period reports with audit, planned pace.' })
export class Task {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) title!: string;
  @Field(() => String) content!: string;
  @Field(() => String, { description: 'DRAFT | ISSUED | ACCEPTED | IN_PROGRESS | COMPLETION_REQUESTED | …' })
  state!: string;
  @Field(() => ID, { nullable: true }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
  @Field(() => ID) ownerId!: string;
  @Field(() => String) ownerName!: string;
  @Field(() => String, { nullable: true, description: "The owner's unit." }) unitName!: string | null;
  @Field(() => [TaskMember]) members!: TaskMember[];
  @Field(() => ID, { nullable: true }) itemKey!: string | null;
  @Field(() => String, { nullable: true, description: 'The item as its latest list words it.' }) itemContent!:
    string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => String, { nullable: true }) basisDocumentTitle!: string | null;
  @Field(() => DateOnly) startOn!: string;
  @Field(() => DateOnly) dueOn!: string;
  @Field(() => String, { description: 'MONTH | QUARTER | HALF_YEAR | YEAR' }) cadence!: string;
  @Field(() => [TaskTarget]) targets!: TaskTarget[];
  @Field(() => [TaskTargetVersion], { description: 'Oldest first; the last one is in force.' })
  targetVersions!: TaskTargetVersion[];
  @Field(() => Int) targetVersion!: number;
  @Field(() => [TaskPeriodReport], { description: 'In the order of their periods.' }) reports!: TaskPeriodReport[];
  @Field(() => String, { nullable: true, description: 'The period that waits next.' }) reportPeriod!: string | null;
  @Field(() => String, { nullable: true, description: 'AHEAD | DUE | REPORTED | RETURNED | POSTPONED' }) reportState!:
    string | null;
  @Field(() => DateOnly, { nullable: true }) reportDueOn!: string | null;
  @Field(() => Boolean, { description: '填报超期' }) reportLate!: boolean;
  @Field(() => Boolean, { description: 'A report waits for its audit.' }) toAudit!: boolean;
  @Field(() => Float, { nullable: true, description: 'Weighted, 0 to 1; as kept on pacedOn.' }) completion!:
    number | null;
  @Field(() => String, { nullable: true, description: '序时进度: GREEN | YELLOW | RED; null before it is issued.' })
  colour!: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'At the pace so far; null = reached, or not foreseeable.' })
  forecastOn!: string | null;
  @Field(() => DateOnly, { nullable: true }) pacedOn!: string | null;
  @Field(() => String, { nullable: true }) completionSummary!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of the verdict.' }) verdict!: string | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => Int) returnedCount!: number;
  @Field(() => DateTime, { nullable: true }) issuedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) acceptedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) startedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const TaskList = listOf('TaskList', Task);
export const DraftTaskResult = resultUnion('DraftTaskResult', Task);
export const PerformTaskActionResult = resultUnion('PerformTaskActionResult', Task);
