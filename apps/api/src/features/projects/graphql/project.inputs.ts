import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { projectFields } from '@zhuqi/domain/query/register-fields.js';
import { filterInput, listOptions } from '../../../platform/graphql/list-types.js';
import { DateOnly } from '../../../platform/graphql/scalars.js';

export const MajorProjectFilter = filterInput('MajorProjectFilter', projectFields);
export const MajorProjectListOptions = listOptions('MajorProjectListOptions', MajorProjectFilter);

@InputType()
export class ProjectSiteInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => Float, { nullable: true, description: 'WGS-84 degrees; both or neither.' }) latitude?: number | null;
  @Field(() => Float, { nullable: true }) longitude?: number | null;
}

@InputType({ description: 'Sites are given whole: one that is left out is taken out.' })
export class SaveMajorProjectInput {
  @Field(() => ID, {
    nullable: true,
    description: 'May be made by the client (UUIDv7), so that a retry never doubles it.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: a new project.' }) expectedVersion?: number | null;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'PROVINCE | CITY | DISTRICT' }) level!: string;
  @Field(() => String, { description: 'PREPARING | BUILDING | COMPLETED | PRODUCING | STOPPED' }) stage!: string;
  @Field(() => ID, { nullable: true }) enterpriseId?: string | null;
  @Field(() => String, { nullable: true }) districtCode?: string | null;
  @Field(() => Int, { nullable: true, description: '万元; null: not known.' }) investment?: number | null;
  @Field(() => ID, { nullable: true, description: 'The colleague who looks after it.' }) liaisonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit that serves it; null: as it is, the own one at first.' })
  unitId?: string | null;
  @Field(() => DateOnly) listedOn!: string;
  @Field(() => DateOnly, { nullable: true }) delistedOn?: string | null;
  @Field(() => [ProjectSiteInput]) sites!: ProjectSiteInput[];
}
