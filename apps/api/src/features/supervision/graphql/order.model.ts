import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '督办单: a numbered order about a missed promise, with its own answer and closing.' })
export class SupervisionOrder {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '淮科督〔2026〕1号; from 1 in each year, without gaps.' }) number!: string;
  @Field(() => Int) year!: number;
  @Field(() => Int) serial!: number;
  @Field(() => Int, { description: '1 一级，发分管领导 | 2 二级，发党组书记' }) level!: number;
  @Field(() => String, { description: 'ISSUED | ANSWERED | CLOSED | CANCELLED' }) state!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) problemId!: string;
  @Field(() => String) problemNumber!: string;
  @Field(() => String, { description: 'Title of the problem when the order was issued.' }) title!: string;
  @Field(() => String, { nullable: true }) enterpriseName!: string | null;
  @Field(() => ID) clockId!: string;
  @Field(() => String) clockKind!: string;
  @Field(() => Int) round!: number;
  @Field(() => String, { nullable: true, description: 'The unit responsible for the missed promise.' }) unitName!:
    string | null;
  @Field(() => ID) issuedToId!: string;
  @Field(() => String) issuedToName!: string;
  @Field(() => String) demand!: string;
  @Field(() => ID, { nullable: true, description: 'Null: the ladder issued it.' }) issuedById!: string | null;
  @Field(() => String) issuedByName!: string;
  @Field(() => DateTime) issuedAt!: Date;
  @Field(() => DateTime) deadline!: Date;
  @Field(() => Boolean, { description: '逾期未答' }) overdue!: boolean;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => Boolean) answeredLate!: boolean;
  @Field(() => Int) returnedCount!: number;
  @Field(() => String, { nullable: true }) closingNote!: string | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
}

@ObjectType()
export class SupervisionOrderList {
  @Field(() => [SupervisionOrder]) items!: SupervisionOrder[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType({ description: 'What an order issued now would say, and to whom it would go.' })
export class OrderPreview {
  @Field(() => Int) level!: number;
  @Field(() => String) clockKind!: string;
  @Field(() => DateTime) dueAt!: Date;
  @Field(() => String) unitName!: string;
  @Field(() => String, { nullable: true }) addresseeName!: string | null;
  @Field(() => DateTime) deadline!: Date;
  @Field(() => String, { description: 'Proposed words; may be changed.' }) demand!: string;
  @Field(() => String, { nullable: true, description: 'Why it cannot be issued, as a sentence.' }) problem!:
    string | null;
}

export const IssueSupervisionOrderResult = resultUnion('IssueSupervisionOrderResult', SupervisionOrder);
export const PerformOrderActionResult = resultUnion('PerformOrderActionResult', SupervisionOrder);
