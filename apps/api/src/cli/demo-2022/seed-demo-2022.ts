import { Database } from '../../platform/database/database.js';
import type { DemoStage } from '../demo-stage.js';
import { DemoEvidence } from './demo-evidence.js';
import { readDemoRegister } from './demo-register.read-model.js';
import { DemoYear } from './demo-year.js';
import { seedActivities } from './seed-activities.js';
import { seedColumns } from './seed-columns.js';
import { seedDocuments } from './seed-documents.js';
import { seedInnovation } from './seed-innovation.js';
import { seedLists } from './seed-lists.js';
import { seedPartnerships } from './seed-partnerships.js';
import { seedProblems } from './seed-problems.js';
import { seedProjects } from './seed-projects.js';
import { seedTasks } from './seed-tasks.js';
import { seedTeams } from './seed-teams.js';
import { seedVisits } from './seed-visits.js';

/**
 * The year 2022 of the pure demo (packages/domain/src/demo-2022) in the real tables: every row with its history, old
 * news that nobody is told about. From it every figure of a year's summary comes out.
 */
export async function seedDemo2022(stage: DemoStage, enterpriseIds: readonly string[]): Promise<DemoYear> {
  const { units, people, enterprises } = await readDemoRegister(stage.app.get(Database), enterpriseIds);
  const year = new DemoYear(stage, await stage.actor('xietiao'), people, units, enterprises);
  const evidence = new DemoEvidence(year);
  await seedDocuments(year, evidence);
  await seedTeams(year);
  const items = await seedLists(year);
  // What follows does not lean on each other; the database has more than one connection.
  await Promise.all([
    seedPartnerships(year, evidence),
    seedColumns(year),
    seedProjects(year),
    seedTasks(year, evidence),
    seedActivities(year, evidence),
    seedInnovation(year, evidence),
    seedProblems(year, evidence, items),
    seedVisits(year),
  ]);
  await evidence.write();
  return year;
}
