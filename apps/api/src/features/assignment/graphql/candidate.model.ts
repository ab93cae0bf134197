import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateOnly } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A handler who could be assigned, with what they have in hand.' })
export class Candidate {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => String) unitName!: string;
  @Field(() => Int, { description: 'Problems hosted and not yet answered.' }) hosting!: number;
  @Field(() => Int, { description: 'Parts as co-handler not yet replied.' }) coHandling!: number;
  @Field(() => Int, { description: 'Problems of which an own deadline has passed.' }) overdue!: number;
  @Field(() => Int, { description: 'Problems of which an own deadline falls until Sunday midnight.' })
  dueThisWeek!: number;
  @Field(() => DateOnly, { nullable: true, description: 'Absent until this day, included; null: there.' })
  absentUntil!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who acts meanwhile.' }) deputyId!: string | null;
  @Field(() => String, { nullable: true }) deputyName!: string | null;
}

@ObjectType()
export class CandidateList {
  @Field(() => [Candidate]) items!: Candidate[];
  @Field(() => Int) totalItems!: number;
}

@ObjectType({ description: '分派建议: whom the rules propose for a problem, resolved to people.' })
export class AssignmentProposal {
  @Field(() => ID, { nullable: true, description: 'Null when no rule fits.' }) ruleId!: string | null;
  @Field(() => String, { description: 'Why, in a sentence.' }) explanation!: string;
  @Field(() => Candidate, { nullable: true }) host!: Candidate | null;
  @Field(() => [Candidate]) coHandlers!: Candidate[];
  @Field(() => [String], { description: 'What to know first: somebody is absent, a unit has nobody.' })
  notes!: string[];
}
