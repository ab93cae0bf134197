import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { PartnershipEntry } from '@zhuqi/domain/partnership/partnership.types.js';
import { partnershipFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';
import { PartnershipSide } from './partnership.model.js';

export const PartnershipFilter = filterInput('PartnershipFilter', partnershipFields);
export const PartnershipListOptions = listOptions('PartnershipListOptions', PartnershipFilter);

@InputType()
export class PartnerContactInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
}

@InputType()
export class PartnershipEntryInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new line.' }) id?: string | null;
  @Field(() => PartnershipSide) side!: PartnershipEntry['side'];
  @Field(() => String) text!: string;
}

@InputType()
export class DraftPartnershipInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => String) partnerName!: string;
  @Field(() => String, { description: 'BANK | ENTERPRISE | UNIVERSITY | INSTITUTE | GOVERNMENT | COMMUNITY' })
  partnerType!: string;
  @Field(() => ID, { nullable: true, description: 'When it is in the register of enterprises.' })
  enterpriseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Our contact; null: oneself. Their unit keeps the partnership.' })
  contactId?: string | null;
  @Field(() => String, { nullable: true }) purpose?: string | null;
  @Field(() => [PartnerContactInput], { nullable: true }) contacts?: PartnerContactInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) resources?: PartnershipEntryInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) needs?: PartnershipEntryInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) projects?: PartnershipEntryInput[] | null;
}

@InputType({ description: 'With whom, to what end, and who looks after it here: all of it anew.' })
export class PartnershipAboutInput {
  @Field(() => String) partnerName!: string;
  @Field(() => String, { description: 'BANK | ENTERPRISE | UNIVERSITY | INSTITUTE | GOVERNMENT | COMMUNITY' })
  partnerType!: string;
  @Field(() => ID, { nullable: true }) enterpriseId?: string | null;
  @Field(() => ID, { description: 'Our contact. Their unit keeps the partnership.' }) contactId!: string;
  @Field(() => String, { nullable: true }) purpose?: string | null;
}

@InputType({ description: "Facts by name as the domain's table asks for them (packages/domain/src/partnership)." })
export class PartnershipFactsInput {
  @Field(() => DateOnly, { nullable: true }) signedOn?: string | null;
  @Field(() => DateOnly, { nullable: true }) endsOn?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Attachments of the partnership.' }) agreement?: string[] | null;
  @Field(() => PartnershipAboutInput, { nullable: true }) about?: PartnershipAboutInput | null;
  @Field(() => [PartnerContactInput], { nullable: true }) contacts?: PartnerContactInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) resources?: PartnershipEntryInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) needs?: PartnershipEntryInput[] | null;
  @Field(() => [PartnershipEntryInput], { nullable: true }) projects?: PartnershipEntryInput[] | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class PerformPartnershipActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'A row of the transition table, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => PartnershipFactsInput, { nullable: true }) facts?: PartnershipFactsInput | null;
}
