import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { serviceItemFields } from '@zhuqi/domain/query/register-fields.js';
import { serviceListFields } from '@zhuqi/domain/query/service-list-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';

export const ServiceListFilter = filterInput('ServiceListFilter', serviceListFields);
export const ServiceListOptions = listOptions('ServiceListOptions', ServiceListFilter);
export const ServiceItemFilter = filterInput('ServiceItemFilter', serviceItemFields);
export const ServiceItemOptions = listOptions('ServiceItemOptions', ServiceItemFilter);

@InputType()
export class ServiceItemInput {
  @Field(() => ID, { nullable: true, description: 'Of an item there was before; null: a new one.' }) key?:
    string | null;
  @Field(() => String) content!: string;
  @Field(() => String) objects!: string;
  @Field(() => String, { description: 'Id of the unit; empty while none is chosen.' }) ownerUnitId!: string;
  @Field(() => ID, { nullable: true }) teamId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Working days.' }) promisedDays?: number | null;
  @Field(() => [String]) channels!: string[];
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;
}

@InputType()
export class DraftServiceListInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int) year!: number;
  @Field(() => String) title!: string;
  @Field(() => ID, { nullable: true }) basisDocumentId?: string | null;

  @Field(() => [ServiceItemInput], {
    nullable: true,
    description: 'Null: those of the published edition of the year, else of the year before.',
  })
  items?: ServiceItemInput[] | null;
}

@InputType({ description: "Facts by name as the domain's table asks for them." })
export class ServiceListFactsInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => [ServiceItemInput], { nullable: true }) items?: ServiceItemInput[] | null;
  @Field(() => ID, { nullable: true, description: 'Null: none.' }) basisDocumentId?: string | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class PerformServiceListActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => ServiceListFactsInput, { nullable: true }) facts?: ServiceListFactsInput | null;
}
