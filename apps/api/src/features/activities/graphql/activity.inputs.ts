import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { activityFields, expenseFields, participationFields } from '@zhuqi/domain/query/activity-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

export const ActivityFilter = filterInput('ActivityFilter', activityFields);
export const ActivityListOptions = listOptions('ActivityListOptions', ActivityFilter);
export const ParticipationFilter = filterInput('ParticipationFilter', participationFields);
export const ParticipationListOptions = listOptions('ParticipationListOptions', ParticipationFilter);
export const ExpenseFilter = filterInput('ExpenseFilter', expenseFields);
export const ExpenseListOptions = listOptions('ExpenseListOptions', ExpenseFilter);

@InputType({ description: 'Who holds it. Branches and units go by id, others by name.' })
export class ActivityHostInput {
  @Field(() => String, { description: 'BRANCH 党支部 | UNIT 处室单位 | PARTNER 共建单位 | EXTERNAL 其他单位' })
  kind!: string;
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
}

@InputType({
  description:
    'One role of one person: a colleague by id or, where it is plain who is meant, by name; a guest by name and organisation.',
})
export class ActivityPersonInput {
  @Field(() => String, { nullable: true, description: "A colleague's id, or the key of a guest on the list." })
  personKey?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'With it, and without a key: a guest.' })
  organisation?: string | null;
  @Field(() => String, {
    description:
      'CHAIR 主持 | LECTURER 主讲 | SPEAKER 发言 | PARTICIPANT 参加 | OBSERVER 列席 | MAKE_UP 补课 | LEAVE 请假',
  })
  role!: string;
  @Field(() => String, { nullable: true, description: 'Needed with LEAVE.' }) reason?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Was to be expected (应到). Null: as it was.' })
  isExpected?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: was there, and is signed in by hand; false: was not, a signature is taken back. Null: as it was.',
  })
  isPresent?: boolean | null;
}

@InputType()
export class ActivityExpenseInput {
  @Field(() => ID, { nullable: true, description: 'Written again under its id, a payment changes in place.' })
  id?: string | null;
  @Field(() => DateOnly) spentOn!: string;
  @Field(() => Float, { description: '分' }) amountFen!: number;
  @Field(() => String) item!: string;
  @Field(() => String) voucherNo!: string;
  @Field(() => ID, { nullable: true, description: 'An attachment of the activity.' }) voucherFileId?: string | null;
}

@InputType({ description: 'What is said about an activity, but for its day.' })
export class ActivityContentInput {
  @Field(() => String) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => DateTime, { nullable: true, description: 'On the day of the activity.' }) startsAt?: Date | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => [ActivityHostInput], { description: 'The first is the main one. Several hosts make one activity.' })
  hosts!: ActivityHostInput[];
  @Field(() => String, { nullable: true }) festival?: string | null;
  @Field(() => [String], { nullable: true }) topics?: string[] | null;
  @Field(() => String, { nullable: true, description: 'With it, it is one of the 助企惠企行动.' })
  helpTheme?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Any colleague may sign up.' }) isOpen?: boolean | null;
  @Field(() => ID, { nullable: true }) teamId?: string | null;
  @Field(() => ID, { nullable: true }) itemKey?: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;
  @Field(() => [ID], { nullable: true }) enterpriseIds?: string[] | null;
}

@InputType()
export class PlanActivityInput extends ActivityContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => ID, { nullable: true, description: 'Null: oneself.' }) organizerId?: string | null;
  @Field(() => [ActivityPersonInput], { nullable: true }) people?: ActivityPersonInput[] | null;
  @Field(() => String, { nullable: true, description: 'Why it is filed after it took place (补记).' })
  loggedAfterwards?: string | null;
}

@InputType({
  description:
    "Facts by name as the domain's activity table asks for them (packages/domain/src/activity/activity-facts.ts).",
})
export class ActivityFactsInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => DateOnly, { nullable: true }) plannedOn?: string | null;
  @Field(() => DateTime, { nullable: true }) startsAt?: Date | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who organizes it from now on.' }) organizer?: string | null;
  @Field(() => ActivityContentInput, { nullable: true, description: 'Of a changed plan: all of it anew.' })
  content?: ActivityContentInput | null;
  @Field(() => String, { nullable: true, description: 'As the QR picture held it (签到码).' }) code?: string | null;
  @Field(() => Boolean, { nullable: true }) isRemote?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Whom one signs in for.' }) personKey?: string | null;
  @Field(() => [ActivityPersonInput], { nullable: true }) people?: ActivityPersonInput[] | null;
  @Field(() => [ActivityExpenseInput], { nullable: true }) expenses?: ActivityExpenseInput[] | null;
  @Field(() => [String], { nullable: true, description: 'Rows taken out: `personKey role`, or the id of a payment.' })
  removed?: string[] | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
  @Field(() => Int, { nullable: true }) saidAttendance?: number | null;
}

@InputType()
export class PerformActivityActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int, { description: 'Of no consequence where people act for themselves: signing in or up, leave.' })
  expectedVersion!: number;
  @Field(() => ActivityFactsInput, { nullable: true }) facts?: ActivityFactsInput | null;
}
