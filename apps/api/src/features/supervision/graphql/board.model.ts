import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'How many open promises stand on each rung of the ladder.' })
export class RungCounts {
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'Past their due time.' }) late!: number;
  @Field(() => Int, { description: '蓝' }) blue!: number;
  @Field(() => Int, { description: '催办' }) urge!: number;
  @Field(() => Int, { description: '一级督办' }) order1!: number;
  @Field(() => Int, { description: '二级督办' }) order2!: number;
  @Field(() => Int, { description: '通报' }) bulletin!: number;
}

@ObjectType()
export class BoardTotals extends RungCounts {
  @Field(() => Int, { description: '黄: open problems whose result was sent back at least once.' }) returned!: number;
}

@ObjectType({ description: 'The promises of one unit, or of the units one leader supervises.' })
export class BoardGroup extends RungCounts {
  @Field(() => ID, { nullable: true, description: 'Null: nobody named.' }) id!: string | null;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: 'Working days of the longest delay.' }) worstDays!: number;
}

@ObjectType({ description: 'An open promise that stands on the ladder.' })
export class LateClock {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => Int) round!: number;
  @Field(() => DateTime) dueAt!: Date;
  @Field(() => Boolean) late!: boolean;
  @Field(() => Int, { description: 'Working days late; negative = days left.' }) daysLate!: number;
  @Field(() => String, { description: 'blue | urge | order1 | order2 | bulletin' }) rung!: string;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => String, { nullable: true }) leaderName!: string | null;
  @Field(() => ID) problemId!: string;
  @Field(() => String) problemNumber!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'State of the problem.' }) state!: string;
  @Field(() => Int) returnedCount!: number;
  @Field(() => String) enterpriseName!: string;
  @Field(() => ID, { nullable: true, description: 'Its highest supervision order.' }) orderId!: string | null;
  @Field(() => String, { nullable: true }) orderNumber!: string | null;
  @Field(() => String, { nullable: true }) orderState!: string | null;
}

@ObjectType({
  description: '督办台: who is late, by how much, on which rung. Totals and groups are of everything in reach.',
})
export class SupervisionBoard {
  @Field(() => BoardTotals) totals!: BoardTotals;
  @Field(() => [BoardGroup]) byUnit!: BoardGroup[];
  @Field(() => [BoardGroup]) byLeader!: BoardGroup[];
  @Field(() => [LateClock]) items!: LateClock[];
  @Field(() => Int) totalItems!: number;
}

@ObjectType({ description: 'What falls due on one day.' })
export class DueDayCount {
  @Field(() => DateOnly) day!: string;
  @Field(() => Boolean) workday!: boolean;
  @Field(() => String, { description: '工作日 · 周末 · 春节放假 · 调休上班' }) reason!: string;
  @Field(() => Boolean, { description: 'The year is not announced.' }) provisional!: boolean;
  @Field(() => Int, { description: 'Problems whose most pressing promise is due then.' }) problems!: number;
  @Field(() => Int, { description: 'Of those, how many are late by now.' }) late!: number;
  @Field(() => Int, { description: '督办单 to be answered then.' }) orders!: number;
}

@ObjectType({ description: 'A promise that reached the last rung within the period (通报).' })
export class BulletinEntry {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => DateTime) reachedAt!: Date;
  @Field(() => DateTime) dueAt!: Date;
  @Field(() => Int, { description: 'Working days late, until it was kept or until now.' }) daysLate!: number;
  @Field(() => Boolean, { description: 'Still not kept.' }) open!: boolean;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => String) unitName!: string;
  @Field(() => String, { nullable: true }) leaderName!: string | null;
  @Field(() => ID) problemId!: string;
  @Field(() => String) problemNumber!: string;
  @Field(() => String) title!: string;
  @Field(() => String) enterpriseName!: string;
  @Field(() => String, { description: 'Its supervision orders, by number.' }) orders!: string;
}
