import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Option } from '../../../platform/graphql/common.model.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description: 'What an enterprise sees behind a one-time link: the answer to rate, or what it is asked for.',
})
export class LinkPage {
  @Field(() => String, { description: 'RATE_PROBLEM | SUPPLY_INFO' }) purpose!: string;
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
