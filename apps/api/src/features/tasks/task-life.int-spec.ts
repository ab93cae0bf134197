import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { TASK_NOON, TaskPlayer } from '../../../test/support/task-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { SaveHighTechStep } from '../innovation/save-high-tech-step.service.js';
import { TaskProgressReadModel } from './task-progress.read-model.js';

interface Kept {
  readonly completion: number;
  readonly colour: string | null;
  readonly reportPeriod: string | null;
  readonly reportState: string | null;
}

describe('the life of a task', () => {
  let context: FeatureContext;
  let player: TaskPlayer;
  const clock = { now: TASK_NOON };

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => clock.now;
    player = await TaskPlayer.prepare(context.app);
  }, 60_000);
  beforeEach(() => (clock.now = TASK_NOON));
  afterAll(() => context.close());

  const kept = async (id: string): Promise<Kept | undefined> => {
    const columns = 'completion, colour, report_period as "reportPeriod", report_state as "reportState"';
    return (await context.database.query<Kept>(null, `select ${columns} from task where id = $1`, [id]))[0];
  };

  async function step(stage: string, reachedOn: string, teamId: string | null = player.teamId): Promise<void> {
    const enterpriseId = newId();
    await context.database.query(
      null,
      `insert into enterprise (id, bureau_id, unit_path, name, search_text, initials, created_at, updated_at)
       values ($1, $2, $3, $4, '', '', now(), now())`,
      [enterpriseId, player.cast.bureauId, player.cast.cityPath, `企业${enterpriseId}`],
    );
    const input = { id: newId(), enterpriseId, teamId, stage, reachedOn };
    const saved = await context.app.get(SaveHighTechStep).save(input, player.cast.coordinator, null);
    if (!saved.ok) throw new Error(saved.refusal.message);
  }

  it('refuses bad drafts in Chinese, and writes nothing', async () => {
    const before = await context.database.query(null, 'select 1 from task');
    const [counted, typed] = player.input().targets ?? [];
    const targets = [counted!, typed!];
    expect(await player.draft({ targets: [{ ...counted!, value: 0 }] })).toBe('TARGET_ZERO targets');
    expect(await player.draft({ dueOn: '2025-12-31', targets: [] })).toBe('INVALID_FACT dueOn');
    expect(await player.draft({ title: ' ' })).toBe('MISSING_FACT title');
    expect(await player.draft({ cadence: 'DAY' })).toBe('INVALID_FACT cadence');
    expect(await player.draft({ teamId: newId() })).toBe('NOT_FOUND teamId');
    expect(await player.draft({ basisDocumentId: 'nonsense' })).toBe('NOT_FOUND basisDocumentId');
    expect(await player.draft({ itemKey: newId() })).toBe('NOT_FOUND itemKey');
    expect(await player.draft({ ownerId: newId() })).toBe('NOT_FOUND ownerId');
    expect(await player.draft({ memberIds: [newId()] })).toBe('NOT_FOUND memberIds');
    expect(await player.draft({}, player.cast.member)).toBe('NOT_ALLOWED owner');
    expect(await context.database.query(null, 'select 1 from task')).toHaveLength(before.length);

    const light = await player.draft({ targets: [targets[0]!, { ...targets[1]!, weight: 39 }] });
    expect(await player.try(await player.task(light), 'issue', player.cast.coordinator)).toBe('WEIGHTS');
    expect(await player.task(light)).toMatchObject({ state: 'DRAFT', version: 1 });
  });

  it('is not given to a team that is no more when it begins; what the team has it keeps', async () => {
    const dissolve = (on: string | null) =>
      context.database.query(null, 'update team set dissolved_on = $2 where id = $1', [player.teamId, on]);
    const { id } = await player.inState('ACCEPTED');
    await dissolve('2026-03-04');
    expect(await player.draft()).toBe('INVALID_FACT teamId');
    expect(await player.draft({ teamId: null })).not.toContain('INVALID_FACT');
    expect(await player.act(id, 'start', player.cast.host)).toMatchObject({ teamId: player.teamId });
    await dissolve('2026-03-05');
    expect(await player.draft()).not.toContain('INVALID_FACT');
    expect(await player.draft({ startOn: '2026-03-06' })).toBe('INVALID_FACT teamId');
    await dissolve(null);
  });

  it('is drafted once under one id', async () => {
    const id = newId();
    expect([await player.draft({ id }), await player.draft({ id })]).toEqual([id, id]);
    expect(await player.draft({ id }, player.cast.coordinator)).toBe('DUPLICATE_ID');
  });

  it('counts linked rows through the end of the period, and asks for typed values with evidence of its own', async () => {
    const { host, head } = player.cast;
    const { id } = await player.inState('IN_PROGRESS');
    await step('APPLIED', '2026-01-20');
    await step('APPLIED', '2026-02-10');
    await step('APPLIED', '2026-02-11', null);
    await step('APPLIED', '2025-12-31');
    const task = await player.task(id);
    const facts = await player.facts('report', task);
    expect(await player.try(task, 'report', host, { ...facts, attachments: [newId(), 'nonsense'] })).toBe(
      'MISSING_FACT',
    );
    expect(await player.try(task, 'report', host, { ...facts, values: [] })).toBe('MISSING_FACT');
    const reported = await player.act(id, 'report', host, facts);
    expect(reported.reports[0]?.values.map(({ value }) => value).sort()).toEqual([1, 100]);
    expect(await player.try(reported, 'report', host, facts)).toBe('ALREADY_REPORTED');
    // Counted values hold at once, typed ones when their report has passed.
    expect(await kept(id)).toMatchObject({ completion: 0.1, reportPeriod: '2026-02', reportState: 'DUE' });
    await player.act(id, 'passReport', head);
    expect((await kept(id))?.completion).toBeCloseTo(0.6 * (2 / 12) + 0.4 * 0.2);
    expect(await kept(id)).toMatchObject({ colour: 'GREEN' });
    const progress = await context.app.get(TaskProgressReadModel).of(id, host);
    expect(progress?.targets[0]).toMatchObject({ current: 2, rowsOf: 'highTechStep' });
    expect(progress?.targets[1]).toMatchObject({ current: 100, rowsOf: null, rowsFilter: null });
    expect(await context.app.get(TaskProgressReadModel).of(id, player.cast.otherMember)).toBeNull();
  });

  it('keeps every version of its targets', async () => {
    const { id } = await player.inState('IN_PROGRESS');
    const adjusted = await player.act(id, 'adjust', player.cast.deputyLeader);
    expect(adjusted.targetVersions.map(({ no, targets: [first], reason }) => [no, first?.value, reason])).toEqual([
      [1, 12, null],
      [2, 13, '按年度安排调整。'],
    ]);
    const same = { targets: adjusted.targets.map((target) => ({ ...target })), reason: '同上。' };
    expect(await player.try(adjusted, 'adjust', player.cast.deputyLeader, same)).toBe('INVALID_FACT');
  });

  it('is moved to another day and into other hands, said in the event; the report that waits is derived anew', async () => {
    const { coordinator, host, otherMember } = player.cast;
    const { id, ownerId, targets } = await player.inState('IN_PROGRESS', { dueOn: '2026-03-31' });
    expect(ownerId).toBe(host.userId);
    const reason = '上级调整。';
    const task = await player.task(id);
    expect(await player.try(task, 'adjust', coordinator, { reason, owner: newId() })).toBe('NOT_FOUND');
    expect(await player.try(task, 'adjust', coordinator, { reason, dueOn: '2026-03-01' })).toBe('INVALID_FACT');
    expect(await player.try(task, 'adjust', coordinator, { reason, owner: ownerId, dueOn: '2026-03-31' })).toBe(
      'INVALID_FACT',
    );
    const facts = {
      reason,
      dueOn: '2026-06-30',
      owner: otherMember.userId,
      targets: targets.map((one) => ({ ...one, dueOn: null })),
    };
    const moved = await player.act(id, 'adjust', coordinator, facts);
    expect(moved).toMatchObject({ ownerId: otherMember.userId, dueOn: '2026-06-30', unitPath: otherMember.unitPath });
    expect(moved.targets.map(({ dueOn }) => dueOn)).toEqual(['2026-06-30', '2026-06-30']);
    expect(moved.targetVersions[1]).toMatchObject({
      dueOn: { from: '2026-03-31', to: '2026-06-30' },
      owner: { from: '赵经办', to: otherMember.name },
    });
    const [row] = await context.database.query(
      null,
      'select due_on::text as due, unit_id as "unitId" from task where id = $1',
      [id],
    );
    expect(row).toEqual({ due: '2026-06-30', unitId: otherMember.unitId });
    const progress = await context.app.get(TaskProgressReadModel).of(id, otherMember);
    expect(progress?.periods).toHaveLength(6);
    expect(await player.try(moved, 'report', host, await player.facts('report', moved))).toBe('NOT_FOUND');
    const [event] = await context.database.query<{ data: object }>(
      null,
      `select payload -> 'data' as data from event where subject_id = $1 and type = 'task.adjusted'`,
      [id],
    );
    expect(event?.data).toMatchObject({ reason, owner: { name: otherMember.name, former: { name: '赵经办' } } });
  });

  it('stands still once it has ended', async () => {
    const targets = [{ indicator: '研发机构', unit: '家', value: 10, weight: 100 }];
    const { id } = await player.inState('IN_PROGRESS', { targets, startOn: '2026-01-01', dueOn: '2026-03-31' });
    const [target] = (await player.task(id)).targets;
    const facts = { period: '2026-01', values: [{ targetId: target!.id, value: 6 }] };
    await player.act(id, 'report', player.cast.host, { ...facts, attachments: [await player.file(id)] });
    await player.act(id, 'passReport', player.cast.head, { period: '2026-01' });
    await player.act(id, 'declareMissed', player.cast.deputyLeader);
    const progress = async () => (await context.app.get(TaskProgressReadModel).of(id, player.cast.host))!;
    const { colour, forecastOn, targets: paces, periods } = await progress();
    expect(colour).toBe((await kept(id))?.colour);
    clock.now = new Date('2027-03-05T04:00:00Z');
    expect(await progress()).toMatchObject({ colour, forecastOn, targets: paces, periods });
  });

  it('is completed by what is counted now; a target that is missed needs a reason', async () => {
    const { host, principal } = player.cast;
    const targets = [{ indicator: '认定高企', unit: '家', value: 2, weight: 100, source: 'HIGH_TECH_RECOGNISED' }];
    const { id } = await player.inState('COMPLETION_REQUESTED', { targets });
    await step('RECOGNISED', '2026-03-01');
    expect(await player.try(await player.task(id), 'confirmCompletion', principal)).toBe('TARGETS_MISSED');
    await step('RECOGNISED', '2026-03-02');
    expect(await player.try(await player.task(id), 'confirmCompletion', host)).toBe('SELF_REVIEW');
    expect(await player.try(await player.task(id), 'confirmCompletion', principal)).toBe('OK');
    expect(await kept(id)).toMatchObject({ completion: 1, colour: 'GREEN', reportPeriod: null });
  });
});
