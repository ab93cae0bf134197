import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Option } from '../../../platform/graphql/common.model.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A policy as the enterprise reads it (惠企政策).' })
export class LinkPolicy {
  @Field(() => String, { description: 'PUBLISHED | EXPIRED | WITHDRAWN' }) state!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Empty once withdrawn.' }) summary!: string;
  @Field(() => String) levelLabel!: string;
  @Field(() => String, { description: 'Why it came: the conditions in words.' }) eligibilityWords!: string;
  @Field(() => DateOnly) validFrom!: string;
  @Field(() => DateOnly, { nullable: true }) validTo!: string | null;
  @Field(() => Boolean) isRead!: boolean;
}

@ObjectType({
  description:
    'What an enterprise sees behind its link: the answer to rate, what it is asked for, or a policy to read.',
})
export class LinkPage {
  @Field(() => String, { description: 'RATE_PROBLEM | SUPPLY_INFO | READ_POLICY' }) purpose!: string;
  @Field(() => String, { description: 'OPEN | USED | EXPIRED; an unknown link reads as expired.' }) state!: string;
  @Field(() => String, { nullable: true }) enterpriseName!: string | null;
  @Field(() => String, { nullable: true }) problemNumber!: string | null;
  @Field(() => String, { nullable: true }) problemTitle!: string | null;
  @Field(() => String, { nullable: true }) problemContent!: string | null;
  @Field(() => String, { nullable: true }) resultLabel!: string | null;
  @Field(() => String, { nullable: true }) resultText!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true, description: 'What the handler asks for; of SUPPLY_INFO only.' }) question!:
    string | null;
  @Field(() => DateTime, { nullable: true }) expiresAt!: Date | null;
  @Field(() => LinkPolicy, { nullable: true, description: 'Of READ_POLICY only.' }) policy!: LinkPolicy | null;
  @Field(() => [Option]) options!: Option[];
  @Field(() => [Option], { description: 'Causes to choose from when dissatisfied.' }) causes!: Option[];
}

@InputType()
export class RateByLinkInput {
  @Field(() => String) token!: string;
  @Field(() => String, { description: 'SATISFIED | BASIC | DISSATISFIED' }) satisfaction!: string;
  @Field(() => String, { nullable: true, description: 'IN_OUR_HANDS | OUTSIDE; needed when dissatisfied.' }) cause?:
    string | null;
  @Field(() => String, { nullable: true }) comment?: string | null;
}

@InputType()
export class SupplyInfoByLinkInput {
  @Field(() => String) token!: string;
  @Field(() => String, { description: 'What the enterprise adds; 1 to 4000 characters.' }) supplement!: string;
}
