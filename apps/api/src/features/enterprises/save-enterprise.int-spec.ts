import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { SaveEnterpriseService, type SaveEnterprise } from './save-enterprise.service.js';

describe('an enterprise of the register', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const save = async (input: Partial<SaveEnterprise>) => {
    const saving = context.app.get(SaveEnterpriseService);
    const made = await saving.save({ id: cast.enterpriseId, expectedVersion: null, ...input }, cast.coordinator);
    return made.ok ? 'OK' : `${made.refusal.code} ${made.refusal.field ?? ''}`;
  };
  const stageOf = (name: string) =>
    context.database.query(null, 'select high_tech_stage as stage from enterprise where name = $1', [name]);

  it('begins at a 高企 stage, and is moved to another one by its recorded steps alone', async () => {
    expect(await save({ id: null, name: '淮安新企业有限公司', highTechStage: 'SEED' })).toBe('OK');
    expect(await stageOf('淮安新企业有限公司')).toEqual([{ stage: 'SEED' }]);
    expect(await save({ highTechStage: 'RECOGNISED' })).toBe('INVALID highTechStage');
    expect(await save({ highTechStage: 'NONE', address: '开发区' })).toBe('OK');
    expect(await stageOf('淮安恒盛精密机械有限公司')).toEqual([{ stage: 'NONE' }]);
  });
});
