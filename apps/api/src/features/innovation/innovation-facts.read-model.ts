import { Injectable } from '@nestjs/common';
import type { HighTechStep, ResearchSpending, TechnologyContract } from '@zhuqi/domain/innovation/innovation.types.js';
import { Database, type Sql } from '../../platform/database/database.js';

const SPENDINGS = `
  select id, enterprise_id as "enterpriseId", year, quarter from research_spending where enterprise_id = $1 and year = $2`;

const NUMBERED = `select id, number from technology_contract where bureau_id = $1 and number = $2`;

const STEPS = `
  select id, enterprise_id as "enterpriseId", stage, on_day::text as "reachedOn" from high_tech_step where enterprise_id = $1
  order by on_day, created_at, id`;

const EVIDENCE = `select id from attachment where subject_id = $1 and removed_at is null order by id`;

type Spending = Pick<ResearchSpending, 'id' | 'enterpriseId' | 'year' | 'quarter'>;
type Step = Pick<HighTechStep, 'id' | 'enterpriseId' | 'stage' | 'reachedOn'>;

/** What a new fact is compared with. */
@Injectable()
export class InnovationFacts {
  constructor(private readonly database: Database) {}

  spendings(enterpriseId: string, year: number): Promise<Spending[]> {
    return this.database.query<Spending>('innovation.spendings', SPENDINGS, [enterpriseId, year]);
  }

  contractsNumbered(bureauId: string, number: string): Promise<Array<Pick<TechnologyContract, 'id' | 'number'>>> {
    return this.database.query('innovation.contracts', NUMBERED, [bureauId, number]);
  }

  /** In the order they were reached. */
  steps(enterpriseId: string, sql: Sql = this.database): Promise<Step[]> {
    return sql.query<Step>('innovation.steps', STEPS, [enterpriseId]);
  }

  async evidenceOf(id: string): Promise<readonly string[]> {
    return (await this.database.query<{ id: string }>('innovation.evidence', EVIDENCE, [id])).map((row) => row.id);
  }
}
