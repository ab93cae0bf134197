import type { Actor } from '@zhuqi/domain/access/actor.js';
import { defaultLadder } from '@zhuqi/domain/deadline/ladder.js';
import { makeBureau, type Bureau } from '../../../test/support/bureau-fixture.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { SettingsReader } from '../../platform/settings/settings-reader.js';
import { Database } from '../../platform/database/database.js';
import { SaveSetting } from './save-setting.service.js';
import { SettingHistoryReadModel } from './setting-history.read-model.js';
import { SettingsApiModule } from './settings-api.module.js';

describe('settings the bureau makes', () => {
  let context: FeatureContext;
  let bureau: Bureau;
  let securityAdmin: Actor;
  beforeAll(async () => {
    context = await featureContext(SettingsApiModule);
    bureau = await makeBureau(context.database);
    securityAdmin = { ...bureau.systemAdmin, roles: ['SECURITY_ADMIN'] };
  }, 60_000);
  afterAll(() => context.close());

  const get = <T>(type: new (...args: never[]) => T): T => context.app.get(type, { strict: false });
  const savePrefix = (value: string, expectedVersion: number, actor = securityAdmin, note = '机构更名') =>
    get(SaveSetting).save(actor, { name: 'orderPrefix', value, expectedVersion, note });

  it('hold as delivered until they are saved, then at once, each in its own version', async () => {
    const reader = get(SettingsReader);
    expect([await reader.orderPrefix(), await reader.ladder(), await reader.answerDays()]).toEqual([
      '淮科督',
      defaultLadder,
      { 1: 2, 2: 2 },
    ]);
    expect(await savePrefix('洪科督', 1)).toBeNull();
    expect(await reader.orderPrefix()).toBe('洪科督');
    const { orderPrefix, ladder } = await reader.load();
    expect([orderPrefix.version, ladder.version]).toEqual([2, 1]);
    const elsewhere = new SettingsReader(context.app.get(Database));
    expect(await elsewhere.orderPrefix()).toBe('洪科督');
  });

  it('are edited on the version that was seen: the second of two is told', async () => {
    expect(await savePrefix('涟科督', 1)).toMatchObject({ code: 'CONFLICT' });
    const both = await Promise.all([savePrefix('盱科督', 2), savePrefix('金科督', 2)]);
    expect(both.map((refusal) => refusal?.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
  });

  it('are the security administrator’s business, need a reason, and keep the domain’s rules', async () => {
    expect(await savePrefix('淮科督', 3, bureau.systemAdmin)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await savePrefix('淮科督', 3, securityAdmin, ' ')).toMatchObject({ code: 'MISSING_FACT', field: 'note' });
    expect(await savePrefix('HK', 3)).toMatchObject({ code: 'INVALID_FACT', field: 'orderPrefix' });
    const save = get(SaveSetting);
    const common = { expectedVersion: 1, note: '试行' };
    const rungs = defaultLadder.rungs.map((rung) => ({ ...rung, recipients: [] }));
    const refused = [
      await save.save(securityAdmin, { name: 'ladder', value: rungs, ...common }),
      await save.save(securityAdmin, { name: 'answerDays', value: { 1: 0, 2: 2 }, ...common }),
      await save.save(securityAdmin, { name: 'sampling', value: { withdrawn: 2, rated: 0, seed: 'a' }, ...common }),
      await save.save(securityAdmin, {
        name: 'weights',
        value: { response: 0.5, satisfaction: 0.4, resolution: 0.5, basic: 0.9 },
        ...common,
      }),
    ];
    expect(refused.map((refusal) => refusal?.field)).toEqual(['ladder', 'answerDays', 'sampling', 'weights']);
    expect(refused[0]?.message.split('\n')).toHaveLength(5);
  });

  it('tell who changed what from what to what, and why', async () => {
    const { rungs } = defaultLadder;
    const value = [...rungs.slice(0, 4), { ...rungs[4], step: 'T+8', offsetDays: 8 } as (typeof rungs)[number]];
    expect(
      await get(SaveSetting).save(securityAdmin, { name: 'ladder', value, expectedVersion: 1, note: '通报放宽' }),
    ).toBeNull();
    expect(await get(SettingsReader).ladder()).toEqual({ version: 2, rungs: value });
    const { items, totalItems } = await get(SettingHistoryReadModel).list({ skip: 0, take: 10 });
    expect(totalItems).toBe(3);
    expect(items[0]).toMatchObject({ label: '督办梯级', version: 2, actorName: '郑系统', note: '通报放宽' });
    expect(items[0]?.before).toContain('T+5 通报（处室负责人、分管领导、党组书记）');
    expect(items[0]?.after).toContain('T+8 通报');
    expect(items.at(-1)).toMatchObject({ label: '机关代字', before: '淮科督', after: '洪科督' });
  });
});
