import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { newId } from '../../platform/database/new-id.js';
import type { SaveMajorProjectInput } from './graphql/project.inputs.js';
import { projectKind } from './project.kind.js';
import { SaveProject } from './save-project.service.js';

describe('the register of major projects', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const input = (name: string, more: Partial<SaveMajorProjectInput> = {}): SaveMajorProjectInput & { id: string } => ({
    ...{ name, level: 'CITY', stage: 'BUILDING', enterpriseId: cast.enterpriseId, listedOn: '2022-01-10' },
    ...{ investment: 120_000, liaisonId: cast.host.userId, districtCode: '320812' },
    sites: [{ name: '一期', latitude: 33.6, longitude: 119.03 }, { name: '二期' }],
    ...more,
    id: more.id ?? newId(),
  });
  const codeOf = async (given: SaveMajorProjectInput & { id: string }, actor = cast.coordinator) => {
    const answer = await context.app.get(SaveProject).save(given, actor, null);
    return answer.ok ? 'ok' : `${answer.refusal.code} ${answer.refusal.field ?? ''}`.trim();
  };

  it('keeps a project with its sites', async () => {
    const project = input('新材料产业园');
    expect(await codeOf(project)).toBe('ok');
    const found = await context.app.get(AggregateStore).find(projectKind, project.id);
    expect(found?.aggregate).toMatchObject({
      ...{ level: 'CITY', investment: 120_000, listedOn: '2022-01-10', delistedOn: null },
      sites: [
        { name: '一期', address: '', latitude: 33.6 },
        { name: '二期', latitude: null },
      ],
    });
    const sites = found!.aggregate.sites.slice(0, 1);
    expect(await codeOf({ ...project, sites: [...sites], stage: 'PRODUCING', expectedVersion: 1 })).toBe('ok');
    expect((await context.app.get(AggregateStore).find(projectKind, project.id))?.aggregate).toMatchObject({
      ...{ stage: 'PRODUCING', sites },
    });
  });

  it('refuses a taken name, half a position, strangers, and whoever may not', async () => {
    expect(await codeOf(input('电池项目'))).toBe('ok');
    expect(await codeOf(input('电池项目'))).toBe('DUPLICATE name');
    expect(await codeOf(input('甲', { sites: [{ name: '一', latitude: 33 }] }))).toBe('RANGE sites.0.latitude');
    expect(await codeOf(input('甲', { liaisonId: newId() }))).toBe('UNKNOWN liaisonId');
    expect(await codeOf(input('甲', { enterpriseId: cast.foreignEnterpriseId }))).toBe('UNKNOWN enterpriseId');
    expect(await codeOf(input('甲', { districtCode: '110101' }))).toBe('UNKNOWN districtCode');
    expect(await codeOf(input('甲'), cast.member)).toBe('NOT_ALLOWED');
    expect(await codeOf(input('甲'), cast.head)).toBe('ok');
  });
});
