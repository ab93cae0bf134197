import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime, Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Words, or a figure’s place as it was filled.' })
export class ReportPart {
  @Field(() => String, { description: 'text | figure | names' }) kind!: string;
  @Field(() => String, { nullable: true, description: 'Of the figure whose value or names stand here.' })
  code!: string | null;
  @Field(() => String) text!: string;
  @Field(() => Boolean, { nullable: true, description: 'Set by hand.' }) isCorrected!: boolean | null;
}

@ObjectType()
export class ReportSentence {
  @Field(() => String, { description: 'section.paragraph.sentence, from 1.' }) id!: string;
  @Field(() => String) text!: string;
  @Field(() => [ReportPart]) parts!: ReportPart[];
}

@ObjectType()
export class ReportParagraph {
  @Field(() => String) lead!: string;
  @Field(() => [ReportSentence]) sentences!: ReportSentence[];
}

@ObjectType({ description: 'A section without a heading is an opening or a closing.' })
export class ReportSection {
  @Field(() => String) heading!: string;
  @Field(() => [ReportParagraph]) paragraphs!: ReportParagraph[];
}

@ObjectType({ description: 'A figure as it was counted when the report was rendered.' })
export class ReportFigure {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: '口径' }) words!: string;
  @Field(() => String) unit!: string;
  @Field(() => Float, { nullable: true, description: 'In its unit.' }) value!: number | null;
  @Field(() => String, { description: 'As it was counted.' }) display!: string;
  @Field(() => String, { description: 'As the report says it: counted, or set by hand.' }) printed!: string;
  @Field(() => Int, { description: 'Rows behind it.' }) rows!: number;
}

@ObjectType({ description: '人工调整: a visible line with its reason and evidence.' })
export class ReportCorrection {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'The line as it is printed.' }) line!: string;
  @Field(() => Float, { nullable: true }) computed!: number | null;
  @Field(() => Float) corrected!: number;
  @Field(() => String) reason!: string;
  @Field(() => [ID], { description: 'Attachments of the report.' }) evidenceIds!: string[];
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: Date;
}

@ObjectType()
export class ReportScopeOf {
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => ID, { nullable: true }) teamId!: string | null;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
}

@ObjectType({ description: '工作总结 of a year, a quarter or a team.' })
export class Report {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'DRAFT | ISSUED | WITHDRAWN' }) state!: string;
  @Field(() => String, { description: 'annual | quarter | team' }) template!: string;
  @Field(() => String, { description: '2022, 2022Q1, …' }) period!: string;
  @Field(() => String) periodLabel!: string;
  @Field(() => ReportScopeOf) scope!: ReportScopeOf;
  @Field(() => String, { description: 'Empty: the whole bureau.' }) scopeName!: string;
  @Field(() => String) title!: string;
  @Field(() => DateTime, { nullable: true, description: 'Null: being made, or made anew.' }) renderedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) issuedAt!: Date | null;
  @Field(() => String, { nullable: true }) issuedByName!: string | null;
  @Field(() => String, { nullable: true }) withdrawReason!: string | null;
  @Field(() => [ReportSection]) sections!: ReportSection[];
  @Field(() => [String], { description: 'Sentences left out, as there is nothing behind any figure they name.' })
  omitted!: string[];
  @Field(() => [ReportFigure]) figures!: ReportFigure[];
  @Field(() => [ReportCorrection]) corrections!: ReportCorrection[];
  @Field(() => Boolean, { description: '/files/reports/:id/document and /appendix can be fetched.' })
  hasFiles!: boolean;
  @Field(() => ID, { nullable: true, description: 'The job that renders it.' }) jobId!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

@ObjectType()
export class ReportRow {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Json, { description: 'One value per column: text, number or null.' }) cells!: unknown;
  @Field(() => String, { description: 'Path of its page in the console.' }) link!: string;
}

@ObjectType()
export class ReportRowsColumn {
  @Field(() => String) name!: string;
  @Field(() => String) label!: string;
  @Field(() => String) kind!: string;
  @Field(() => Boolean) sortable!: boolean;
}

@ObjectType({ description: 'The rows behind a figure as they were counted for a report.' })
export class ReportRowsPage {
  @Field(() => Int, { description: 'Still there, and within reach.' }) totalItems!: number;
  @Field(() => Int, { description: 'Counted when the report was rendered.' }) counted!: number;
  @Field(() => [ReportRowsColumn]) columns!: ReportRowsColumn[];
  @Field(() => [ReportRow]) items!: ReportRow[];
}

@ObjectType({ description: '自发布以来变化 of one figure.' })
export class ReportChange {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) before!: string;
  @Field(() => String) after!: string;
  @Field(() => String) message!: string;
  @Field(() => Int) addedCount!: number;
  @Field(() => Int) removedCount!: number;
  @Field(() => [ReportRow], { description: 'At most 20, within reach.' }) added!: ReportRow[];
  @Field(() => [ReportRow], { description: 'At most 20, as far as they are still there.' }) removed!: ReportRow[];
}

export const ReportList = listOf('ReportList', Report);
export const StartReportResult = resultUnion('StartReportResult', Report);
export const PerformReportActionResult = resultUnion('PerformReportActionResult', Report);
