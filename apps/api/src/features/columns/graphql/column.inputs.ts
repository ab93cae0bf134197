import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { pressColumnFields, microCommentFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const PressColumnFilter = filterInput('PressColumnFilter', pressColumnFields);
export const PressColumnListOptions = listOptions('PressColumnListOptions', PressColumnFilter);
export const MicroCommentFilter = filterInput('MicroCommentFilter', microCommentFields);
export const MicroCommentListOptions = listOptions('MicroCommentListOptions', MicroCommentFilter);

const MADE_BY_CLIENT = 'May be made by the client (UUIDv7), so that a retry never doubles it.';

@InputType()
export class SaveColumnInput {
  @Field(() => ID, { nullable: true, description: MADE_BY_CLIENT }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: a new column.' }) expectedVersion?: number | null;
  @Field(() => String) name!: string;
  @Field(() => String, { description: '公众号, 电子屏 …' }) platform!: string;
  @Field(() => ID, { nullable: true }) editorId?: string | null;
  @Field(() => DateOnly) startedOn!: string;
  @Field(() => DateOnly, { nullable: true }) endedOn?: string | null;
  @Field(() => String, { description: 'NONE | REPEATS | UNDECIDED' }) overlap!: string;
  @Field(() => ID, { nullable: true, description: 'With REPEATS and UNDECIDED.' }) overlapsColumnId?: string | null;
}

@InputType()
export class SaveMicroCommentInput {
  @Field(() => ID, { nullable: true, description: MADE_BY_CLIENT }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: a new comment.' }) expectedVersion?: number | null;
  @Field(() => ID, { nullable: true, description: 'Null: oneself.' }) authorId?: string | null;
  @Field(() => ID, { nullable: true, description: "Null: the author's unit." }) branchId?: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => DateOnly) publishedOn!: string;
}
