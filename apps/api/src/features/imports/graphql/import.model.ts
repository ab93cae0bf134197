import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Option } from '../../../platform/graphql/common.model.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';

@ObjectType()
export class ColumnMapping {
  @Field(() => String) header!: string;
  @Field(() => String, { nullable: true, description: 'Null: the column is left out.' }) field!: string | null;
}

@ObjectType({ description: 'Something that can be imported from a table: enterprises, problems, visits, activities.' })
export class ImportKindInfo {
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'In Chinese: 企业, 历年企业问题.' }) label!: string;
  @Field(() => [Option], { description: 'What a column can be mapped to.' }) fields!: Option[];
  @Field(() => [[String]], { description: 'Of each group at least one field must have its column.' })
  needs!: string[][];
  @Field(() => [[String]], { description: 'Made-up rows of the sample file, in the order of the fields.' })
  sample!: string[][];
}

@ObjectType({ description: 'Headers found in an uploaded file, and the mapping suggested for them.' })
export class ImportPreview {
  @Field(() => ID) uploadId!: string;
  @Field(() => String) fileName!: string;
  @Field(() => [String]) headers!: string[];
  @Field(() => [ColumnMapping]) mapping!: ColumnMapping[];
  @Field(() => [[String]], { description: 'The first five rows.' }) sample!: string[][];
  @Field(() => Int) rowCount!: number;
  @Field(() => Int, { description: 'Sheets of the workbook that hold something, too; only the first one is read.' })
  otherSheets!: number;
  @Field(() => [Option], { description: 'What a column can be mapped to.' }) fields!: Option[];
  @Field(() => [[String]], { description: 'Of each group at least one field must have its column.' })
  needs!: string[][];
}

@InputType()
export class ColumnMappingInput {
  @Field(() => String) header!: string;
  @Field(() => String, { nullable: true }) field?: string | null;
}

@InputType()
export class StartImportInput {
  @Field(() => String, { defaultValue: 'enterprises', description: 'Name of an ImportKindInfo.' }) kind!: string;
  @Field(() => ID) uploadId!: string;
  @Field(() => [ColumnMappingInput]) mapping!: ColumnMappingInput[];
  @Field(() => Boolean, { description: '试运行: everything is checked, nothing is written.' }) dryRun!: boolean;
}

export const ImportPreviewResult = resultUnion('ImportPreviewResult', ImportPreview);
