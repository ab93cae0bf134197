import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { teamFields } from '@zhuqi/domain/query/team-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const TeamFilter = filterInput('TeamFilter', teamFields);
export const TeamListOptions = listOptions('TeamListOptions', TeamFilter);

@InputType()
export class TeamMembershipInput {
  @Field(() => ID, { nullable: true, description: 'Of a row that is there; null: a new one.' }) id?: string | null;
  @Field(() => ID) userId!: string;
  @Field(() => String, { description: 'LEADER 队长 | DEPUTY 副队长 | MEMBER 队员' }) role!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Last day, included; null: still there.' }) to?: string | null;
}

@InputType()
export class TeamEnterpriseInput {
  @Field(() => ID) enterpriseId!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true }) to?: string | null;
}

@InputType({ description: 'People and enterprises are given whole: a row that is left out is taken out.' })
export class SaveTeamInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: a new team.' }) expectedVersion?: number | null;
  @Field(() => String) kind!: string;
  @Field(() => String, { description: 'Without the kind: 高企培育.' }) name!: string;
  @Field(() => String, { nullable: true }) purpose?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit that leads it; null: as it is, the own one at first.' })
  unitId?: string | null;
  @Field(() => DateOnly) foundedOn!: string;
  @Field(() => DateOnly, { nullable: true }) dissolvedOn?: string | null;
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;
  @Field(() => [TeamMembershipInput]) memberships!: TeamMembershipInput[];
  @Field(() => [TeamEnterpriseInput]) enterprises!: TeamEnterpriseInput[];
}
