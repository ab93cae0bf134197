import { Field, InputType } from '@nestjs/graphql';
import { PageSort } from '../../../platform/graphql/common.model.js';
import { Json } from '../../../platform/graphql/scalars.js';

@InputType({
  description: 'resource: problems | visits | enterprises; filter and sort as of that list; columns by name, in order.',
})
export class StartExportInput {
  @Field(() => String) resource!: string;
  @Field(() => Json, { nullable: true }) filter?: unknown;
  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
  @Field(() => [String], { nullable: true }) columns?: string[] | null;
}
