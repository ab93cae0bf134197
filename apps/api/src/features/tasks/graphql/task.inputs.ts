import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { taskFields } from '@zhuqi/domain/query/task-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const TaskFilter = filterInput('TaskFilter', taskFields);
export const TaskListOptions = listOptions('TaskListOptions', TaskFilter);

@InputType()
export class TargetInput {
  @Field(() => ID, { nullable: true, description: 'Of a target that is kept; null: a new one.' }) id?: string | null;
  @Field(() => String) indicator!: string;
  @Field(() => String, { description: '家, 项, 万元 …' }) unit!: string;
  @Field(() => Float, { nullable: true, description: 'Where it stands at the start; null = 0.' }) baseline?:
    number | null;
  @Field(() => Float, { description: 'Where it is to stand on the due day; never 0.' }) value!: number;
  @Field(() => Int, { description: 'Per cent; all of a task add up to 100 when it is issued.' }) weight!: number;
  @Field(() => DateOnly, { nullable: true, description: "Null = the task's." }) dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where its value is counted; null = TYPED, with evidence.' })
  source?: string | null;
}

@InputType()
export class DraftTaskInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles a task.',
  })
  id?: string | null;

  @Field(() => ID, { nullable: true, description: 'The task-force group; null: a task of the unit alone.' }) teamId?:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it; null = the caller.' }) ownerId?: string | null;
  @Field(() => [ID], { nullable: true }) memberIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Item of a service list it carries out.' }) itemKey?: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;
  @Field(() => String) title!: string;
  @Field(() => String) content!: string;
  @Field(() => DateOnly) startOn!: string;
  @Field(() => DateOnly) dueOn!: string;
  @Field(() => String, { description: 'MONTH | QUARTER | HALF_YEAR | YEAR' }) cadence!: string;
  @Field(() => [TargetInput], { nullable: true }) targets?: TargetInput[] | null;
}

@InputType()
export class ReportedValueInput {
  @Field(() => ID) targetId!: string;
  @Field(() => Float, { description: 'Cumulative.' }) value!: number;
}

@InputType({ description: "Facts by name as the domain's task table asks for them (packages/domain/src/task)." })
export class TaskFactsInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) content?: string | null;
  @Field(() => DateOnly, { nullable: true }) startOn?: string | null;
  @Field(() => DateOnly, { nullable: true }) dueOn?: string | null;
  @Field(() => [TargetInput], { nullable: true }) targets?: TargetInput[] | null;
  @Field(() => ID, { nullable: true, description: 'Who answers for it from now on.' }) owner?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;
  @Field(() => String, { nullable: true, description: '2026-03, 2026Q1, 2026H1, 2026' }) period?: string | null;
  @Field(() => [ReportedValueInput], {
    nullable: true,
    description: 'Of the typed targets; the others are counted when the report is sent in.',
  })
  values?: ReportedValueInput[] | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files of this task; others count for nothing.' }) attachments?:
    string[] | null;
  @Field(() => DateOnly, { nullable: true }) postponedTo?: string | null;
  @Field(() => String, { nullable: true }) summary?: string | null;
}

@InputType()
export class PerformTaskActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => TaskFactsInput, { nullable: true }) facts?: TaskFactsInput | null;
}
