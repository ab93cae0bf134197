import { demoStage } from '../../../test/support/demo-stage.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { checkLedger } from '../../features/ledger/check-ledger.js';
import { seedDemo2022 } from './seed-demo-2022.js';
import { seedThisYear } from './seed-this-year.js';

describe('a little of the present beside the demo year', () => {
  let context: FeatureContext;

  beforeAll(async () => {
    context = await featureContext();
    const { stage, enterpriseIds } = await demoStage(context);
    await seedThisYear(await seedDemo2022(stage, enterpriseIds));
  }, 120_000);
  afterAll(() => context.close());

  it.each([
    ['a list that is drafted', `select 1 from service_list where state = 'DRAFT'`],
    [
      'a task that never reported',
      `select 1 from task where state = 'IN_PROGRESS' and completion = 0 and report_period is not null`,
    ],
    ['an activity that is announced', `select 1 from activity where state = 'ANNOUNCED' and planned_on > current_date`],
    [
      'an activity that waits for its record',
      `select 1 from activity where state = 'TO_RECORD' and due_at is not null`,
    ],
    ['a text that waits for its review', `select 1 from column_issue where state = 'REVIEW'`],
  ])('has %s', async (_what, sql) => expect(await context.database.query(null, sql)).toHaveLength(1));

  it('has running tasks in every state and colour, for each of the task forces', async () => {
    const running = await context.database.query<{ state: string; colour: string | null; team: string }>(
      null,
      `select state, colour, team_id as team from task where due_on >= current_date order by state, colour`,
    );
    const states = running.map(({ state }) => state);
    for (const state of ['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETION_REQUESTED']) expect(states).toContain(state);
    const colours = running.filter(({ state }) => state === 'IN_PROGRESS').map(({ colour }) => colour);
    for (const colour of ['GREEN', 'YELLOW', 'RED']) expect(colours).toContain(colour);
    expect(new Set(running.map(({ team }) => team)).size).toBe(3);
  });

  it('keeps the books balanced', async () => expect((await checkLedger(context.database)).faults).toEqual([]));
});
