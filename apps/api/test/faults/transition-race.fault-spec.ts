import { PerformProblemAction } from '../../src/features/problems/perform-problem-action.service.js';
import { ProblemRepository } from '../../src/features/problems/problem.repository.js';
import { raiseProblem } from '../support/act-as.js';
import { makeCaseFixture } from '../support/case-fixture.js';
import { featureContext, type FeatureContext } from '../support/feature-context.js';

const CLIENTS = 50;

describe('50 clients, one transition', () => {
  let context: FeatureContext;
  beforeAll(async () => {
    context = await featureContext();
  }, 60_000);
  afterAll(() => context.close());

  it('one wins, 49 get CONFLICT, and one event says it happened', async () => {
    const { app, database } = context;
    const people = await makeCaseFixture(database);
    const problemId = await raiseProblem(app, people.member, people.enterpriseId);
    const version = (await app.get(ProblemRepository).findById(problemId))?.version ?? 0;
    const accept = { problemId, action: 'accept', expectedVersion: version, facts: null };
    const command = app.get(PerformProblemAction);
    const results = await Promise.all(
      Array.from({ length: CLIENTS }, () => command.perform(accept, people.coordinator, null)),
    );
    const codes = results.map((result) => (result.ok ? 'OK' : result.refusal.code)).sort();
    expect(codes).toEqual([...Array<string>(CLIENTS - 1).fill('CONFLICT'), 'OK']);
    const events = await database.query<{ version: number }>(
      null,
      `select version from event where subject_id = $1 and type = 'problem.accepted'`,
      [problemId],
    );
    expect(events).toEqual([{ version: version + 1 }]);
    const outbox = await database.query(null, `select id from outbox where topic = 'problem.accepted'`);
    expect(outbox).toHaveLength(1);
  }, 60_000);
});
