import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { columnIssueFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const ColumnIssueFilter = filterInput('ColumnIssueFilter', columnIssueFields);
export const ColumnIssueListOptions = listOptions('ColumnIssueListOptions', ColumnIssueFilter);

@InputType()
export class DraftIssueInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => ID) columnId!: string;
  @Field(() => String, {
    description: 'LEADERS | DISTRICT_HEADS | UNIT_HEADS | RETIRED | PARTY_WORKERS | YOUNG | EDITORS',
  })
  authorGroup!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: 'May follow; needed to submit.' }) text?: string | null;
}

@InputType({ description: "Facts by name as the domain's table asks for them (packages/domain/src/column)." })
export class IssueFactsInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => Int, { nullable: true, description: '1 … 999; unique per column and year.' }) number?: number | null;
  @Field(() => DateOnly, { nullable: true }) publishedOn?: string | null;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class PerformIssueActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => IssueFactsInput, { nullable: true }) facts?: IssueFactsInput | null;
}
