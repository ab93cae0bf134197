import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '服务清单: one edition of a year; what is published is frozen.' })
export class ServiceList {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'expectedVersion of the next action.' }) version!: number;
  @Field(() => Int) year!: number;
  @Field(() => Int, { description: '版次 within the year, from 1.' }) edition!: number;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'DRAFT | APPROVED | PUBLISHED | REVISED | STOPPED' }) state!: string;
  @Field(() => String) stateLabel!: string;
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The edition this one revises.' }) previousId!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the approval, or why it went back.' }) approvalNote!:
    string | null;
  @Field(() => String, { nullable: true }) stopReason!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
  @Field(() => DateTime, { nullable: true }) approvedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) publishedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was superseded or stopped.' }) endedAt!: Date | null;
  @Field(() => Int) itemCount!: number;
}

@ObjectType({
  description:
    '清单事项 of one edition. Its key stays the same through all editions; problems, visits, tasks and activities cite it. ' +
    'Counts are of its year.',
})
export class ServiceItem {
  @Field(() => ID) id!: string;
  @Field(() => ID) key!: string;
  @Field(() => Int) position!: number;
  @Field(() => String) content!: string;
  @Field(() => String, { description: 'Whom it serves.' }) objects!: string;
  @Field(() => ID) ownerUnitId!: string;
  @Field(() => String) ownerUnitName!: string;
  @Field(() => ID, { nullable: true }) teamId!: string | null;
  @Field(() => String, { nullable: true }) teamName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days promised; null = the deadline policy holds.' })
  promisedDays!: number | null;
  @Field(() => [String], { description: 'VISIT | WINDOW | PHONE | GROUP | ONLINE | EVENT' }) channels!: string[];
  @Field(() => [String]) channelLabels!: string[];
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => String, { nullable: true }) basisDocumentTitle!: string | null;
  @Field(() => ID) listId!: string;
  @Field(() => String) listTitle!: string;
  @Field(() => String) listState!: string;
  @Field(() => Int) year!: number;
  @Field(() => Int) edition!: number;
  @Field(() => Int, { description: 'Problems, visits, tasks and activities that cite it.' }) times!: number;
  @Field(() => Int) problems!: number;
  @Field(() => Int) visits!: number;
  @Field(() => Int) tasks!: number;
  @Field(() => Int) activities!: number;
  @Field(() => Int, { description: 'Enterprises of those problems and visits.' }) enterprises!: number;
}

export const ServiceListList = listOf('ServiceListList', ServiceList);
export const ServiceItemList = listOf('ServiceItemList', ServiceItem);
export const DraftServiceListResult = resultUnion('DraftServiceListResult', ServiceList);
export const PerformServiceListActionResult = resultUnion('PerformServiceListActionResult', ServiceList);
