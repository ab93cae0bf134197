import { people, personOf, successors } from '../../test/people.js';
import { act, noon, problemIn } from '../../test/problems.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { problemStates } from '../problem/problem-state.js';
import type { Deputy } from './deputies.js';
import type { HandoverInput } from './handover.types.js';
import { planHandover } from './plan-handover.js';

const handed = problemStates.map((state) => ({ ...problemIn[state], id: state, number: `WT-${state}` }));
const deputy = (id: string, absentUserId: string, deputyUserId: string, more: Partial<Deputy> = {}): Deputy => ({
  ...{ id, absentUserId, absentName: absentUserId, deputyUserId, deputyName: deputyUserId, revokedAt: null },
  ...{ from: shanghaiDayOf('2026-03-01'), to: shanghaiDayOf('2026-03-31') },
  ...more,
});
const input = (more: Partial<HandoverInput> = {}): HandoverInput => ({
  from: personOf(people.host),
  to: personOf(successors.host),
  enterprises: [
    { id: 'e1', name: '甲企业' },
    { id: 'enterprise', name: '示例企业' },
  ],
  problems: handed,
  groups: [{ id: 'g1', name: '帮办群' }],
  tasks: [
    { id: 't1', ownerId: 'host' },
    { id: 't2', ownerId: 'boss' },
  ],
  projects: [{ id: 'p1', name: '新材料产业园' }],
  deputies: [
    deputy('d1', 'boss', 'host'),
    deputy('d2', 'host', 'x', { from: shanghaiDayOf('2026-04-01'), to: shanghaiDayOf('2026-04-02') }),
    deputy('over', 'boss', 'host', { to: shanghaiDayOf('2026-03-04') }),
  ],
  now: noon,
  ...more,
});

describe('a handover', () => {
  it('moves everything in hand and says so; the enterprises are told once each', () => {
    const plan = planHandover(input());
    expect(plan).toMatchObject({
      ok: true,
      refusals: [],
      groupIds: ['g1'],
      taskIds: ['t1', 't2'],
      projectIds: ['p1'],
      deputyIds: ['d1'],
      revokedDeputyIds: ['d2'],
    });
    expect(plan.problems.map(({ problemId }) => problemId)).toEqual([
      'ASSIGNED',
      'IN_PROGRESS',
      'AWAITING_INFO',
      'IN_REVIEW',
      'SHELVED',
    ]);
    expect(plan.toldEnterpriseIds).toEqual(['e1', 'enterprise']);
    expect(plan.summary).toBe(
      'host的姓名的2家挂钩企业、5件主办问题、1项负责的攻坚任务、1项参与的攻坚任务、1个重特大项目、1个联络群、1项代理移交给nextHost的姓名，并告知2家企业。',
    );
  });

  it('names acts the problems then accept', () => {
    const both = [planHandover(input()), planHandover(input({ from: personOf(people.coHandler), deputies: [] }))];
    expect(both[1]?.problems.map(({ problemId }) => problemId)).toEqual([
      'ASSIGNED',
      'IN_PROGRESS',
      'AWAITING_INFO',
      'SHELVED',
    ]);
    for (const { problems } of both)
      for (const { problemId, action } of problems) {
        const problem = handed.find(({ id }) => id === problemId)!;
        expect([problemId, action, act(problem, action, 'coordinator').ok]).toEqual([problemId, action, true]);
      }
  });

  it('moves nothing while something can’t move', () => {
    const to = (person: Parameters<typeof personOf>[0], more: Partial<HandoverInput> = {}) =>
      planHandover(input({ to: personOf(person), ...more }));
    expect(to(people.host).refusals[0]?.message).toContain('同一人');
    expect(to(people.principal).refusals.map(({ subject }) => subject)).toEqual(['person', 'person']);
    const busy = to(people.coHandler);
    expect(busy.refusals.map(({ subject, id }) => [subject, id])[0]).toEqual(['problem', 'ASSIGNED']);
    expect(busy.summary).toBe('host的姓名的工作暂不能移交给coHandler的姓名：有5处需先处理，处理前不作任何变动。');
    const away = deputy('d3', 'nextHost', 'y');
    const refused = to(successors.host, { deputies: [deputy('d1', 'boss', 'host'), away] });
    expect(refused.refusals).toMatchObject([{ subject: 'deputy', id: 'd1' }]);
  });

  it('of nothing says that there is nothing', () =>
    expect(
      planHandover(input({ enterprises: [], problems: [], groups: [], tasks: [], projects: [], deputies: [] })).summary,
    ).toBe('host的姓名没有需要移交的工作。'));
});
