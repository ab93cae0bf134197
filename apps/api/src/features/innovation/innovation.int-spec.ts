import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { SaveHighTechStep } from './save-high-tech-step.service.js';
import { SaveInnovation } from './save-innovation.service.js';

const said = (result: CommandResult) =>
  result.ok ? 'OK' : `${result.refusal.code} ${result.refusal.field ?? ''}`.trim();

describe('the registers of innovation facts', () => {
  let context: FeatureContext;
  let player: TaskPlayer;
  let saving: SaveInnovation;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => TASK_NOON;
    player = await TaskPlayer.prepare(context.app);
    saving = context.app.get(SaveInnovation);
  }, 60_000);
  afterAll(() => context.close());

  const spend = async (more: object, by = player.cast.host) => {
    const { enterpriseId } = player.cast;
    const input = { id: newId(), enterpriseId, teamId: player.teamId, year: 2025, quarter: 1, amountFen: 5_000_000 };
    return said(await saving.spending({ ...input, ...more }, by, null));
  };

  it('take one amount per enterprise and period, and never a year beside its quarters', async () => {
    expect(await spend({})).toBe('OK');
    expect(await spend({})).toBe('DUPLICATE quarter');
    expect(await spend({ quarter: 0 })).toBe('DUPLICATE quarter');
    expect(await spend({ quarter: 2, amountFen: 0 })).toBe('RANGE amountFen');
    expect(await spend({ quarter: 5 })).toBe('RANGE quarter');
    expect(await spend({ quarter: 2, year: 20_251 })).toBe('RANGE year');
    expect(await spend({ quarter: 2, teamId: newId() })).toBe('NOT_FOUND teamId');
    expect(await spend({ quarter: 2, enterpriseId: 'nonsense' })).toBe('NOT_FOUND enterpriseId');
    expect(await spend({ quarter: 2, enterpriseId: player.cast.foreignEnterpriseId })).toBe('NOT_FOUND enterpriseId');
    expect(await spend({ quarter: 2 }, player.cast.supervisor)).toBe('NOT_ALLOWED');
    const at = 'select on_day::text as day, district_code as district from research_spending';
    expect(await context.database.query(null, at)).toEqual([{ day: '2025-03-31', district: null }]);
    const twins = await Promise.all([spend({ quarter: 3 }), spend({ quarter: 3 })]);
    expect(twins.sort()).toEqual(['DUPLICATE quarter', 'OK']);
  });

  it('count for a team that was there on the day; a correction keeps the team it has', async () => {
    const dissolve = (on: string | null) =>
      context.database.query(null, 'update team set dissolved_on = $2 where id = $1', [player.teamId, on]);
    const id = newId();
    const outcome = { id, enterpriseId: player.cast.enterpriseId, teamId: player.teamId, kind: 'PATENT', title: '轴' };
    await dissolve('2026-02-28');
    const on = async (achievedOn: string, more: object = {}) =>
      said(await saving.outcome({ ...outcome, achievedOn, ...more }, player.cast.host, null));
    expect(await on('2026-03-01')).toBe('INVALID_FACT teamId');
    expect(await on('2026-02-28')).toBe('OK');
    await player.file(id, 'researchOutcome');
    expect(await on('2026-03-01', { expectedVersion: 1 })).toBe('OK');
    await dissolve(null);
  });

  it('are corrected with their evidence at hand, by who may', async () => {
    const id = newId();
    const input = { id, enterpriseId: player.cast.enterpriseId, number: 'HA-2026-1', title: '检测技术开发' };
    const contract = { ...input, kind: 'DEVELOPMENT', registeredOn: '2026-02-03', amountFen: 120_000_00 };
    expect(said(await saving.contract(contract, player.cast.host, null))).toBe('OK');
    expect(said(await saving.contract({ ...contract, id: newId() }, player.cast.host, null))).toBe('DUPLICATE number');
    const late = { ...contract, number: 'HA-2026-2', id: newId(), registeredOn: '2026-03-06' };
    expect(said(await saving.contract(late, player.cast.host, null))).toBe('RANGE registeredOn');
    const corrected = { ...contract, expectedVersion: 1, amountFen: 100_000_00 };
    expect(said(await saving.contract(corrected, player.cast.host, null))).toBe('REQUIRED evidenceIds');
    await player.file(id, 'technologyContract');
    expect(said(await saving.contract(corrected, player.cast.coHandler, null))).toBe('NOT_ALLOWED');
    expect(said(await saving.contract(corrected, player.cast.host, null))).toBe('OK');
    expect(said(await saving.contract(corrected, player.cast.host, null))).toBe('CONFLICT');
  });

  it('name a kind of outcome that exists, on a day that has come', async () => {
    const outcome = {
      enterpriseId: player.cast.enterpriseId,
      kind: 'PATENT',
      title: '一种轴承',
      achievedOn: '2026-03-05',
    };
    expect(said(await saving.outcome({ ...outcome, id: newId() }, player.cast.host, null))).toBe('OK');
    const strange = { ...outcome, id: newId(), kind: 'MEDAL' };
    expect(said(await saving.outcome(strange, player.cast.host, null))).toBe('UNKNOWN kind');
  });

  it('move the enterprise to the stage of its latest step, whatever the order they are entered in', async () => {
    const { enterpriseId, host } = player.cast;
    const step = async (stage: string, reachedOn: string) => {
      const input = { id: newId(), enterpriseId, stage, reachedOn };
      return said(await context.app.get(SaveHighTechStep).save(input, host, null));
    };
    const stage = async () => {
      const text = 'select high_tech_stage as stage, version from enterprise where id = $1';
      return (await context.database.query(null, text, [enterpriseId]))[0];
    };
    expect(await step('APPLIED', '2026-02-01')).toBe('OK');
    expect(await stage()).toEqual({ stage: 'APPLIED', version: 2 });
    expect(await step('PREPARING', '2025-06-01')).toBe('OK');
    expect(await stage()).toEqual({ stage: 'APPLIED', version: 2 });
    expect(await step('APPLIED', '2026-03-01')).toBe('DUPLICATE stage');
    expect(await step('RECOGNISED', '2026-03-06')).toBe('RANGE reachedOn');
    expect(await step('CHAMPION', '2026-03-01')).toBe('UNKNOWN stage');
    const twice = await Promise.all([step('RECOGNISED', '2026-03-01'), step('RECOGNISED', '2026-03-01')]);
    expect(twice.sort()).toEqual(['DUPLICATE stage', 'OK']);
    expect(await stage()).toEqual({ stage: 'RECOGNISED', version: 3 });
  });
});
