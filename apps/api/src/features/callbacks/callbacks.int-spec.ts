import type { Actor } from '@zhuqi/domain/access/actor.js';
import { callOutcomes } from '@zhuqi/domain/callback/call-log.js';
import { callerFault } from '@zhuqi/domain/callback/callback-queue.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer } from '../../../test/support/problem-player.js';
import { newId } from '../../platform/database/new-id.js';
import { CountBy } from '../../platform/query/count-by.service.js';
import { toProblem } from '../problems/problem.mapper.js';
import { RecordCall } from './record-call.service.js';

describe('the callback desk', () => {
  let context: FeatureContext;
  let cast: Cast;
  let player: ProblemPlayer;
  let id: string;
  let officers: Readonly<Record<string, Actor>>;
  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    player = await ProblemPlayer.prepare(context.app, cast);
    id = await player.inState('AWAITING_FEEDBACK');
    const officer = (person: Actor): Actor => ({ ...person, roles: ['CALLBACK_OFFICER'] });
    officers = {
      'of another unit': cast.callbackOfficer,
      'the host': officer(cast.host),
      'the co-handler': officer(cast.coHandler),
      'of the host’s unit': officer(cast.head),
      'of the co-handler’s unit': officer(cast.otherHead),
      'who reported it': officer(cast.member),
      'of a district': officer(cast.districtCoordinator),
      'of another bureau': officer(cast.foreignCoordinator),
      'who is none': cast.supervisor,
    };
  }, 60_000);
  afterAll(() => context.close());

  const seen = async (actor: Actor, filter: object = {}): Promise<number> => {
    const groups = await context.app.get(CountBy).count('CallbackTask', 'call_reason', () => 'false', filter, actor);
    return groups.reduce((sum, { count }) => sum + count, 0);
  };
  const record = async (actor: Actor, more: object = {}): Promise<string> => {
    const call = { id: newId(), problemId: id, outcome: 'NO_ANSWER', ...more };
    const result = await context.app.get(RecordCall).record(call, actor, null);
    return result.ok ? 'OK' : result.refusal.code;
  };
  const rows = <Row extends object>(sql: string, values: readonly unknown[] = [id]) =>
    context.database.query<Row>(null, sql, values);

  it('shows a task to exactly those the domain lets call, and lets exactly those record a call', async () => {
    const problem = toProblem(await player.row(id));
    for (const [who, actor] of Object.entries(officers)) {
      const may = callerFault(problem, actor) === null;
      expect([who, await seen(actor)]).toEqual([who, may ? 1 : 0]);
      expect([who, (await record(actor)) === 'OK']).toEqual([who, may]);
    }
    expect(Object.values(officers).filter((actor) => callerFault(problem, actor) === null)).toHaveLength(3);
  });

  it('counts by reason under a filter, and finds by Chinese words', async () => {
    const { callbackOfficer } = cast;
    expect(await seen(callbackOfficer, { reason: { in: ['AWAITING_FEEDBACK'] }, text: '检测设备' })).toBe(1);
    expect(await seen(callbackOfficer, { reason: { in: ['DISSATISFIED'] } })).toBe(0);
    expect(await seen(callbackOfficer, { tried: { eq: true } })).toBe(1);
    expect(await seen(callbackOfficer, { text: '融资' })).toBe(0);
  });

  it('asks what was said, except where nobody answered', async () => {
    const codes = await Promise.all(callOutcomes.map((outcome) => record(cast.callbackOfficer, { outcome })));
    expect(codes).toEqual(callOutcomes.map((outcome) => (outcome === 'NO_ANSWER' ? 'OK' : 'INVALID')));
    expect(await record(cast.callbackOfficer, { outcome: 'BUSY', note: '占线' })).toBe('INVALID');
  });

  it('writes a call once, as a fact of its own that leaves the problem as it was', async () => {
    const { version } = await player.row(id);
    const call = { id: newId(), outcome: 'REFUSED', note: ' 正在开会 ' };
    const codes = await Promise.all(Array.from({ length: 10 }, () => record(cast.callbackOfficer, call)));
    expect(new Set(codes)).toEqual(new Set(['OK']));
    expect(
      await rows('select round, reason, caller_name, outcome, note from callback_call where id = $1', [call.id]),
    ).toEqual([{ round: 1, reason: 'AWAITING_FEEDBACK', caller_name: '郑回访', outcome: 'REFUSED', note: '正在开会' }]);
    expect(await rows('select type from event where subject_id = $1', [call.id])).toEqual([
      { type: 'callback.called' },
    ]);
    expect((await player.row(id)).version).toBe(version);
  });

  it('takes no calls about what needs none, nor under somebody else’s id', async () => {
    const other = await player.inState('IN_PROGRESS');
    expect(await record(cast.callbackOfficer, { problemId: other })).toBe('NOT_IN_QUEUE');
    expect(await record(cast.callbackOfficer, { problemId: newId() })).toBe('NOT_FOUND');
    const [taken] = await rows<{ id: string }>(
      'select id from callback_call where problem_id = $1 and caller_id <> $2 limit 1',
      [id, cast.callbackOfficer.userId],
    );
    expect(await record(cast.callbackOfficer, { id: taken?.id })).toBe('NOT_IN_QUEUE');
  });

  it('is done with a problem once it was called', async () => {
    const before = await seen(cast.callbackOfficer);
    expect(await player.try(await player.row(id), 'callback', player.actors.callbackOfficer)).toBe('OK');
    expect(await seen(cast.callbackOfficer)).toBe(before - 1);
    expect(
      await rows(
        'select satisfaction, source, result, contacted_in_time, host_unit_id from rating where problem_id = $1',
      ),
    ).toEqual([
      {
        satisfaction: 'BASIC',
        source: 'CALLBACK',
        result: 'RESOLVED',
        contacted_in_time: false,
        host_unit_id: cast.host.unitId,
      },
    ]);
  });
});
