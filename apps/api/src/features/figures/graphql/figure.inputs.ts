import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PageSort } from '../../../platform/graphql/common.model.js';

@InputType({
  description: 'Narrows figures to a unit, a team or a district of Huai’an; what is absent is not narrowed.',
})
export class FigureScopeInput {
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => ID, { nullable: true }) teamId?: string | null;
  @Field(() => String, { nullable: true }) districtCode?: string | null;
}

@InputType()
export class FigureRowsOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25, description: 'At most 100.' }) take?: number | null;
  @Field(() => PageSort, { nullable: true, description: 'By a column that says it is sortable.' })
  sort?: PageSort | null;
}

@InputType()
export class ExportFigureInput {
  @Field(() => String) code!: string;
  @Field(() => String) period!: string;
  @Field(() => FigureScopeInput, { nullable: true }) scope?: FigureScopeInput | null;
  @Field(() => PageSort, { nullable: true }) sort?: PageSort | null;
}
