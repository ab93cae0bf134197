import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A queue of 待我审批; its rows are those of the list under the same filter (domain: approvals.ts).',
})
export class ApprovalCount {
  @Field(() => String, {
    description: 'extensions | shelvings | results | objections | orderAnswers | orderClosings',
  })
  kind!: string;
  @Field(() => String, { description: 'problems | orders' }) resource!: string;
  @Field(() => Int) count!: number;
}
