import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { contactGroupFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const ContactGroupFilter = filterInput('ContactGroupFilter', contactGroupFields);
export const ContactGroupListOptions = listOptions('ContactGroupListOptions', ContactGroupFilter);

@InputType({ description: 'A colleague or an enterprise in the group, with dates; both are included.' })
export class GroupSpanInput {
  @Field(() => ID) id!: string;
  @Field(() => DateOnly) from!: string;
  @Field(() => DateOnly, { nullable: true, description: 'Null: still there.' }) to?: string | null;
}

@InputType({ description: 'People and enterprises are given whole: one that is left out is taken out.' })
export class SaveContactGroupInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: a new group.' }) expectedVersion?: number | null;
  @Field(() => String, { description: 'WECHAT | WECOM | QQ | DINGTALK' }) platform!: string;
  @Field(() => String) name!: string;
  @Field(() => ID) ownerId!: string;
  @Field(() => ID, { nullable: true, description: 'The unit that keeps it; null: as it is, the own one at first.' })
  unitId?: string | null;
  @Field(() => DateOnly) openedOn!: string;
  @Field(() => DateOnly, { nullable: true }) closedOn?: string | null;
  @Field(() => [GroupSpanInput]) members!: GroupSpanInput[];
  @Field(() => [GroupSpanInput]) enterprises!: GroupSpanInput[];
}
