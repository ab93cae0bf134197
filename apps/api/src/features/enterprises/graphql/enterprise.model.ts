import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DateOnly, DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '企业联络员. Phone and e-mail are masked for those who may not read them.' })
export class EnterpriseContact {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;

  @Field(() => Boolean, { description: '同意接收提醒: without it nothing is sent to this person.' })
  consent!: boolean;

  @Field(() => Boolean, { description: 'The one told about problems and visits.' })
  isPrimary!: boolean;

  @Field(() => Boolean) active!: boolean;
}

@ObjectType({ description: '意愿: how willing an enterprise is to apply for a qualification, as a visit found it.' })
export class EnterpriseWillingness {
  @Field(() => String, {
    description: 'HIGH_TECH | TECH_SME | INNOVATIVE_SME | SPECIALIZED_SME | GAZELLE | RESEARCH_CENTRE',
  })
  qualification!: string;
  @Field(() => String, { description: 'STRONG | SOME | WAITING | REFUSED | UNREACHABLE' }) grade!: string;
  @Field(() => DateTime) at!: Date;
  @Field(() => ID) visitId!: string;
}

@ObjectType({ description: '企业 of the register.' })
export class Enterprise {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [String], { description: '曾用名' }) formerNames!: string[];

  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码, 18 characters; null where the register has none yet.',
  })
  creditCode!: string | null;

  @Field(() => String, { nullable: true, description: 'GB/T 2260; entered, never derived from the credit code.' })
  districtCode!: string | null;

  @Field(() => String, { nullable: true }) districtName!: string | null;
  @Field(() => String, { nullable: true, description: 'Section A–T of GB/T 4754.' }) industry!: string | null;

  @Field(() => String, { description: 'ACTIVE | SUSPENDED | REVOKED | CANCELLED | MOVED_OUT' })
  status!: string;

  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => Float, { nullable: true, description: 'Degrees' }) longitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Degrees' }) latitude!: number | null;
  @Field(() => DateOnly, { nullable: true }) foundedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'As the register writes it: 100万元人民币.' })
  registeredCapital!: string | null;

  @Field(() => String, { description: '高企阶段: NONE | SEED | PREPARING | APPLIED | RECOGNISED | EXPIRED' })
  highTechStage!: string;

  @Field(() => DateOnly, { nullable: true, description: 'When it reached that stage, where the register says so.' })
  highTechSince!: string | null;

  @Field(() => [EnterpriseWillingness], { description: '意愿: the last grade per qualification, as visits found it.' })
  willingness!: EnterpriseWillingness[];

  @Field(() => [String]) tags!: string[];
  @Field(() => ID, { nullable: true, description: '挂钩帮办人' }) liaisonUserId!: string | null;
  @Field(() => [EnterpriseContact], { description: 'Active ones, the primary first.' }) contacts!: EnterpriseContact[];
  @Field(() => DateTime) createdAt!: Date;
  @Field(() => DateTime) updatedAt!: Date;
  @Field(() => Int) version!: number;

  @Field(() => Int, { description: 'Problems open now, of those the reader may see.' })
  openProblemCount!: number;

  @Field(() => Int, { description: 'Visits made so far, of those the reader may see.' })
  visitCount!: number;

  @Field(() => DateOnly, { nullable: true }) lastVisitOn!: string | null;
}

@ObjectType()
export class EnterpriseList {
  @Field(() => [Enterprise]) items!: Enterprise[];
  @Field(() => Int) totalItems!: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for keyset paging.' }) endCursor!:
    string | null;
}

export const SaveEnterpriseResult = resultUnion('SaveEnterpriseResult', Enterprise);
