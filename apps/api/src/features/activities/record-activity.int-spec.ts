import { headcountOf } from '@zhuqi/domain/activity/attendance.js';
import { ACTIVITY_NOON, ActivityPlayer } from '../../../test/support/activity-player.js';
import { CITED_ITEM, makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { storeCalendar } from '../../../test/support/open-clocks.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { FrequencyReadModel } from './frequency.read-model.js';

describe('planning and recording activities', () => {
  let context: FeatureContext;
  let player: ActivityPlayer;
  let now = ACTIVITY_NOON;

  beforeAll(async () => {
    context = await featureContext();
    await storeCalendar(context.database);
    context.app.get(SystemClock).now = () => now;
    player = new ActivityPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  beforeEach(() => (now = ACTIVITY_NOON));
  afterAll(() => context.close());

  const columns = async (id: string) =>
    (await context.database.query<Record<string, unknown>>(null, 'select * from activity where id = $1', [id]))[0];

  it('finds people by id and by name, takes guests as guests, and names who is in no register', async () => {
    const { host } = player.cast;
    const id = await player.plan({
      people: [
        { name: host.name, role: 'CHAIR' },
        { name: '宋教授', organisation: '淮阴工学院', role: 'LECTURER' },
        { name: '宋教授', organisation: '淮阴工学院', role: 'SPEAKER' },
      ],
    });
    const { people } = await player.row(id);
    expect(people.map(({ personKey, role, unitId }) => [personKey, role, unitId])).toEqual(
      expect.arrayContaining([
        ['guest:宋教授·淮阴工学院', 'LECTURER', null],
        ['guest:宋教授·淮阴工学院', 'SPEAKER', null],
        [host.userId, 'CHAIR', host.unitId],
      ]),
    );
    const refusal = (people_: Parameters<ActivityPlayer['input']>[0]) => player.tryPlan(people_);
    expect(await refusal({ people: [{ name: '查无此人', role: 'PARTICIPANT' }] })).toMatchObject({
      refusal: {
        code: 'UNKNOWN_PERSON',
        field: 'people',
        message: '查无此人不在人员名册中，请核对姓名；外单位人员请按嘉宾登记。',
      },
    });
    const stranger = { personKey: player.cast.foreignCoordinator.userId, name: '沈邻市', role: 'PARTICIPANT' };
    expect(await refusal({ people: [stranger] })).toMatchObject({ refusal: { code: 'UNKNOWN_PERSON' } });
    expect(await refusal({ hosts: [{ kind: 'BRANCH', id: newId() }] })).toMatchObject({ refusal: { field: 'hosts' } });
  });

  it('several hosts make one activity, which each of their units sees', async () => {
    const { member, host, coHandler } = player.cast;
    const hosts = [member, host, coHandler].map(({ unitId }) => ({ kind: 'BRANCH', id: unitId }));
    const id = await player.plan({ hosts: [...hosts, { kind: 'PARTNER', name: '市农商行' }] });
    const row = await columns(id);
    expect(row?.['host_keys']).toEqual([...hosts.map((one) => one.id), '市农商行']);
    expect(row?.['related_unit_paths']).toEqual([host.unitPath, coHandler.unitPath]);
    expect(await player.tryPlan({}, player.cast.member, id)).toEqual({ ok: true, known: null });
    expect(await player.tryPlan({}, player.cast.coordinator, id)).toMatchObject({ refusal: { code: 'DUPLICATE_ID' } });
  });

  it('is held for a team that is there on its day; a change keeps the team it has', async () => {
    const { member, bureauId, cityPath } = player.cast;
    const teamId = newId();
    const dissolve = (on: string) =>
      context.database.query(null, 'update team set dissolved_on = $2 where id = $1', [teamId, on]);
    await context.database.query(
      null,
      `insert into team (id, bureau_id, unit_path, kind, name, team_key, purpose, founded_on, member_count, created_at, updated_at)
       values ($1, $2, $3, 'VOLUNTEER', '文明劝导', 'VOLUNTEER:文明劝导', '', '2022-01-01', 0, now(), now())`,
      [teamId, bureauId, cityPath],
    );
    const { plannedOn } = player.input();
    await dissolve(plannedOn);
    const id = await player.plan({ teamId });
    await dissolve('2022-12-31');
    expect(await player.tryPlan({ teamId })).toMatchObject({
      refusal: {
        ...{ code: 'INVALID_FACT', field: 'teamId' },
        message: '“文明劝导党员志愿服务队”已于2022年12月31日(周六)撤销，请改选现有的队伍。',
      },
    });
    const content = player.content({ teamId });
    expect(await player.try(await player.row(id), 'edit', member, { content })).toBe('OK');
    const other = await player.row(await player.plan());
    expect(await player.perform(other, 'edit', member, { content })).toMatchObject({ refusal: { field: 'teamId' } });
  });

  it('names what it cites, and refuses what is in no register, when planned and when changed', async () => {
    const { enterpriseId, foreignEnterpriseId, otherMember, member } = player.cast;
    const nowhere = newId();
    const unknown: ReadonlyArray<[string, object]> = [
      ...(['teamId', 'itemKey', 'basisDocumentId'] as const).map((field): [string, object] => [
        field,
        { [field]: nowhere },
      ]),
      ['teamId', { teamId: 'no id' }],
      ['enterpriseIds', { enterpriseIds: [enterpriseId, nowhere] }],
      ['enterpriseIds', { enterpriseIds: [foreignEnterpriseId] }],
      ['hosts', { hosts: [{ kind: 'EXTERNAL', name: ' ' }] }],
    ];
    for (const [field, more] of unknown) expect(await player.tryPlan(more)).toMatchObject({ refusal: { field } });
    const row = await player.inState('ANNOUNCED');
    for (const [field, more] of unknown)
      expect(await player.perform(row, 'edit', member, { content: player.content(more) })).toMatchObject({
        refusal: { field },
      });
    const hosts = [...player.input().hosts, { kind: 'UNIT', id: otherMember.unitId }];
    const content = player.content({ kind: 'TRAINING', hosts, itemKey: CITED_ITEM.key, enterpriseIds: [enterpriseId] });
    const people = [{ personKey: otherMember.userId, role: 'PARTICIPANT' }];
    expect(await player.try(row, 'edit', member, { content, people })).toBe('OK');
    const changed = await player.row(row.id);
    expect(changed).toMatchObject({ kind: 'TRAINING', itemKey: CITED_ITEM.key, enterpriseIds: [enterpriseId] });
    expect(changed.relatedUnitPaths).toEqual([otherMember.unitPath]);
    expect(changed.people.filter(({ isExpected }) => isExpected)).toHaveLength(3);
  });

  it('a clock runs from the end until it is archived, three working days', async () => {
    const row = await player.inState('TO_RECORD');
    expect(await columns(row.id)).toMatchObject({
      ...{ due_kind: 'activityRecord', due_at: new Date('2026-03-10T10:00:00Z'), due_provisional: false },
    });
    now = new Date('2026-03-12T02:00:00Z');
    expect(await player.try(row, 'archive', player.cast.member)).toBe('OK');
    const [clock] = await context.database.query(
      null,
      'select kind, state, owner_user_id, owner_unit_id, overdue_days from clock where subject_id = $1',
      [row.id],
    );
    expect(clock).toEqual({
      ...{ kind: 'activityRecord', state: 'done', overdue_days: 2 },
      ...{ owner_user_id: player.cast.member.userId, owner_unit_id: player.cast.member.unitId },
    });
    expect(await columns(row.id)).toMatchObject({ due_at: null, overdue_count: 1, state: 'ARCHIVED' });
  });

  it('filed afterwards, it starts with what is to be recorded', async () => {
    const id = await player.plan({ plannedOn: '2026-03-02', loggedAfterwards: '当日设备故障，未能报备。' });
    const row = await player.row(id);
    expect(row.state).toBe('TO_RECORD');
    expect(await columns(id)).toMatchObject({ attendance: 2, expected: 2, due_kind: 'activityRecord' });
    expect(await player.tryPlan({ plannedOn: '2026-03-02' })).toMatchObject({ refusal: { code: 'DATE_IN_PAST' } });
  });

  it('speakers, guests, latecomers and expenses are recorded, and the figures follow from the rows', async () => {
    const open = await player.inState('CHECKING_IN');
    const { host, coHandler, nextHost, member } = player.cast;
    expect(await player.try(open, 'signIn', host)).toBe('OK');
    expect(await player.try(await player.row(open.id), 'close', member)).toBe('OK');
    const people = [
      { personKey: host.userId, role: 'SPEAKER' },
      { name: '宋教授', organisation: '淮阴工学院', role: 'LECTURER', isPresent: true },
      { personKey: nextHost.userId, role: 'PARTICIPANT', isPresent: true },
    ];
    const expense = { spentOn: '2026-03-05', amountFen: 123_456, item: '学习书籍', voucherNo: '2026-031' };
    const row = await player.row(open.id);
    const bad = await player.perform(row, 'record', member, { expenses: [{ ...expense, amountFen: 0.5 }] });
    expect(bad).toMatchObject({ refusal: { code: 'INVALID_FACT', field: 'expenses' } });
    expect(await player.try(row, 'archive', member, { summary: '交流体会。', people, expenses: [expense] })).toBe('OK');
    const done = await player.row(open.id);
    expect(headcountOf(done)).toEqual({ expected: 2, present: 3, onLeave: 0, absent: 1 });
    expect(await columns(open.id)).toMatchObject({ attendance: 3, speakers: 1, expenses_fen: 123_456, expected: 2 });
    const counted = await context.database.query<{ name: string; role: string }>(
      null,
      'select name, role from participation where activity_id = $1 and is_attendance order by name',
      [open.id],
    );
    expect(counted).toHaveLength(3);
    expect(counted).toContainEqual({ name: host.name, role: 'SPEAKER' });
    const absent = done.people.find(({ personKey }) => personKey === coHandler.userId);
    expect(absent).toMatchObject({ signedInAt: null });
    // 补正: one who was there after all; a payment is taken out again.
    const fix = {
      reason: '漏登一人',
      people: [{ personKey: coHandler.userId, role: 'PARTICIPANT', isPresent: true }],
      removed: done.expenses.map(({ id }) => id),
    };
    expect(await player.try(done, 'correct', player.cast.coordinator, fix)).toBe('OK');
    expect(await columns(open.id)).toMatchObject({ attendance: 4, expenses_fen: 0, corrected_count: 1 });
  });

  it('lists what each branch has missed, in periods that are over', async () => {
    now = new Date('2026-04-20T02:00:00Z');
    const { member, coordinator, host } = player.cast;
    const misses = await context.app.get(FrequencyReadModel).misses('2026-03-01', '2026-04-30', coordinator);
    const of = (unitId: string, kind: string) =>
      misses.filter(({ branchId, kinds }) => branchId === unitId && kinds.includes(kind));
    // The theme days above were held by the branch of 办公室; nobody has held a party class.
    expect(of(member.unitId, 'THEME_DAY')).toEqual([]);
    expect(of(host.unitId, 'THEME_DAY')).toMatchObject([
      { periodLabel: '2026年3月', held: 0, required: 1, branchName: '高新技术处党支部' },
    ]);
    expect(of(member.unitId, 'PARTY_CLASS')).toHaveLength(1);
    expect(await context.app.get(FrequencyReadModel).misses('2026-04-30', '2026-03-01', coordinator)).toEqual([]);
  });
});
