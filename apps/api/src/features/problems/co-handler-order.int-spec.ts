import { foldProblem } from '@zhuqi/domain/problem/evolve-problem.js';
import type { ProblemEvent } from '@zhuqi/domain/problem/problem-events.js';
import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storedEvents } from '../../../test/support/stored-events.js';
import { toProblem } from './problem.mapper.js';
import { ProblemRepository } from './problem.repository.js';

describe('several co-handlers of a problem', () => {
  let context: FeatureContext;
  let cast: Cast;
  let id: string;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    id = await raiseProblem(context.app, cast.member, cast.enterpriseId);
    await act(context.app, id, cast.coordinator, 'accept');
    await act(context.app, id, cast.coordinator, 'assign', {
      host: personOf(cast.host),
      coHandlers: [cast.coHandler, cast.nextCoHandler].map((helper) => ({ person: personOf(helper), dueAt: null })),
    });
  }, 60_000);
  afterAll(() => context.close());

  const names = async () => {
    const row = await context.app.get(ProblemRepository).findById(id);
    if (!row) throw new Error('no such problem');
    const { coHandlers } = toProblem(row);
    expect(coHandlers).toEqual(foldProblem(await storedEvents<ProblemEvent>(context.database, id)).coHandlers);
    return coHandlers.map(({ name }) => name);
  };
  const transfer = (from: Cast['host'], to: Cast['host']) =>
    act(context.app, id, cast.coordinator, 'transferCoHandler', {
      formerCoHandler: personOf(from),
      coHandler: personOf(to),
      reason: '工作调整。',
    });

  it('stand in the order of the assignment', async () => expect(await names()).toEqual(['孙协办', '杨接协']));

  it('keep their places when the first hands over, and when it gets its part back', async () => {
    await transfer(cast.coHandler, cast.nextHost);
    expect(await names()).toEqual(['韩接办', '杨接协']);
    await transfer(cast.nextHost, cast.coHandler);
    expect(await names()).toEqual(['孙协办', '杨接协']);
  });
});
