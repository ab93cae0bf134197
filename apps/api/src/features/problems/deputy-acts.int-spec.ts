import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { act, personOf, raiseProblem } from '../../../test/support/act-as.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { ActorLookup } from '../../platform/jobs/actor-lookup.read-model.js';
import { CountBy } from '../../platform/query/count-by.service.js';
import { CreateDeputyService } from '../assignment/deputies/create-deputy.service.js';
import { RevokeDeputyService } from '../assignment/deputies/revoke-deputy.service.js';
import { MyCountsReadModel } from '../home/my-counts.read-model.js';
import { ApprovalsReadModel } from '../supervision/approvals.read-model.js';
import { checkLedger } from '../ledger/check-ledger.js';
import type { ProblemFactsInput } from './graphql/problem.inputs.js';
import { PerformProblemAction } from './perform-problem-action.service.js';
import { ProblemRepository } from './problem.repository.js';

describe('a deputy’s acts on problems', () => {
  let context: FeatureContext;
  let cast: Cast;
  let id: string;

  beforeEach(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    id = await raiseProblem(context.app, cast.member, cast.enterpriseId);
    await act(context.app, id, cast.coordinator, 'accept');
    const coHandlers = [{ person: personOf(cast.coHandler), dueAt: null }];
    await act(context.app, id, cast.coordinator, 'assign', { host: personOf(cast.host), coHandlers });
  }, 60_000);
  afterEach(() => context.close());

  const standIn = async (absent: Actor, deputy: Actor) => {
    const today = dayOf(new Date());
    const span = { from: today, to: addDays(today, 1), reason: '' };
    const ids = { absentUserId: absent.userId, deputyUserId: deputy.userId };
    const made = await context.app.get(CreateDeputyService).create(absent, { ...ids, ...span }, () => null);
    if (made instanceof Refusal) throw new Error(made.message);
    return made.id;
  };
  /** As over HTTP: the actor is who the session says, absences included. @returns 'ok' or the refusal's code */
  const does = async (person: Actor, action: string, facts: ProblemFactsInput = {}) => {
    const actor = await context.app.get(ActorLookup).byId(person.userId);
    const row = await context.app.get(ProblemRepository).findById(id);
    if (!actor || !row) throw new Error('nobody, or nothing');
    const input = { problemId: id, action, expectedVersion: row.version, facts };
    const result = await context.app.get(PerformProblemAction).perform(input, actor, null);
    return result.ok ? 'ok' : result.refusal.code;
  };
  const lastEvent = () =>
    context.database.query(
      null,
      `select type, actor_id as "actorId", actor_name as "actorName", payload->>'inPlaceOf' as "inPlaceOf"
       from event where subject_id = $1 order by version desc limit 1`,
      [id],
    );

  it('are seen and done while in force, written down under their own name, and over when revoked', async () => {
    const deputy = cast.otherMember;
    expect(await does(deputy, 'sign')).toBe('NOT_FOUND');
    const absence = await standIn(cast.host, deputy);
    expect(await does(deputy, 'sign')).toBe('ok');
    expect(await lastEvent()).toEqual([
      {
        type: 'problem.signed',
        actorId: deputy.userId,
        actorName: '褚帮办（代赵经办）',
        inPlaceOf: cast.host.userId,
      },
    ]);
    expect(await does(cast.host, 'contact', { contactMethod: 'PHONE', note: '本人也可办理' })).toBe('ok');
    await context.app.get(RevokeDeputyService).revoke(cast.host, absence, () => null);
    expect(await does(deputy, 'contact', { contactMethod: 'PHONE', note: '已撤销' })).toBe('NOT_FOUND');
  });

  it('end the absent co-handler’s clock, and leave the books in order', async () => {
    await act(context.app, id, cast.host, 'sign');
    await standIn(cast.coHandler, cast.otherMember);
    expect(await does(cast.otherMember, 'coReply', { reply: '已核实' })).toBe('ok');
    const clocks = await context.database.query(
      null,
      `select state from clock where subject_id = $1 and kind = 'coHandler' and owner_user_id = $2`,
      [id, cast.coHandler.userId],
    );
    expect(clocks).toEqual([{ state: 'done' }]);
    expect((await context.database.transaction(checkLedger)).faults).toEqual([]);
  });

  it('wait for them on the home page and among the approvals, as the lists have them', async () => {
    const waiting = async (person = cast.otherMember) => {
      const actor = await context.app.get(ActorLookup).byId(person.userId);
      if (!actor) throw new Error('nobody');
      const counts = context.app.get(CountBy);
      const { toSign, toDo, overdue } = await new MyCountsReadModel(counts).of(actor, new Date());
      const approvals = await new ApprovalsReadModel(counts).of(actor);
      return { toSign, toDo, overdue, results: approvals.find(({ kind }) => kind === 'results')?.count ?? null };
    };
    expect(await waiting()).toEqual({ toSign: 0, toDo: 0, overdue: 0, results: null });
    await standIn(cast.host, cast.otherMember);
    expect(await waiting()).toEqual({ toSign: 1, toDo: 1, overdue: 0, results: null });
    await context.database.query(null, `update problem set due_at = now() - interval '1 day' where id = $1`, [id]);
    expect(await waiting()).toMatchObject({ overdue: 1 });
    await standIn(cast.head, cast.otherHead);
    await act(context.app, id, cast.host, 'sign');
    const result = { result: 'RESOLVED', answer: '已解决', waiverReason: '不再等待' } as const;
    await act(context.app, id, cast.host, 'submitResult', result);
    expect(await waiting()).toMatchObject({ toSign: 0, toDo: 0 });
    expect(await waiting(cast.otherHead)).toMatchObject({ toSign: 0, toDo: 1, results: 1 });
    // Who stands behind the result does not review it, so it does not wait for them.
    expect(await waiting(cast.host)).toMatchObject({ toDo: 0 });
  });

  it('never review what they handled as somebody else', async () => {
    await standIn(cast.host, cast.head);
    expect(await does(cast.head, 'sign')).toBe('ok');
    expect(
      await does(cast.head, 'submitResult', { result: 'RESOLVED', answer: '已解决', waiverReason: '不再等待' }),
    ).toBe('ok');
    expect(await does(cast.head, 'approveResult')).toBe('SELF_REVIEW');
    await act(context.app, id, cast.deputyLeader, 'approveResult');
  });
});
