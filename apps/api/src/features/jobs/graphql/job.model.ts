import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class JobError {
  @Field(() => Int, { nullable: true, description: 'As a spreadsheet numbers it; null: about the whole file.' }) row!:
    number | null;
  @Field(() => String, { nullable: true }) column!: string | null;
  @Field(() => String) message!: string;
}

@ObjectType()
export class JobCounts {
  @Field(() => Int) created!: number;
  @Field(() => Int) updated!: number;
  @Field(() => Int) unchanged!: number;
  @Field(() => Int) failed!: number;
  @Field(() => Int) rows!: number;
}

@ObjectType({ description: 'What became of one row of a bulk act.' })
export class JobRowResult {
  @Field(() => ID, { description: 'Of the row acted on: a problem.' }) id!: string;
  @Field(() => String) label!: string;
  @Field(() => Boolean) ok!: boolean;
  @Field(() => String, { description: 'What was done, or why not.' }) message!: string;
}

@ObjectType({ description: '后台任务: a long import or export that can be left and found again.' })
export class Job {
  @Field(() => ID) id!: string;
  @Field(() => String, {
    description: 'IMPORT_ENTERPRISES | EXPORT_ENTERPRISES | EXPORT_PROBLEMS | EXPORT_VISITS | BULK_ASSIGN | BULK_URGE',
  })
  kind!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'QUEUED | RUNNING | DONE | FAILED | CANCELLED' }) state!: string;
  @Field(() => Boolean, { description: '试运行: nothing is written.' }) dryRun!: boolean;
  @Field(() => Int, { nullable: true, description: 'Rows in all; null until known.' }) total!: number | null;
  @Field(() => Int) done!: number;
  @Field(() => JobCounts) counts!: JobCounts;
  @Field(() => [JobError], { description: 'The first 200; all of them are in the output file.' }) errors!: JobError[];
  @Field(() => [JobRowResult], { description: 'One line per row of a bulk act; empty for other jobs.' })
  results!: JobRowResult[];
  @Field(() => String, {
    nullable: true,
    description: 'Signed-in path to the exported file, or to the file of refused rows.',
  })
  outputUrl!: string | null;
  @Field(() => String, { nullable: true }) outputName!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in Chinese.' }) failure!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime, { nullable: true }) startedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) finishedAt!: Date | null;
}

@ObjectType()
export class JobList {
  @Field(() => [Job]) items!: Job[];
  @Field(() => Int) totalItems!: number;
}

@InputType()
export class JobListOptions {
  @Field(() => Int, { nullable: true, defaultValue: 0 }) skip?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 25 }) take?: number | null;
  @Field(() => String, { nullable: true }) kind?: string | null;
}

export const StartJobResult = resultUnion('StartJobResult', Job);
