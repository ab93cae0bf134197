import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'A whole year’s notice (year and text), or one day (day, kind, reason). 修改工作日历.' })
export class CalendarEditInput {
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '放假通知: its own words, lines 日期,休|班,名称, or the JSON of holiday-cn.',
  })
  text?: string | null;

  @Field(() => DateOnly, { nullable: true })
  day?: string | null;

  @Field(() => String, { nullable: true, description: 'OFF 放假 | WORK 上班' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the day changes; stands beside it in every explanation.' })
  reason?: string | null;
}

@InputType()
export class ApplyCalendarInput {
  @Field(() => CalendarEditInput)
  edit!: CalendarEditInput;

  @Field(() => String, { description: 'The token of the preview that was looked at; stale: CONFLICT.' })
  token!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of cases that will move, repeated; needed when the preview says so.',
  })
  confirmedCases?: number | null;
}

@ObjectType({ description: 'A day that counts otherwise than before.' })
export class CalendarDayChange {
  @Field(() => DateOnly)
  day!: string;

  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType({ description: 'Over all open clocks, whatever page is shown.' })
export class ReplanCounts {
  @Field(() => Int, { description: 'Running and paused clocks.' })
  open!: number;

  @Field(() => Int)
  moved!: number;

  @Field(() => Int, { description: 'Problems and visits behind the moved clocks.' })
  cases!: number;

  @Field(() => Int)
  earlier!: number;

  @Field(() => Int)
  later!: number;

  @Field(() => Int, { description: '推算转为确定: due dates no longer provisional.' })
  confirmed!: number;

  @Field(() => Int, { description: '变动后即为逾期.' })
  lateAtOnce!: number;

  @Field(() => Int, { description: '变动后不再逾期; a frozen overdue fact stays.' })
  relieved!: number;
}

@ObjectType({ description: '到期日变动的事项: one clock that moves.' })
export class MovedCase {
  @Field(() => ID)
  clockId!: string;

  @Field(() => String, { description: 'problem | visit' })
  subjectType!: string;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Null for a visit.' })
  number!: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  kindLabel!: string;

  @Field(() => DateTime)
  from!: Date;

  @Field(() => DateTime)
  to!: Date;

  @Field(() => Boolean)
  lateAtOnce!: boolean;

  @Field(() => Boolean)
  relieved!: boolean;
}

@ObjectType({ description: '变动预览: what an edit of the calendar would do; nothing is changed.' })
export class CalendarPreview {
  @Field(() => String)
  token!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => [CalendarDayChange])
  changes!: readonly CalendarDayChange[];

  @Field(() => ReplanCounts)
  counts!: ReplanCounts;

  @Field(() => String)
  summary!: string;

  @Field(() => Boolean, { description: 'The number of cases must be repeated to apply it.' })
  needsConfirmation!: boolean;

  @Field(() => [MovedCase], { description: 'One page, by the new due date.' })
  items!: readonly MovedCase[];

  @Field(() => Int)
  totalItems!: number;
}

export const CalendarPreviewResult = resultUnion('CalendarPreviewResult', CalendarPreview);
