import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '专栏的一期: proposed, reviewed by somebody else, published under a number.' })
export class ColumnIssue {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'TOPIC | REVIEW | PUBLISHED | WITHDRAWN' }) state!: string;
  @Field(() => ID) columnId!: string;
  @Field(() => String) columnName!: string;
  @Field(() => String, { description: 'NONE | REPEATS | UNDECIDED, of the column.' }) overlap!: string;
  @Field(() => String) title!: string;
  @Field(() => String) text!: string;
  @Field(() => ID) authorId!: string;
  @Field(() => String) authorName!: string;
  @Field(() => String) authorGroup!: string;
  @Field(() => Int, { nullable: true, description: '期号; given when published, kept when withdrawn.' }) number!:
    number | null;
  @Field(() => DateOnly, { nullable: true }) publishedOn!: string | null;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => Int) returnedCount!: number;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const ColumnIssueList = listOf('ColumnIssueList', ColumnIssue);
export const DraftIssueResult = resultUnion('DraftIssueResult', ColumnIssue);
export const PerformIssueActionResult = resultUnion('PerformIssueActionResult', ColumnIssue);
