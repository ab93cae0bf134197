import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class CandidateListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Only people of this unit and those below it.' }) unitId?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, a unit, or a username.' }) text?: string | null;
}
