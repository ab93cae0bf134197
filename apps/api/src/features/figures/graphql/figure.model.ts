import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '指标: a stored definition; tiles, reports, exports and lists share it.' })
export class FigureDefinition {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: '口径: what is counted, in words.' }) words!: string;
  @Field(() => String, { description: 'What kind of rows it counts, in Chinese.' }) subject!: string;
  @Field(() => String, { description: 'COUNT | SUM | DISTINCT | RATIO | MEDIAN' }) measure!: string;
  @Field(() => String, { description: '次, 项, 元, …; empty for a rate.' }) unit!: string;
  @Field(() => [String], { description: 'unitId | teamId | districtCode: what it can be narrowed to.' })
  scopes!: readonly string[];
}

@ObjectType({ description: 'The query of the rows behind a value: exactly those it was taken over.' })
export class FigureList {
  @Field(() => String, { description: 'GraphQL type of the rows.' }) type!: string;
  @Field(() => String, { description: 'The filter of that type’s list, as JSON text.' }) filter!: string;
}

@ObjectType({ description: 'A figure in one period and scope, counted over the rows the asker may read.' })
export class Figure {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) words!: string;
  @Field(() => String) unit!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'In its unit; a rate is 0 to 1. Null: not applicable, or nothing to measure.',
  })
  value!: number | null;
  @Field(() => String, { description: 'As it stands in a sentence: 50余项, 93.5%.' }) display!: string;
  @Field(() => String, { description: 'As it stands in the ledger, without 余: 53项.' }) exact!: string;
  @Field(() => Int, { description: 'Rows behind it.' }) rows!: number;
  @Field(() => Boolean, { description: 'False: its subject knows no such scope.' }) applicable!: boolean;
  @Field(() => FigureList, { nullable: true }) list!: FigureList | null;
}

@ObjectType()
export class FigureRowsColumn {
  @Field(() => String) name!: string;
  @Field(() => String) label!: string;
  @Field(() => String, {
    description: 'text | number | day | moment | yes | yuan | percent | code | unit | person | …',
  })
  kind!: string;
  @Field(() => Boolean) sortable!: boolean;
}

@ObjectType()
export class FigureRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Json, { description: 'One value per column: text, number or null.' }) cells!: unknown;
  @Field(() => String, { description: 'Path of its page in the console.' }) link!: string;
}

@ObjectType()
export class FigureRowsPage {
  @Field(() => Int) totalItems!: number;
  @Field(() => [FigureRowsColumn]) columns!: readonly FigureRowsColumn[];
  @Field(() => [FigureRow]) items!: readonly FigureRow[];
}

@ObjectType({ description: 'A figure over one part: a month, a unit, a team, a district.' })
export class FigurePart {
  @Field(() => String) code!: string;
  @Field(() => Float, { nullable: true }) value!: number | null;
  @Field(() => String) display!: string;
  @Field(() => Int) rows!: number;
}

@ObjectType()
export class FigurePoint {
  @Field(() => String, { description: 'Key of the month, which opens its rows: 2022-03.' }) period!: string;
  @Field(() => String) label!: string;
  @Field(() => [FigurePart], { description: 'In the order of the codes asked for.' }) figures!: readonly FigurePart[];
}

@ObjectType()
export class FigureGroup {
  @Field(() => String, { description: 'unitId | teamId | districtCode' }) by!: string;
  @Field(() => String, { description: 'What the scope is narrowed to in order to open the rows.' }) key!: string;
  @Field(() => String) label!: string;
  @Field(() => [FigurePart], { description: 'Those that have rows here or know this dimension.' })
  figures!: readonly FigurePart[];
}

@ObjectType({ description: 'What figures can be narrowed to.' })
export class FigureScopeChoice {
  @Field(() => String, { description: 'unitId | teamId | districtCode' }) by!: string;
  @Field(() => String) key!: string;
  @Field(() => String) label!: string;
}
