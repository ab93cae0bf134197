import { ACTIVITY_NOON, ActivityPlayer } from '../../../test/support/activity-player.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { ShowSignInCode } from './show-sign-in-code.service.js';
import { SignInCodes } from './sign-in-codes.service.js';

const minutesLater = (minutes: number) => new Date(ACTIVITY_NOON.getTime() + minutes * 60_000);

describe('signing in by the code in the hall', () => {
  let context: FeatureContext;
  let player: ActivityPlayer;
  let now = ACTIVITY_NOON;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    player = new ActivityPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  beforeEach(() => (now = ACTIVITY_NOON));
  afterAll(() => context.close());

  async function colleagues(count: number): Promise<Actor[]> {
    const { host } = player.cast;
    const made = Array.from({ length: count }, (_, index) => ({ ...host, userId: newId(), name: `同志${index + 1}` }));
    for (const { userId, name } of made)
      await context.database.query(
        null,
        `insert into app_user (id, bureau_id, unit_id, username, name, roles, password_hash, password_changed_at, created_at)
         values ($1, $2, $3, $4, $5, $6, '', now(), now())`,
        [userId, host.bureauId, host.unitId, `u-${userId}`, name, ['HANDLER']],
      );
    return made;
  }

  it('of fifty at one moment each is one row, and one event', async () => {
    const all = await colleagues(50);
    const people = all.map(({ userId }) => ({ personKey: userId, role: 'PARTICIPANT' }));
    const row = await player.inState('CHECKING_IN', { people });
    const codes = await Promise.all(all.map((actor) => player.try(row, 'signIn', actor)));
    expect(codes).toEqual(all.map(() => 'OK'));
    const rows = await context.database.query(
      null,
      'select person_key, sign_in, is_attendance from activity_person where activity_id = $1',
      [row.id],
    );
    expect(rows).toHaveLength(50);
    expect(rows).toEqual(rows.map((one) => ({ ...one, sign_in: 'QR', is_attendance: true })));
    const after = await player.row(row.id);
    expect(after.version).toBe(row.version + 50);
    const [kept] = await context.database.query(null, 'select attendance, expected from activity where id = $1', [
      row.id,
    ]);
    expect(kept).toEqual({ attendance: 50, expected: 50 });
    // The same people once more: each is told so, nothing is doubled.
    const again = await Promise.all(all.slice(0, 10).map((actor) => player.try(row, 'signIn', actor)));
    expect(new Set(again)).toEqual(new Set(['ALREADY_SIGNED_IN']));
    expect((await player.row(row.id)).version).toBe(after.version);
  }, 60_000);

  it('takes a code for a minute and a half, and of this activity only', async () => {
    const row = await player.inState('CHECKING_IN');
    const other = await player.inState('CHECKING_IN');
    const { host } = player.cast;
    const code = await player.code(row.id);
    const answer = (given: string) => player.perform(row, 'signIn', host, { code: given });
    expect(await answer(await player.code(other.id))).toMatchObject({ refusal: { code: 'CODE_INVALID' } });
    expect(await answer('66.abc')).toMatchObject({ refusal: { code: 'CODE_INVALID' } });
    expect(await answer(code.replace(/^\d+/, (step) => String(Number(step) + 1)))).toMatchObject({
      refusal: { code: 'CODE_INVALID', message: '这不是本次活动的签到码，请扫描现场屏幕上的二维码。' },
    });
    now = minutesLater(2);
    expect(await answer(code)).toMatchObject({
      refusal: { code: 'CODE_EXPIRED', message: '签到码已过期，请扫描现场最新的二维码。' },
    });
    now = minutesLater(1);
    expect(await answer(code)).toMatchObject({ ok: true });
    expect(await context.app.get(SignInCodes).stepOf(row.id, '')).toBeNull();
    expect(await player.try(row, 'signIn', player.cast.coHandler, {})).toBe('MISSING_FACT');
  });

  it('shows the code to those who hold the activity, while people are signing in', async () => {
    const show = (id: string, actor: Actor) => context.app.get(ShowSignInCode).show(id, actor);
    const row = await player.inState('CHECKING_IN');
    expect(await show(row.id, player.cast.member)).toMatchObject({ code: expect.any(String) });
    expect(await show(row.id, player.cast.coordinator)).not.toBeNull();
    expect(await show(row.id, player.cast.host)).toBeNull();
    expect(await show(row.id, player.cast.foreignCoordinator)).toBeNull();
    expect(await show((await player.inState('ANNOUNCED')).id, player.cast.member)).toBeNull();
    expect(await show('nonsense', player.cast.member)).toBeNull();
  });

  it('by another, from afar, or not at all: each with its reason', async () => {
    const row = await player.inState('CHECKING_IN');
    const { host, coHandler } = player.cast;
    const code = await player.code(row.id);
    expect(await player.try(row, 'signIn', host, { code, isRemote: true })).toBe('MISSING_FACT');
    expect(await player.try(row, 'signIn', host, { code, isRemote: true, reason: '出差在外' })).toBe('OK');
    expect(await player.try(row, 'signInFor', host, { personKey: coHandler.userId, reason: '手机没电' })).toBe('OK');
    const { people } = await player.row(row.id);
    expect(people.find(({ personKey }) => personKey === host.userId)).toMatchObject({
      signIn: 'REMOTE',
      reason: '出差在外',
    });
    expect(people.find(({ personKey }) => personKey === coHandler.userId)).toMatchObject({
      ...{ signIn: 'PROXY', proxyId: host.userId },
    });
    const away = await player.inState('CHECKING_IN');
    expect(await player.try(away, 'askLeave', host, { reason: '参加市里会议' })).toBe('OK');
    expect(
      await player.try(away, 'signInFor', player.cast.member, { personKey: host.userId, reason: '他快到了' }),
    ).toBe('ON_LEAVE');
  });
});
