import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'What a column brought in one year.' })
export class ColumnYear {
  @Field(() => Int) year!: number;
  @Field(() => Int, { description: '已发布的期数; what figures count.' }) published!: number;
  @Field(() => [Int], { description: '缺号: numbers missing between 1 and the highest one.' }) gaps!: number[];
  @Field(() => Int, { description: 'Proposed for the next issue.' }) nextNumber!: number;
}

@ObjectType({ description: '专栏: a series of issues on one platform.' })
export class PressColumn {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String) platform!: string;
  @Field(() => ID, { nullable: true }) editorId!: string | null;
  @Field(() => String, { nullable: true }) editorName!: string | null;
  @Field(() => DateOnly) startedOn!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: it runs.' }) endedOn!: string | null;
  @Field(() => String, { description: 'NONE | REPEATS | UNDECIDED: whether its issues are counted in another column.' })
  overlap!: string;
  @Field(() => ID, { nullable: true }) overlapsColumnId!: string | null;
  @Field(() => String, { nullable: true }) overlapsColumnName!: string | null;
  @Field(() => [ColumnYear], { description: 'Newest first; the running year is always there.' }) years!: ColumnYear[];
  @Field(() => Int, { description: 'Published issues of all years.' }) issueCount!: number;
  @Field(() => DateOnly, { nullable: true }) lastIssueOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may correct it.' }) mayEdit!: boolean;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: '微评论: a comment with its author; counted as 人次.' })
export class MicroComment {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) authorId!: string;
  @Field(() => String) authorName!: string;
  @Field(() => ID, { nullable: true }) branchId!: string | null;
  @Field(() => String, { nullable: true }) branchName!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) link!: string | null;
  @Field(() => DateOnly) publishedOn!: string;
  @Field(() => Boolean, { description: 'Whether the signed-in person may correct it.' }) mayEdit!: boolean;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const PressColumnList = listOf('PressColumnList', PressColumn);
export const MicroCommentList = listOf('MicroCommentList', MicroComment);
export const SaveColumnResult = resultUnion('SaveColumnResult', PressColumn);
export const SaveMicroCommentResult = resultUnion('SaveMicroCommentResult', MicroComment);
