import { Field, ID, InputType } from '@nestjs/graphql';
import { liaisonPairingFields } from '@zhuqi/domain/query/liaison-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const LiaisonPairingFilter = filterInput('LiaisonPairingFilter', liaisonPairingFields);
export const LiaisonPairingListOptions = listOptions('LiaisonPairingListOptions', LiaisonPairingFilter);

@InputType()
export class ConfirmedVisitInput {
  @Field(() => ID, { description: 'Made by the client (UUIDv7): a repeat plans nothing twice.' }) id!: string;
  @Field(() => ID, { description: 'The enterprise or the project.' }) targetId!: string;
  @Field(() => ID) leadId!: string;
  @Field(() => DateOnly) plannedOn!: string;
}

@InputType()
export class PlanGapsInput {
  @Field(() => [ConfirmedVisitInput], { description: 'At most 200.' }) visits!: ConfirmedVisitInput[];
}
