import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Somebody or some enterprise in a group, with dates; both are included.' })
export class GroupSpan {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: still there.' }) to!: string | null;
}

@ObjectType({ description: '帮办服务联络群: moves with its owner at a handover.' })
export class ContactGroup {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'WECHAT | WECOM | QQ | DINGTALK' }) platform!: string;
  @Field(() => String) name!: string;
  @Field(() => ID) ownerId!: string;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => DateOnly) openedOn!: string;
  @Field(() => DateOnly, { nullable: true }) closedOn!: string | null;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => [GroupSpan]) members!: GroupSpan[];
  @Field(() => [GroupSpan]) enterprises!: GroupSpan[];
  @Field(() => Int, { description: 'Colleagues still in it.' }) memberCount!: number;
  @Field(() => Int, { description: 'Enterprises still in it.' }) enterpriseCount!: number;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const ContactGroupList = listOf('ContactGroupList', ContactGroup);
export const SaveContactGroupResult = resultUnion('SaveContactGroupResult', ContactGroup);
