import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'An enterprise by name, as a handover lists it.' })
export class HandoverEnterprise {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A contact group by name, as a handover lists it.' })
export class HandoverGroup {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A task by its title, as a handover lists it.' })
export class HandoverTask {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A 重特大项目 by name, as a handover lists it.' })
export class HandoverProject {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A problem and the part in it that changes hands.' })
export class HandoverProblem {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) state!: string;
  @Field(() => String, { description: 'host 主办 | coHandler 协办' }) part!: string;
  @Field(() => String, { nullable: true }) enterpriseName!: string | null;
}

@ObjectType({ description: 'Something that can’t move, and why; while there is one, nothing moves.' })
export class HandoverRefusal {
  @Field(() => String, { description: 'person | problem | enterprise | deputy' }) subject!: string;
  @Field(() => ID) id!: string;
  @Field(() => String) message!: string;
}

@ObjectType({ description: '移交预览: what would move. Confirmed with its hash.' })
export class HandoverPreview {
  @Field(() => String, { description: 'Sent with the confirmation: another plan by then answers CONFLICT.' })
  hash!: string;
  @Field(() => Boolean) ok!: boolean;
  @Field(() => String, { description: 'What moves, in a sentence; or why nothing can.' }) summary!: string;
  @Field(() => String) fromName!: string;
  @Field(() => String) toName!: string;
  @Field(() => [HandoverRefusal]) refusals!: HandoverRefusal[];
  @Field(() => [HandoverEnterprise]) enterprises!: HandoverEnterprise[];
  @Field(() => [HandoverProblem]) problems!: HandoverProblem[];
  @Field(() => [HandoverGroup], { description: 'Contact groups they own or are in.' }) groups!: HandoverGroup[];
  @Field(() => [HandoverTask], { description: 'Tasks not ended they answer for or are a member of.' })
  tasks!: HandoverTask[];
  @Field(() => [HandoverProject], { description: '重特大项目 they look after.' }) projects!: HandoverProject[];
  @Field(() => [String], { description: 'Absences that change, in sentences.' }) deputies!: string[];
  @Field(() => [HandoverEnterprise], { description: 'Who is told by mail who looks after them now.' })
  toldEnterprises!: HandoverEnterprise[];
}

@ObjectType({ description: '移交: what one colleague handed to another, as it was carried out.' })
export class Handover {
  @Field(() => ID) id!: string;
  @Field(() => ID) fromUserId!: string;
  @Field(() => String) fromName!: string;
  @Field(() => ID) toUserId!: string;
  @Field(() => String) toName!: string;
  @Field(() => String) reason!: string;
  @Field(() => String) summary!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => Int) enterpriseCount!: number;
  @Field(() => Int) problemCount!: number;
  @Field(() => [HandoverEnterprise], { nullable: true, description: 'Null in lists.' }) enterprises!:
    HandoverEnterprise[] | null;
  @Field(() => [HandoverProblem], { nullable: true, description: 'Null in lists.' }) problems!:
    HandoverProblem[] | null;
  @Field(() => [HandoverGroup], { nullable: true, description: 'Null in lists.' }) groups!: HandoverGroup[] | null;
  @Field(() => [HandoverTask], { nullable: true, description: 'Null in lists.' }) tasks!: HandoverTask[] | null;
  @Field(() => [HandoverProject], { nullable: true, description: 'Null in lists.' }) projects!:
    HandoverProject[] | null;
  @Field(() => [HandoverEnterprise], { nullable: true, description: 'Null in lists.' }) toldEnterprises!:
    HandoverEnterprise[] | null;
}

@ObjectType()
export class HandoverList {
  @Field(() => [Handover]) items!: Handover[];
  @Field(() => Int) totalItems!: number;
}

@ObjectType({ description: 'What somebody has in hand that a handover would move.' })
export class OpenWork {
  @Field(() => ID, { description: 'Of the person.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) unitName!: string;
  @Field(() => Boolean, { description: 'False: the account is disabled.' }) active!: boolean;
  @Field(() => Int) hosting!: number;
  @Field(() => Int) coHandling!: number;
  @Field(() => Int, { description: 'Enterprises they are the liaison officer of.' }) enterprises!: number;
  @Field(() => Int, { description: 'Contact groups they own or are in.' }) groups!: number;
  @Field(() => Int, { description: 'Tasks not ended they answer for or are a member of.' }) tasks!: number;
  @Field(() => Int, { description: '重特大项目 they look after.' }) projects!: number;
}

@ObjectType()
export class OpenWorkList {
  @Field(() => [OpenWork]) items!: OpenWork[];
  @Field(() => Int) totalItems!: number;
}

export const HandoverPreviewResult = resultUnion('HandoverPreviewResult', HandoverPreview);
export const CarryOutHandoverResult = resultUnion('CarryOutHandoverResult', Handover);
