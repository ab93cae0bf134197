import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageSort } from '../../../platform/graphql/common.model.js';

@InputType({ description: 'All parts hold together; what is left out does not count.' })
export class BoardFilter {
  @Field(() => [String], { nullable: true, description: 'blue | urge | order1 | order2 | bulletin' }) rungs?:
    string[] | null;
  @Field(() => ID, { nullable: true, description: 'The unit responsible.' }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its supervising leader.' }) leaderId?: string | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of clock: host, coHandler, review …' }) kinds?:
    string[] | null;
  @Field(() => Boolean, { nullable: true, description: '黄: returned for quality.' }) returned?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Part of title, number or enterprise.' }) text?: string | null;
}

@InputType()
export class BoardOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => PageSort, {
    nullable: true,
    description: 'dueAt | unitName | leaderName | ownerName | problemNumber | returnedCount',
  })
  sort?: PageSort | null;
  @Field(() => BoardFilter, { nullable: true }) filter?: BoardFilter | null;
}
