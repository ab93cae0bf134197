import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, dayOf, fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { makeCast, type Cast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { sessionCookie } from '../../../platform/auth/session-cookie.js';
import { SessionService } from '../../../platform/auth/session.service.js';
import { SystemClock } from '../../../platform/clock/system-clock.js';
import { ActorLookup } from '../../../platform/jobs/actor-lookup.read-model.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { CreateDeputyService } from './create-deputy.service.js';
import { DeputyListReadModel } from './deputy-list.read-model.js';
import { RevokeDeputyService } from './revoke-deputy.service.js';

const today = dayOf(new Date());
const day = (n: number) => addDays(today, n);

describe('deputies', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeEach(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterEach(async () => {
    jest.restoreAllMocks();
    await context.close();
  });

  const enter = (by: Actor, absent: Actor, deputy: Actor, from = 0, to = 3) =>
    context.app
      .get(CreateDeputyService)
      .create(
        by,
        { absentUserId: absent.userId, deputyUserId: deputy.userId, from: day(from), to: day(to), reason: '培训' },
        () => null,
      );
  const codeOf = (made: object) => (made instanceof Refusal ? `${made.code} ${made.field ?? ''}` : 'ok');
  const revoke = (by: Actor, id: string) => context.app.get(RevokeDeputyService).revoke(by, id, () => null);

  it('are named by oneself, the head of the unit or the coordinator, never by whoever would gain by it', async () => {
    const { host, coHandler, head, otherHead, coordinator, districtCoordinator, supervisor } = cast;
    expect(codeOf(await enter(host, host, coHandler, 0, 1))).toBe('ok');
    expect(codeOf(await enter(head, host, coHandler, 2, 3))).toBe('ok');
    expect(codeOf(await enter(coordinator, host, coHandler, 4, 5))).toBe('ok');
    for (const stranger of [coHandler, otherHead, districtCoordinator, supervisor])
      expect(codeOf(await enter(stranger, host, coHandler, 6, 7))).toBe('FORBIDDEN absentUserId');
    expect(codeOf(await enter(head, host, head, 6, 7))).toBe('FORBIDDEN deputyUserId');
    expect(codeOf(await enter(host, host, { ...coHandler, userId: cast.bureauId }, 6, 7))).toBe(
      'NOT_FOUND deputyUserId',
    );
    expect(codeOf(await enter(host, host, cast.foreignCoordinator, 6, 7))).toBe('NOT_FOUND deputyUserId');
  });

  it('are refused by the rules of the domain, at the field concerned', async () => {
    const { host, coHandler, member, coordinator } = cast;
    expect(codeOf(await enter(host, host, host))).toBe('SAME_PERSON deputyUserId');
    expect(codeOf(await enter(host, host, coHandler, 3, 1))).toBe('ORDER to');
    expect(codeOf(await enter(host, host, coHandler, -3, -1))).toBe('IN_PAST to');
    expect(codeOf(await enter(host, host, coHandler, 0, 200))).toBe('TOO_LONG to');
    expect(codeOf(await enter(host, host, coHandler))).toBe('ok');
    expect(codeOf(await enter(host, host, member, 3, 4))).toBe('OVERLAP from');
    expect(codeOf(await enter(coordinator, member, host, 1, 1))).toBe('CHAIN deputyUserId');
    expect(codeOf(await enter(coordinator, coHandler, member, 1, 1))).toBe('CHAIN from');
  });

  it('of twenty entered at the same moment one is', async () => {
    const { host, coHandler, member, coordinator } = cast;
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, n) => enter(coordinator, host, n % 2 ? coHandler : member, n % 3, 5)),
    );
    expect(made.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
    expect(new Set(made.map(codeOf))).toEqual(new Set(['ok', 'OVERLAP from']));
    const crossed = await Promise.all([
      enter(coordinator, member, cast.supervisor),
      enter(coordinator, cast.supervisor, member),
    ]);
    expect(crossed.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
  });

  it('act from the first day to the end of the last, on every session at once, and not a moment after being revoked', async () => {
    const { host, coHandler } = cast;
    const sessions = context.app.get(SessionService);
    const cookie = sessionCookie(await sessions.open(context.database, coHandler.userId, ''), false).split(';')[0];
    const standsFor = async () => (await sessions.resolve(cookie))?.actor.actingFor?.map(({ name }) => name) ?? [];
    expect(await standsFor()).toEqual([]);
    const coming = await enter(host, host, coHandler, 1, 2);
    expect(await standsFor()).toEqual([]);
    const clock = jest.spyOn(context.app.get(SystemClock), 'now');
    const at = async (n: number, minutes: number) => {
      clock.mockReturnValue(fromShanghai(day(n), minutes));
      await context.database.query(null, 'update session set last_seen_at = $1, expires_at = $2', [
        fromShanghai(day(n), minutes),
        fromShanghai(day(n + 1), minutes),
      ]);
      sessions.forget();
      return standsFor();
    };
    expect(await at(0, 1439)).toEqual([]);
    expect(await at(1, 0)).toEqual(['赵经办']);
    expect(await at(2, 1439)).toEqual(['赵经办']);
    expect(await at(3, 0)).toEqual([]);
    expect(await at(1, 600)).toEqual(['赵经办']);
    if (coming instanceof Refusal) throw new Error(coming.message);
    expect(codeOf(await revoke(cast.otherHead, coming.id))).toBe('NOT_FOUND id');
    expect(codeOf(await revoke(host, coming.id))).toBe('ok');
    expect(await standsFor()).toEqual([]);
    expect(codeOf(await revoke(host, coming.id))).toBe('ALREADY_REVOKED id');
  });

  it('stand for the colleague with that colleague’s roles and place, in jobs as in sessions', async () => {
    await enter(cast.head, cast.head, cast.coHandler);
    const actor = await context.app.get(ActorLookup).byId(cast.coHandler.userId);
    expect(actor?.actingFor).toEqual([{ ...cast.head }]);
    await context.database.query(null, `update app_user set status = 'DISABLED' where id = $1`, [cast.head.userId]);
    expect((await context.app.get(ActorLookup).byId(cast.coHandler.userId))?.actingFor).toBeUndefined();
  });

  it('are seen by those concerned', async () => {
    const { host, coHandler, head, otherHead, coordinator, member } = cast;
    await enter(host, host, coHandler, 2, 3);
    await enter(host, host, member, 5, 6);
    const seen = async (by: Actor, filter = {}) =>
      (await context.app.get(DeputyListReadModel).list(by, { filter })).items.map(
        ({ deputyName, state, canRevoke }) => `${deputyName} ${state} ${canRevoke}`,
      );
    const both = ['钱帮办 UPCOMING true', '孙协办 UPCOMING true'];
    for (const person of [host, head, coordinator]) expect(await seen(person)).toEqual(both);
    expect(await seen(coHandler)).toEqual(['孙协办 UPCOMING false']);
    expect(await seen(otherHead)).toEqual([]);
    expect(await seen(host, { text: '钱' })).toEqual(['钱帮办 UPCOMING true']);
    expect(await seen(host, { state: { in: ['IN_FORCE'] } })).toEqual([]);
  });
});
