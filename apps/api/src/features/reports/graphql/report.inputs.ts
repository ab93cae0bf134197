import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { reportFields } from '@zhuqi/domain/query/report-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';

export const ReportFilter = filterInput('ReportFilter', reportFields);
export const ReportListOptions = listOptions('ReportListOptions', ReportFilter);

@InputType()
export class StartReportInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;
  @Field(() => String, { description: 'annual | quarter | team' }) template!: string;
  @Field(() => String, { description: 'A year for annual, a quarter for quarter, any period for team.' })
  period!: string;
  @Field(() => ID, { nullable: true }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Needed for team.' }) teamId?: string | null;
  @Field(() => String, { nullable: true }) districtCode?: string | null;
}

@InputType({ description: "Facts by name as the domain's table asks for them (packages/domain/src/report)." })
export class ReportFactsInput {
  @Field(() => String, { nullable: true, description: 'Code of the figure that is corrected.' }) figure?: string | null;
  @Field(() => Float, { nullable: true, description: 'In the unit that is printed: 元, %.' }) corrected?: number | null;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Attachments of the report.' }) evidence?: string[] | null;
}

@InputType()
export class PerformReportActionInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'issue | render | correct | withdraw, as availableActions offers it.' })
  action!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => ReportFactsInput, { nullable: true }) facts?: ReportFactsInput | null;
}

@InputType()
export class ReportRowsOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25, description: 'At most 100.' }) take?: number | null;
}

@InputType()
export class TemplateParagraphInput {
  @Field(() => String) lead!: string;
  @Field(() => [String]) sentences!: string[];
}

@InputType()
export class TemplateSectionInput {
  @Field(() => String) heading!: string;
  @Field(() => [TemplateParagraphInput]) paragraphs!: TemplateParagraphInput[];
}

@InputType()
export class SaveReportTemplateInput {
  @Field(() => String, { description: 'annual | quarter | team' }) code!: string;
  @Field(() => Int, { description: 'The version that was changed; 0: ours.' }) expectedVersion!: number;
  @Field(() => String) title!: string;
  @Field(() => [TemplateSectionInput]) sections!: TemplateSectionInput[];
}
