import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: '批量交办 or 批量催办: a job with a result for every row.' })
export class StartBulkActInput {
  @Field(() => String, { description: 'BULK_ASSIGN | BULK_URGE' }) kind!: string;
  @Field(() => [ID], { description: 'At most 500.' }) problemIds!: string[];

  @Field(() => ID, { nullable: true, description: 'Of BULK_ASSIGN: to this host; null = to whom the rules propose.' })
  hostId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of BULK_URGE: what is urged, required. Of BULK_ASSIGN: a note.',
  })
  text?: string | null;
}
