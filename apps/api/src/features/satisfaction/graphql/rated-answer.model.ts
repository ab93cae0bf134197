import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '评价件次: what one round of a problem was rated, with what had been done by then.' })
export class RatedAnswer {
  @Field(() => ID) id!: string;
  @Field(() => ID) problemId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) round!: number;
  @Field(() => String, { description: 'SATISFIED | BASIC | DISSATISFIED | UNRATED' }) satisfaction!: string;
  @Field(() => String, { nullable: true }) cause!: string | null;
  @Field(() => String, { nullable: true }) comment!: string | null;
  @Field(() => String, { description: 'LINK | CALLBACK | TIMEOUT' }) source!: string;
  @Field(() => String, { nullable: true, description: 'Result of that round.' }) result!: string | null;
  @Field(() => Boolean, { description: 'First contact of that round kept its promise.' }) contactedInTime!: boolean;
  @Field(() => Boolean, { description: 'Another round followed.' }) reworked!: boolean;
  @Field(() => String) category!: string;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => DateTime) ratedAt!: Date;
  @Field(() => ID, { nullable: true, description: 'Unit of the host of that round.' }) hostUnitId!: string | null;
  @Field(() => String, { nullable: true }) hostUnitName!: string | null;
}

@ObjectType()
export class RatedAnswerList {
  @Field(() => [RatedAnswer]) items!: RatedAnswer[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for keyset paging.' }) endCursor!:
    string | null;
}
