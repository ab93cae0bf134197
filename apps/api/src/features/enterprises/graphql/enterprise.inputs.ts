import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IdOp, PageSort, StringOp } from '../../../platform/graphql/common.model.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

@InputType()
export class EnterpriseFilter {
  @Field(() => StringOp, { nullable: true }) districtCode?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) industry?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) status?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) highTechStage?: StringOp | null;
  @Field(() => StringOp, {
    nullable: true,
    description:
      'How willing the last visit that asked found it to apply: STRONG | SOME | WAITING | REFUSED | UNREACHABLE.',
  })
  highTechWillingness?: StringOp | null;
  @Field(() => StringOp, { nullable: true }) tag?: StringOp | null;
  @Field(() => IdOp, { nullable: true }) liaisonId?: IdOp | null;

  @Field(() => String, {
    nullable: true,
    description: 'Two or more Chinese characters anywhere in the name, pinyin initials, or a credit code.',
  })
  text?: string | null;

  @Field(() => [EnterpriseFilter], { nullable: true }) any?: EnterpriseFilter[] | null;
  @Field(() => EnterpriseFilter, { nullable: true }) not?: EnterpriseFilter | null;
}

@InputType()
export class EnterpriseListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => String, { nullable: true }) after?: string | null;
  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => EnterpriseFilter, { nullable: true }) filter?: EnterpriseFilter | null;
}

@InputType()
export class ContactInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => Boolean, { nullable: true }) consent?: boolean | null;
  @Field(() => Boolean, { nullable: true }) isPrimary?: boolean | null;
}

@InputType({
  description: 'Left out = unchanged, null = none. contacts is the complete list: those left out become inactive.',
})
export class SaveEnterpriseInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => [String], { nullable: true }) formerNames?: string[] | null;
  @Field(() => String, { nullable: true }) creditCode?: string | null;
  @Field(() => String, { nullable: true }) districtCode?: string | null;
  @Field(() => String, { nullable: true }) industry?: string | null;
  @Field(() => String, { nullable: true }) status?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
  @Field(() => Float, { nullable: true }) latitude?: number | null;
  @Field(() => DateOnly, { nullable: true }) foundedOn?: string | null;
  @Field(() => String, { nullable: true }) registeredCapital?: string | null;
  @Field(() => String, { nullable: true }) highTechStage?: string | null;
  @Field(() => [String], { nullable: true }) tags?: string[] | null;
  @Field(() => ID, { nullable: true }) liaisonUserId?: string | null;
  @Field(() => [ContactInput], { nullable: true }) contacts?: ContactInput[] | null;
  @Field(() => Int, { nullable: true }) expectedVersion?: number | null;
}
