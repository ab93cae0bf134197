import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({
  description: '文件登记: a plan, scheme or notice; lists, teams, tasks and activities cite it as their basis.',
})
export class LedgerDocument {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'PLAN | SCHEME | NOTICE | POLICY | AGREEMENT | OTHER' }) kind!: string;
  @Field(() => String, { description: 'Without 《》.' }) title!: string;
  @Field(() => String, { nullable: true, description: '淮科〔2022〕15号; null for one that has none.' }) number!:
    string | null;
  @Field(() => String) issuer!: string;
  @Field(() => DateOnly) issuedOn!: string;
  @Field(() => ID, { nullable: true, description: 'The unit that keeps it.' }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const LedgerDocumentList = listOf('LedgerDocumentList', LedgerDocument);
export const SaveDocumentResult = resultUnion('SaveDocumentResult', LedgerDocument);
