import type { ProblemState } from '../problem/problem-state.js';
import { dayOf } from '../deadline/shanghai-time.js';
import { deputyFault, type Deputy } from './deputies.js';
import type { HandedProblem, HandoverInput, HandoverPlan, HandoverRefusal, ProblemMove } from './handover.types.js';

/**
 * Plans a handover (工作移交): everything `from` has in hand goes to `to`, or nothing does. The plan is shown to be
 * confirmed, made again in the transaction that carries it out, and the acts named are then performed on each problem.
 */
export function planHandover(input: HandoverInput): HandoverPlan {
  const { from, to, enterprises, groups, tasks, projects } = input;
  const mine = input.problems.flatMap((problem) => moveOf(problem, from.userId));
  const inForce = input.deputies.filter((deputy) => deputy.revokedAt === null && deputy.to >= dayOf(input.now));
  const acting = inForce.filter((deputy) => deputy.deputyUserId === from.userId);
  const refusals = [
    ...refusePeople(input, mine.length > 0),
    ...mine.flatMap(({ problem }) => refuseProblem(problem, input)),
    ...acting.flatMap((deputy) => refuseDeputy(deputy, inForce, input)),
  ];
  const told = new Set([
    ...enterprises.map(({ id }) => id),
    ...mine.filter(({ move }) => move.action === 'transferHost').map(({ problem }) => problem.enterpriseId),
  ]);
  const plan = {
    ok: refusals.length === 0,
    enterpriseIds: enterprises.map(({ id }) => id),
    problems: mine.map(({ move }) => move),
    groupIds: groups.map(({ id }) => id),
    taskIds: tasks.map(({ id }) => id),
    projectIds: projects.map(({ id }) => id),
    deputyIds: acting.map(({ id }) => id),
    revokedDeputyIds: inForce.filter((deputy) => deputy.absentUserId === from.userId).map(({ id }) => id),
    toldEnterpriseIds: [...told],
    refusals,
  };
  const owned = tasks.filter(({ ownerId }) => ownerId === from.userId).length;
  return { ...plan, summary: summaryOf(plan, owned, from.name, to.name) };
}

/** States in which a problem still has somebody to hand over from; the acts of the table start there. */
const hostMoves: readonly ProblemState[] = ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'IN_REVIEW', 'SHELVED'];
const coHandlerMoves: readonly ProblemState[] = ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_INFO', 'SHELVED'];

function moveOf(problem: HandedProblem, userId: string): ReadonlyArray<{ problem: HandedProblem; move: ProblemMove }> {
  const { id: problemId, number, state } = problem;
  const helper = problem.coHandlers.find((candidate) => candidate.userId === userId);
  const waits = helper !== undefined && helper.repliedAt === null && helper.waivedAt === null;
  if (problem.host?.userId === userId && hostMoves.includes(state))
    return [{ problem, move: { problemId, number, action: 'transferHost' } }];
  return waits && coHandlerMoves.includes(state)
    ? [{ problem, move: { problemId, number, action: 'transferCoHandler' } }]
    : [];
}

function refusePeople({ from, to, enterprises }: HandoverInput, takesProblems: boolean): readonly HandoverRefusal[] {
  const refuse = (message: string): HandoverRefusal => ({ subject: 'person', id: to.userId, message });
  if (from.userId === to.userId) return [refuse('移交人与接手人是同一人，请另选接手人。')];
  const canLiaise = to.roles.includes('SERVICE_MEMBER') || to.roles.includes('HANDLER');
  return [
    ...(takesProblems && !to.roles.includes('HANDLER')
      ? [refuse(`${to.name}不是经办人，不能接手在办问题，请另选接手人。`)]
      : []),
    ...(enterprises.length > 0 && !canLiaise
      ? [refuse(`${to.name}不是帮办员或经办人，不能接手挂钩企业，请另选接手人。`)]
      : []),
  ];
}

function refuseProblem({ id, number, host, coHandlers }: HandedProblem, { to }: HandoverInput): HandoverRefusal[] {
  const takesPart = host?.userId === to.userId || coHandlers.some(({ userId }) => userId === to.userId);
  const message = `${to.name}已参与办理问题${number}，不能同时主办和协办，请先单独为它换人。`;
  return takesPart ? [{ subject: 'problem', id, message }] : [];
}

function refuseDeputy(deputy: Deputy, inForce: readonly Deputy[], { to, now }: HandoverInput): HandoverRefusal[] {
  const moved = { ...deputy, deputyUserId: to.userId, deputyName: to.name };
  const fault = deputyFault(inForce, moved, now);
  return fault ? [{ subject: 'deputy', id: deputy.id, message: fault.message }] : [];
}

function summaryOf(plan: Omit<HandoverPlan, 'summary'>, owned: number, from: string, to: string): string {
  if (!plan.ok) return `${from}的工作暂不能移交给${to}：有${plan.refusals.length}处需先处理，处理前不作任何变动。`;
  const hosted = plan.problems.filter(({ action }) => action === 'transferHost').length;
  const counts: ReadonlyArray<readonly [number, string]> = [
    [plan.enterpriseIds.length, '家挂钩企业'],
    [hosted, '件主办问题'],
    [plan.problems.length - hosted, '件协办问题'],
    [owned, '项负责的攻坚任务'],
    [plan.taskIds.length - owned, '项参与的攻坚任务'],
    [plan.projectIds.length, '个重特大项目'],
    [plan.groupIds.length, '个联络群'],
    [plan.deputyIds.length, '项代理'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count}${what}`);
  if (parts.length === 0) return `${from}没有需要移交的工作。`;
  const told = plan.toldEnterpriseIds.length > 0 ? `，并告知${plan.toldEnterpriseIds.length}家企业` : '';
  return `${from}的${parts.join('、')}移交给${to}${told}。`;
}
