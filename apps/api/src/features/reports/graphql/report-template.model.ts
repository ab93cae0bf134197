import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class TemplateParagraph {
  @Field(() => String) lead!: string;
  @Field(() => [String], { description: 'With places: {{code}}, {{names:code}}, {{period}}, {{scope}}.' })
  sentences!: string[];
}

@ObjectType()
export class TemplateSection {
  @Field(() => String) heading!: string;
  @Field(() => [TemplateParagraph]) paragraphs!: TemplateParagraph[];
}

@ObjectType({ description: 'The words and the Word layout a report is written with.' })
export class ReportTemplate {
  @Field(() => String, { description: 'annual | quarter | team' }) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Int, { description: '0: ours, as delivered.' }) version!: number;
  @Field(() => String) title!: string;
  @Field(() => [TemplateSection]) sections!: TemplateSection[];
  @Field(() => String, { nullable: true, description: 'Of the bureau’s own Word file; null: ours.' }) fileName!:
    string | null;
  @Field(() => DateTime, { nullable: true }) changedAt!: Date | null;
  @Field(() => String, { nullable: true }) changedByName!: string | null;
}

export const SaveReportTemplateResult = resultUnion('SaveReportTemplateResult', ReportTemplate);
