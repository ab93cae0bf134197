import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

export enum PartnershipSide {
  US = 'US',
  PARTNER = 'PARTNER',
  BOTH = 'BOTH',
}
registerEnumType(PartnershipSide, { name: 'PartnershipSide', description: '我方、对方、双方' });

@ObjectType({ description: 'A person of the partner.' })
export class PartnerContact {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Masked for those who may not read contacts.' }) phone!:
    string | null;
}

@ObjectType({ description: 'A line of 资源清单, 需求清单 or 项目清单.' })
export class PartnershipEntry {
  @Field(() => ID) id!: string;
  @Field(() => PartnershipSide, { description: 'Whose it is.' }) side!: PartnershipSide;
  @Field(() => String) text!: string;
}

@ObjectType({ description: 'A term of the agreement; the last one runs.' })
export class PartnershipTerm {
  @Field(() => DateOnly) signedOn!: string;
  @Field(() => DateOnly) endsOn!: string;
  @Field(() => [ID], { description: 'Attachments of the partnership.' }) agreementFileIds!: string[];
}

@ObjectType({ description: '共建结对 with a bank, an enterprise, a university …' })
export class Partnership {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'DRAFT | ACTIVE | EXPIRING | RENEWED | ENDED' }) state!: string;
  @Field(() => String) partnerName!: string;
  @Field(() => String, { description: 'BANK | ENTERPRISE | UNIVERSITY | INSTITUTE | GOVERNMENT | COMMUNITY' })
  partnerType!: string;
  @Field(() => ID, { nullable: true }) enterpriseId!: string | null;
  @Field(() => String) purpose!: string;
  @Field(() => ID) contactId!: string;
  @Field(() => String, { nullable: true, description: 'Our contact.' }) contactName!: string | null;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => [PartnerContact]) contacts!: PartnerContact[];
  @Field(() => [PartnershipEntry], { description: '资源清单' }) resources!: PartnershipEntry[];
  @Field(() => [PartnershipEntry], { description: '需求清单' }) needs!: PartnershipEntry[];
  @Field(() => [PartnershipEntry], { description: '项目清单' }) projects!: PartnershipEntry[];
  @Field(() => [PartnershipTerm]) terms!: PartnershipTerm[];
  @Field(() => DateOnly, { nullable: true, description: 'Of the first term.' }) signedOn!: string | null;
  @Field(() => DateOnly, { nullable: true, description: 'Last day of the running term.' }) endsOn!: string | null;
  @Field(() => Boolean, { description: 'The running term has its agreement.' }) hasAgreement!: boolean;
  @Field(() => Int, { description: 'Joint activities held; one with several hosts counts once.' })
  activityCount!: number;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType({ description: 'An activity the partner was a host of.' })
export class JointActivity {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) kind!: string;
  @Field(() => String) state!: string;
  @Field(() => DateOnly) plannedOn!: string;
  @Field(() => Int, { description: '实到' }) attendance!: number;
}

export const PartnershipList = listOf('PartnershipList', Partnership);
export const DraftPartnershipResult = resultUnion('DraftPartnershipResult', Partnership);
export const PerformPartnershipActionResult = resultUnion('PerformPartnershipActionResult', Partnership);
