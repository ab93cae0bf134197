import { foldVisit } from '@zhuqi/domain/visit/evolve-visit.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { newId } from '../../platform/database/new-id.js';
import type { SaveMajorProjectInput } from '../projects/graphql/project.inputs.js';
import { SaveProject } from '../projects/save-project.service.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { PerformVisitAction } from './perform-visit-action.service.js';
import { PlanVisit } from './plan-visit.service.js';
import { toVisit } from './visit.mapper.js';
import { VisitRepository } from './visit.repository.js';

const DAY = shanghaiDayOf('2099-03-05');

describe('a visit to a major project', () => {
  let context: FeatureContext;
  let cast: Cast;
  let projectId: string;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    projectId = await project();
  }, 60_000);
  afterAll(() => context.close());

  const project = async (more: Partial<Omit<SaveMajorProjectInput, 'id'>> = {}) => {
    const id = newId();
    const input = {
      ...{ id, name: id, level: 'CITY', stage: 'BUILDING', enterpriseId: cast.enterpriseId, listedOn: '2022-01-10' },
      sites: [
        { name: '一期', latitude: 34.6, longitude: 119.03 },
        { name: '二期', latitude: 33.7, longitude: 119.03 },
      ],
      ...more,
    };
    expect(await context.app.get(SaveProject).save(input, cast.coordinator, null)).toMatchObject({ ok: true });
    return id;
  };
  const plan = async (more: object = {}) => {
    const input = {
      ...{ id: newId(), enterpriseId: cast.enterpriseId, type: 'MAJOR_PROJECT', purpose: '现场办公', plannedOn: DAY },
      ...{ projectId, ...more },
    };
    const answer = await context.app.get(PlanVisit).plan(input, cast.member, null);
    return answer.ok
      ? { id: input.id, code: 'ok' }
      : { id: input.id, code: `${answer.refusal.code} ${answer.refusal.field}` };
  };

  it('keeps the project in row and history, and measures to the nearest site', async () => {
    const { id, code } = await plan();
    expect(code).toBe('ok');
    const row = (await context.app.get(VisitRepository).findById(id))!;
    expect(toVisit(row)).toMatchObject({
      projectId,
      sites: [{ latitude: 34.6 }, { latitude: 33.7 }],
    });
    const events = await context.database.query<{ payload: object; type: string; at: Date }>(
      null,
      'select type, at, payload from event where subject_id = $1 order by version',
      [id],
    );
    const history = events.map(({ payload, ...event }) => ({ ...payload, ...event })) as never;
    expect(foldVisit(history).projectId).toBe(projectId);
    const acts = context.app.get(PerformVisitAction);
    const checkIn = (facts: object) =>
      acts.perform({ visitId: id, action: 'checkIn', expectedVersion: 1, facts }, cast.member, null);
    // On the spot of the enterprise, eleven kilometres from the second site.
    expect(await checkIn({ latitude: 33.6, longitude: 119.03 })).toMatchObject({
      refusal: { field: 'farReason', message: expect.stringMatching(/距项目现场111\d\d米/) as string },
    });
    expect(await checkIn({ latitude: 33.7, longitude: 119.03 })).toMatchObject({ ok: true });
    expect((await context.app.get(VisitRepository).findById(id))?.distance).toBe(0);
  });

  it('is refused for another type, enterprise or day than the project has', async () => {
    expect((await plan({ type: 'RESEARCH' })).code).toBe('INVALID_FACT type');
    expect((await plan({ projectId: newId() })).code).toBe('NOT_FOUND projectId');
    const gone = await project({ delistedOn: '2098-12-31' });
    expect((await plan({ projectId: gone })).code).toBe('INVALID_FACT projectId');
    const other = await project({ enterpriseId: cast.districtEnterpriseId });
    expect((await plan({ projectId: other })).code).toBe('INVALID_FACT enterpriseId');
    expect((await plan({ projectId: await project({ enterpriseId: null }) })).code).toBe('ok');
  });
});
