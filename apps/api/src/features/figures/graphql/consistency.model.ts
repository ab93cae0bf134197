import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A figure that does not agree with another one.' })
export class ConsistencyFigure {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A contradiction in the ledger, with the rows it concerns.' })
export class ConsistencyFinding {
  @Field(() => String, { description: 'What is wrong and what to do, in Chinese.' }) message!: string;
  @Field(() => Int, { description: 'Rows concerned; 0 where two figures disagree.' }) rows!: number;
  @Field(() => [ConsistencyFigure], { description: 'The two that disagree; else none.' })
  figures!: readonly ConsistencyFigure[];
}

@ObjectType({ description: 'One rule of 台账体检 and what it found; nothing: all is well.' })
export class ConsistencyRule {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => [ConsistencyFinding]) findings!: readonly ConsistencyFinding[];
}
