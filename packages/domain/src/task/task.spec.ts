import { codeOf, refusalOf, accepted } from '../../test/act-matrix.js';
import { china } from '../../test/china-calendar.js';
import { actor, paths, people, personOf } from '../../test/people.js';
import { hoursLater, noon } from '../../test/problems.js';
import {
  actOnTask,
  draftTask,
  newTask,
  reported,
  target,
  taskAfter,
  taskIn,
  taskPeople,
  typed,
} from '../../test/tasks.js';
import { dayOf, shanghaiDayOf } from '../deadline/shanghai-time.js';
import { asActor } from '../lifecycle/act.types.js';
import { createTask } from './create-task.js';
import { decideTask } from './decide-task.js';
import { evolveTask } from './evolve-task.js';
import { handOverTask } from './hand-over-task.js';
import { openPeriodsFor } from './open-periods.js';
import { reportBoard, reportsToRemind } from './report-board.js';
import { defaultReportRules } from './task-rules.js';
import { periodLabel, reportPeriods } from './report-periods.js';
import { periodOf } from './task-checks.js';
import type { TaskFacts } from './task-facts.js';
import { missedTargets, passedValues, taskCompletion } from './task-values.js';
import type { Target, Task, TaskCapacity } from './task.types.js';

const running = taskIn.IN_PROGRESS;
const drafted = (targets: readonly Target[], more = {}) => draftTask({ targets, ...more });

describe('targets', () => {
  it.each<[string, readonly Target[], readonly string[]]>([
    ['a target of 0', [target({ value: 0 })], ['TARGET_ZERO', 'targets']],
    ['a target not above its baseline', [target({ baseline: 12 })], ['INVALID_FACT', 'targets']],
    ['no number', [target({ value: Number.NaN })], ['INVALID_FACT', 'targets']],
    ['a weight of 0', [target({ weight: 0 })], ['INVALID_FACT', 'targets']],
    ['a due day after the task’s', [target({ dueOn: shanghaiDayOf('2027-01-01') })], ['INVALID_FACT', 'targets']],
    ['an indicator twice', [target(), target({ id: 'x' })], ['INVALID_FACT', 'targets']],
    ['an unknown source', [target({ source: 'X' as never })], ['INVALID_FACT', 'targets']],
    ['no indicator', [target({ indicator: ' ' })], ['INVALID_FACT', 'targets']],
  ])('refuse %s', (_name, targets, code) => {
    expect(refusalOf(drafted(targets))).toEqual(code);
    expect(refusalOf(actOnTask(taskIn.DRAFT, 'edit', 'owner', { targets }))).toEqual(code);
  });

  it('may be missing in a draft, and must weigh 100 when the task is issued', () => {
    const empty = accepted(drafted([])).next;
    expect(refusalOf(actOnTask(empty, 'issue', 'coordinator'))).toEqual(['MISSING_FACT', 'targets']);
    const light = accepted(drafted([target({ weight: 99 })])).next;
    expect(codeOf(actOnTask(light, 'issue', 'coordinator'))).toBe('WEIGHTS');
  });

  it('are adjusted by a new version that keeps the old one', () => {
    const targets = [target({ value: 10 }), typed];
    const adjusted = taskAfter(running, 'adjust', 'deputyLeader', { targets, reason: '上级调减任务。' });
    expect(adjusted).toMatchObject({ state: 'IN_PROGRESS', targets });
    expect(adjusted.targetVersions.map(({ no, targets: [first] }) => [no, first?.value])).toEqual([
      [1, 12],
      [2, 10],
    ]);
    // However their fields are ordered: a database gives them back in an order of its own.
    const turned = targets.map((one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as Target);
    for (const same of [targets, turned])
      expect(refusalOf(actOnTask(adjusted, 'adjust', 'deputyLeader', { targets: same, reason: '同上' }))).toEqual([
        'INVALID_FACT',
        'targets',
      ]);
  });
});

describe('an adjustment', () => {
  const adjust = (facts: TaskFacts, by: TaskCapacity = 'coordinator') =>
    actOnTask(running, 'adjust', by, { reason: '上级调整。', ...facts });
  const former = { userId: 'owner', name: '李梅' };
  const owner = { userId: 'heir', name: '王强', unitPath: paths.talent, former };

  it('moves the due day, and with it what was due on it; the version keeps the day before', () => {
    const own = { ...typed, dueOn: shanghaiDayOf('2026-06-30') };
    const task = { ...running, targets: [target(), own] };
    const moved = taskAfter(task, 'adjust', 'coordinator', { dueOn: '2027-03-31', reason: '顺延。' });
    expect(moved.dueOn).toBe('2027-03-31');
    expect(moved.targets.map(({ dueOn }) => dueOn)).toEqual(['2027-03-31', '2026-06-30']);
    expect(moved.targetVersions[1]).toMatchObject({ no: 2, dueOn: { from: '2026-12-31', to: '2027-03-31' } });
    expect(reportPeriods(moved.cadence, moved.startOn, moved.dueOn)).toHaveLength(15);
    expect(periodOf(moved, '2027-03')).not.toBeNull();
  });

  it('moves it to no day that is over, and before no target’s own', () => {
    expect(refusalOf(adjust({ dueOn: '2026-03-04' }))).toEqual(['INVALID_FACT', 'dueOn']);
    expect(codeOf(adjust({ dueOn: '2026-03-05' }))).toBe('OK');
    const late = [target(), { ...typed, dueOn: shanghaiDayOf('2026-12-30') }];
    expect(refusalOf(adjust({ dueOn: '2026-06-30', targets: late }))).toEqual(['INVALID_FACT', 'targets']);
  });

  it('gives the task into other hands: its unit sees it, the unit before still does', () => {
    const moved = taskAfter(running, 'adjust', 'principal', { owner, reason: '岗位调整。' });
    expect(moved).toMatchObject({ ownerId: 'heir', unitPath: paths.talent, memberIds: ['member'] });
    expect(moved.relatedUnitPaths).toEqual([paths.fund]);
    expect(moved.targetVersions[1]).toMatchObject({ targets: running.targets, owner: { from: '李梅', to: '王强' } });
    const promoted = { owner: { ...owner, userId: 'member' }, reason: '岗位调整。' };
    expect(taskAfter(running, 'adjust', 'principal', promoted).memberIds).toEqual([]);
  });

  it('gives it to nobody outside one’s reach, and must change something', () => {
    expect(refusalOf(adjust({ owner: { ...owner, unitPath: '/other/' } }))).toEqual(['NOT_ALLOWED', 'owner']);
    const same = { owner: { ...owner, userId: 'owner' }, dueOn: running.dueOn, targets: running.targets };
    expect(refusalOf(adjust(same))).toEqual(['INVALID_FACT', 'targets']);
    expect(refusalOf(adjust({}))).toEqual(['INVALID_FACT', 'targets']);
    expect(running.targetVersions[0]).not.toHaveProperty('dueOn');
  });
});

describe('a handover', () => {
  const [from, to] = [personOf(taskPeople.owner), personOf(people.coHandler)];
  const after = (task: Task, who: { from: typeof from; to: typeof to }) =>
    evolveTask(task, handOverTask(task, { ...who, reason: '调岗。' }, people.coordinator, noon));

  it('gives the task to the successor, in the state it is in', () => {
    const moved = after(running, { from, to });
    expect(moved).toMatchObject({ state: 'IN_PROGRESS', version: running.version + 1, ownerId: to.userId });
    expect(moved.unitPath).toBe(to.unitPath);
    expect(after(running, { from, to: personOf(taskPeople.member) }).memberIds).toEqual([]);
  });

  it('gives a member’s place to the successor, and none to somebody who is there already', () => {
    const member = personOf(taskPeople.member);
    expect(after(running, { from: member, to })).toMatchObject({ ownerId: 'owner', memberIds: [to.userId] });
    expect(after(running, { from: member, to: from }).memberIds).toEqual([]);
  });
});

describe('drafting', () => {
  it('is for those who lead the unit', () => {
    const who = [people.hostUnitHead, people.coordinator, people.deputyLeader, people.principal, taskPeople.owner];
    expect(who.map((one) => codeOf(createTask(newTask(), one, noon)))).toEqual(['OK', 'OK', 'OK', 'OK', 'NOT_ALLOWED']);
    const other = actor('x', 'UNIT_HEAD', paths.talent);
    expect(codeOf(createTask(newTask(), other, noon))).toBe('NOT_ALLOWED');
  });

  it('needs a title, sound days and different people', () => {
    expect(refusalOf(draftTask({ title: ' ' }))).toEqual(['MISSING_FACT', 'title']);
    expect(refusalOf(draftTask({ dueOn: '2025-12-31' }))).toEqual(['INVALID_FACT', 'dueOn']);
    expect(refusalOf(draftTask({ startOn: '2026-02-30' }))).toEqual(['INVALID_FACT', 'startOn']);
    expect(refusalOf(draftTask({ cadence: 'DAY' as never }))).toEqual(['INVALID_FACT', 'cadence']);
    expect(refusalOf(draftTask({ members: [personOf(taskPeople.owner)] }))).toEqual(['INVALID_FACT', 'members']);
  });
});

describe('the periods an act can be about', () => {
  const first = taskAfter(running, 'report', 'member', reported('2026-01'));
  const keys = (task: Task, action: string) => openPeriodsFor(task, action, noon)?.map(({ value }) => value);

  it('have begun to be reported, wait to be audited, or are still open to be put off', () => {
    expect(keys(first, 'report')).toEqual(['2026-02', '2026-03']);
    expect(keys(first, 'passReport')).toEqual(['2026-01']);
    expect(keys(first, 'postponeReport')).toHaveLength(11);
    expect(keys(first, 'adjust')).toBeUndefined();
    const returned = taskAfter(first, 'returnReport', 'unitHead', { period: '2026-01', reason: '不符。' });
    expect(openPeriodsFor(returned, 'report', noon)?.[0]?.label).toBe('2026年1月（退回）');
  });
});

describe('period reports', () => {
  const first = taskAfter(running, 'report', 'member', reported('2026-01'));

  it('are filed once per period, and again after a return', () => {
    expect(refusalOf(actOnTask(first, 'report', 'owner', reported('2026-01')))).toEqual(['ALREADY_REPORTED', 'period']);
    const returned = taskAfter(first, 'returnReport', 'unitHead', { period: '2026-01', reason: '数据与佐证不符。' });
    expect(returned.reports[0]).toMatchObject({ state: 'RETURNED', returnedCount: 1, auditNote: '数据与佐证不符。' });
    const passed = taskAfter(taskAfter(returned, 'report', 'owner', reported('2026-01')), 'passReport', 'unitHead');
    expect(passed.reports[0]).toMatchObject({ state: 'PASSED', returnedCount: 1 });
    expect(codeOf(actOnTask(passed, 'report', 'owner', reported('2026-01')))).toBe('ALREADY_REPORTED');
    expect(codeOf(actOnTask(passed, 'passReport', 'unitHead', { period: '2026-01' }))).toBe('NOT_REPORTED');
  });

  it('want a known period that has begun, every target, and evidence for what is typed', () => {
    expect(codeOf(actOnTask(running, 'report', 'owner', reported('2025-12')))).toBe('NO_SUCH_PERIOD');
    expect(codeOf(actOnTask(running, 'report', 'owner', reported('2026-04')))).toBe('PERIOD_AHEAD');
    expect(codeOf(actOnTask(running, 'report', 'owner', reported('2026-03')))).toBe('OK');
    const [one] = reported('2026-01').values ?? [];
    expect(refusalOf(actOnTask(running, 'report', 'owner', { period: '2026-01', values: one ? [one] : [] }))).toEqual([
      'MISSING_FACT',
      'values',
    ]);
    expect(refusalOf(actOnTask(running, 'report', 'owner', { ...reported('2026-01'), attachments: [] }))).toEqual([
      'MISSING_FACT',
      'attachments',
    ]);
    expect(codeOf(actOnTask(running, 'report', 'owner', reported('2026-01', [-1, 0])))).toBe('INVALID_FACT');
  });

  it('are not judged by those who carry the task out, not even as a deputy', () => {
    const owningHead = actor('owner', 'UNIT_HEAD', paths.fund);
    const deputy = { ...people.hostUnitHead, actingFor: [taskPeople.owner] };
    for (const who of [owningHead, deputy])
      expect(codeOf(decideTask(first, 'passReport', { period: '2026-01' }, asActor(who), noon))).toBe('SELF_REVIEW');
  });

  it('must be audited before the task can be closed; targets missed need a reason', () => {
    expect(codeOf(actOnTask(first, 'requestCompletion', 'owner'))).toBe('REPORTS_WAITING');
    const passed = taskAfter(first, 'passReport', 'coordinator');
    const asked = taskAfter(passed, 'requestCompletion', 'owner');
    expect(refusalOf(actOnTask(asked, 'confirmCompletion', 'principal', {}))).toEqual(['TARGETS_MISSED', 'reason']);
    const reached = taskAfter(passed, 'report', 'owner', reported('2026-02', [12, 500]));
    const done = taskAfter(taskAfter(reached, 'passReport', 'unitHead'), 'requestCompletion', 'owner');
    expect(taskAfter(done, 'confirmCompletion', 'principal', {})).toMatchObject({ state: 'COMPLETED', endedAt: noon });
  });
});

describe('the board of periods', () => {
  const board = (task: Task, on: string) => reportBoard(task, china, shanghaiDayOf(on), defaultReportRules);
  const stateOn = (task: Task, on: string, key: string) => {
    const period = board(task, on).find((one) => one.key === key);
    return [period?.state, period?.dueOn, period?.isLate];
  };

  it('becomes due with the end of the period, and late three working days on', () => {
    expect(stateOn(running, '2026-01-31', '2026-01')).toEqual(['AHEAD', '2026-02-04', false]);
    expect(stateOn(running, '2026-02-04', '2026-01')).toEqual(['DUE', '2026-02-04', false]);
    expect(stateOn(running, '2026-02-05', '2026-01')).toEqual(['DUE', '2026-02-04', true]);
    expect(reportsToRemind(board(running, '2026-02-05'), shanghaiDayOf('2026-02-05')).map(({ key }) => key)).toEqual([
      '2026-01',
    ]);
  });

  it('shows what was postponed with its new day', () => {
    const facts = { period: '2026-01', postponedTo: '2026-02-28', reason: '数据月底才出。' };
    const task = taskAfter(running, 'postponeReport', 'unitHead', facts);
    expect(stateOn(task, '2026-02-05', '2026-01')).toEqual(['POSTPONED', '2026-02-28', false]);
    const early = { ...facts, postponedTo: '2026-01-31' };
    expect(refusalOf(actOnTask(running, 'postponeReport', 'unitHead', early))).toEqual(['INVALID_FACT', 'postponedTo']);
    expect(taskAfter(task, 'report', 'owner', reported('2026-01')).reports[0]?.state).toBe('REPORTED');
  });

  it('cuts the first and last period to the task', () => {
    const periods = reportPeriods('QUARTER', shanghaiDayOf('2025-11-15'), shanghaiDayOf('2026-05-10'));
    expect(periods.map(({ key, label, from, to }) => [key, label, from, to])).toEqual([
      ['2025Q4', '2025年第四季度', '2025-11-15', '2025-12-31'],
      ['2026Q1', '2026年第一季度', '2026-01-01', '2026-03-31'],
      ['2026Q2', '2026年第二季度', '2026-04-01', '2026-05-10'],
    ]);
    const keys = (cadence: 'HALF_YEAR' | 'YEAR') =>
      reportPeriods(cadence, shanghaiDayOf('2026-03-01'), shanghaiDayOf('2026-12-31')).map(({ key }) => key);
    expect([keys('HALF_YEAR'), keys('YEAR')]).toEqual([['2026H1', '2026H2'], ['2026']]);
  });

  it('are called the same by their key alone', () => {
    for (const cadence of ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const)
      for (const { key, label } of reportPeriods(cadence, shanghaiDayOf('2026-01-01'), shanghaiDayOf('2026-12-31')))
        expect(periodLabel(key)).toBe(label);
    expect(periodLabel('nonsense')).toBe('nonsense');
  });
});

describe('values', () => {
  it('count only what passed, by the last period, and weigh by the targets', () => {
    const january = taskAfter(taskAfter(running, 'report', 'owner', reported('2026-01')), 'passReport', 'unitHead');
    const both = taskAfter(january, 'report', 'owner', reported('2026-02', [6, 250]), hoursLater(1));
    expect([...passedValues(both)]).toEqual([
      ['t1', 3],
      ['t2', 100],
    ]);
    const passed = passedValues(taskAfter(both, 'passReport', 'unitHead'));
    expect([...passed.values()]).toEqual([6, 250]);
    expect(taskCompletion(both, passed)).toBeCloseTo(0.5);
    expect(missedTargets(both, passed)).toHaveLength(2);
    expect(taskCompletion({ targets: [] }, passed)).toBe(0);
    expect(dayOf(noon)).toBe('2026-03-05');
  });
});
