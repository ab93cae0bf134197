import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: "One person's time in a team; both days are included." })
export class TeamMembership {
  @Field(() => ID) id!: string;
  @Field(() => ID) userId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'LEADER 队长 | DEPUTY 副队长 | MEMBER 队员' }) role!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: still there.' }) to!: string | null;
}

@ObjectType({ description: 'An enterprise a team looks after, with dates.' })
export class TeamEnterprise {
  @Field(() => ID) enterpriseId!: string;
  @Field(() => String) name!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true }) to!: string | null;
}

@ObjectType({ description: '党员志愿服务队、党员攻坚组、党员先锋队: unique by kind and name.' })
export class Team {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'VOLUNTEER | TASK_FORCE | VANGUARD' }) kind!: string;
  @Field(() => String, { description: 'Without the kind: 高企培育.' }) name!: string;
  @Field(() => String, { description: '高企培育党员攻坚组' }) title!: string;
  @Field(() => String) purpose!: string;
  @Field(() => DateOnly) foundedOn!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Its last day; null: it stands.' }) dissolvedOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit that leads it.' }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The leader without a last day.' }) leaderId!: string | null;
  @Field(() => String, { nullable: true }) leaderName!: string | null;
  @Field(() => Int, { description: 'People without a last day.' }) memberCount!: number;
  @Field(() => Int, { description: 'Enterprises it looks after or has looked after.' }) enterpriseCount!: number;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: "One part of a team's year; the list with this filter has exactly these rows." })
export class TeamYearPart {
  @Field(() => String, { description: 'tasks | activities | visits | problems | service-items' }) list!: string;
  @Field(() => String) label!: string;
  @Field(() => Int) total!: number;
  @Field(() => Json) filter!: object;
}

export const TeamList = listOf('TeamList', Team);
export const SaveTeamResult = resultUnion('SaveTeamResult', Team);
