import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { listOf } from '../../../platform/graphql/list-types.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Where a project is being built; a check-in measures its distance to the nearest site.' })
export class ProjectSite {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) address!: string;
  @Field(() => Float, { nullable: true }) latitude!: number | null;
  @Field(() => Float, { nullable: true }) longitude!: number | null;
}

@ObjectType({ description: '重特大项目: its sites, who looks after it, and the visits paid to it.' })
export class MajorProject {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'PROVINCE 省重大 | CITY 市重特大 | DISTRICT 县区重点' }) level!: string;
  @Field(() => String, { description: 'PREPARING | BUILDING | COMPLETED | PRODUCING | STOPPED' }) stage!: string;
  @Field(() => ID, { nullable: true }) enterpriseId!: string | null;
  @Field(() => String, { nullable: true }) enterpriseName!: string | null;
  @Field(() => String, { nullable: true }) districtCode!: string | null;
  @Field(() => String, { nullable: true }) districtName!: string | null;
  @Field(() => Int, { nullable: true, description: '万元; null: not known.' }) investment!: number | null;
  @Field(() => ID, { nullable: true }) liaisonId!: string | null;
  @Field(() => String, { nullable: true }) liaisonName!: string | null;
  @Field(() => ID, { nullable: true }) unitId!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => DateOnly) listedOn!: string;
  @Field(() => DateOnly, { nullable: true }) delistedOn!: string | null;
  @Field(() => [ProjectSite]) sites!: ProjectSite[];
  @Field(() => Int, { description: 'Visits paid to it, of those the reader may see.' }) visitCount!: number;
  @Field(() => DateOnly, { nullable: true }) lastVisitOn!: string | null;
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
}

export const MajorProjectList = listOf('MajorProjectList', MajorProject);
export const SaveMajorProjectResult = resultUnion('SaveMajorProjectResult', MajorProject);
