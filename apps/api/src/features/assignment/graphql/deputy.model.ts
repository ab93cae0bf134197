import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '代理: a colleague acts for an absent one from day to day.' })
export class Deputy {
  @Field(() => ID) id!: string;
  @Field(() => ID) absentUserId!: string;
  @Field(() => String) absentName!: string;
  @Field(() => String) absentUnitName!: string;
  @Field(() => ID) deputyUserId!: string;
  @Field(() => String) deputyName!: string;
  @Field(() => String) deputyUnitName!: string;
  @Field(() => DateOnly) fromDay!: string;
  @Field(() => DateOnly, { description: 'Inclusive; it ends by itself at midnight.' }) toDay!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: 'UPCOMING 未开始 | IN_FORCE 代理中 | ENDED 已结束 | REVOKED 已撤销' })
  state!: string;
  @Field(() => Boolean, { description: 'May the reader revoke it now?' }) canRevoke!: boolean;
  @Field(() => String) createdByName!: string;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => String, { nullable: true }) revokedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
}

@ObjectType()
export class DeputyList {
  @Field(() => [Deputy]) items!: Deputy[];
  @Field(() => Int) totalItems!: number;
}

export const CreateDeputyResult = resultUnion('CreateDeputyResult', Deputy);
export const RevokeDeputyResult = resultUnion('RevokeDeputyResult', Deputy);
