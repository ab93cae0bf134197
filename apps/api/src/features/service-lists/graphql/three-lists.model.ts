import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A line of the 问题清单.' })
export class ProblemLine {
  @Field(() => Int) no!: number;
  @Field(() => ID) problemId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) enterprise!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'The item it belongs to; 其他 when it cites none.' }) item!: string;
  @Field(() => String, { description: 'Label of its state.' }) state!: string;
}

@ObjectType()
export class ProblemLinePage {
  @Field(() => [ProblemLine]) items!: readonly ProblemLine[];
  @Field(() => Int) totalItems!: number;
}

@ObjectType({ description: 'A line of the 责任清单: a unit, who answers for it on three levels, what it has in hand.' })
export class ResponsibilityLine {
  @Field(() => ID) unitId!: string;
  @Field(() => String) unitName!: string;
  @Field(() => String, { nullable: true, description: '直接抓' }) head!: string | null;
  @Field(() => String, { nullable: true, description: '跟进抓' }) deputyLeader!: string | null;
  @Field(() => String, { nullable: true, description: '亲自抓' }) principal!: string | null;
  @Field(() => [String], { description: 'Contents of the items it owns.' }) items!: string[];
  @Field(() => Int, { description: 'Problems of the year it hosts, within reach of the reader.' }) problems!: number;
  @Field(() => Int, { description: 'Of those, not yet ended.' }) open!: number;
  @Field(() => Int, { description: 'Of the open ones, gone up to the deputy leader or the principal.' })
  raised!: number;
}
