import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A named filter of one person over one list.' })
export class SavedView {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  resource!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Json, { description: '{ filter, sort, columns }' })
  value!: unknown;
}
