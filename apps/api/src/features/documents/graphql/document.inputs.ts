import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { documentFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const LedgerDocumentFilter = filterInput('LedgerDocumentFilter', documentFields);
export const LedgerDocumentListOptions = listOptions('LedgerDocumentListOptions', LedgerDocumentFilter);

@InputType()
export class SaveDocumentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: a new document.' }) expectedVersion?: number | null;
  @Field(() => String) kind!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field(() => String) issuer!: string;
  @Field(() => DateOnly) issuedOn!: string;
}
