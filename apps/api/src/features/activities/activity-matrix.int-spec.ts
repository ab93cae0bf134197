import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { activityScope } from '@zhuqi/domain/activity/activity-actor.js';
import { activityStates } from '@zhuqi/domain/activity/activity-state.js';
import { activityTransitions } from '@zhuqi/domain/activity/activity.transitions.js';
import type { Activity, EditedContent } from '@zhuqi/domain/activity/activity.types.js';
import { decideActivity } from '@zhuqi/domain/activity/decide-activity.js';
import { signInStep } from '@zhuqi/domain/activity/sign-in-code.js';
import type { ActivityFacts } from '@zhuqi/domain/activity/activity-facts.js';
import { ACTIVITY_NOON, ActivityPlayer } from '../../../test/support/activity-player.js';
import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { personUnitName } from './person-unit.js';

/** Every state × every action × everybody, through the services on PostgreSQL: they do as the domain's table says. */
describe('activity: state × action × person', () => {
  let context: FeatureContext;
  let player: ActivityPlayer;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => ACTIVITY_NOON;
    player = new ActivityPlayer(context.app, await makeCast(context.database));
  }, 60_000);
  afterAll(() => context.close());

  async function expected(row: Activity, action: string, actor: Actor): Promise<string> {
    if (!can(actor, 'activity.read', activityScope(row))) return 'NOT_FOUND';
    const { people, code, content, organizer, ...facts } = await player.facts(row, action);
    const { host } = player.cast;
    const given = {
      ...facts,
      ...(content ? { content: editedContent(row) } : {}),
      ...(organizer ? { organizer: { ...player.cast.callbackOfficer, former: { userId: row.organizerId } } } : {}),
      ...(code ? { step: signInStep(ACTIVITY_NOON) } : {}),
      ...(people
        ? { people: people.map(({ role }) => ({ ...row.people[0], personKey: host.userId, role, name: host.name })) }
        : {}),
    } as unknown as ActivityFacts;
    const decision = decideActivity(row, action, given, { kind: 'user', actor }, ACTIVITY_NOON);
    return decision.ok ? 'OK' : decision.refusal.code;
  }

  it.each(activityStates)(
    '%s',
    async (state) => {
      let row = await player.inState(state);
      const [answers, table]: [Record<string, string>, Record<string, string>] = [{}, {}];
      for (const action of Object.keys(activityTransitions))
        for (const [name, actor] of Object.entries(player.actors)) {
          const cell = `${action} by ${name}`;
          table[cell] = await expected(row, action, actor);
          answers[cell] = await player.try(row, action, actor);
          if (answers[cell] !== 'OK') continue;
          expect((await player.row(row.id)).version).toBe(row.version + 1);
          row = await player.inState(state);
        }
      expect(answers).toEqual(table);
      expect(Object.values(answers)).toContain(state === 'CANCELLED' ? 'WRONG_STATE' : 'OK');
      // No refusal has left a trace.
      expect(await player.row(row.id)).toEqual(row);
      const events = await context.database.query(null, 'select 1 from event where subject_id = $1', [row.id]);
      expect(events).toHaveLength(row.version);
    },
    60_000,
  );

  it('lets colleagues of an open activity sign up, and sign in without', async () => {
    const open = await player.inState('ANNOUNCED', { isOpen: true });
    const { otherMember, principal } = player.cast;
    expect(await player.try(open, 'signUp', otherMember)).toBe('OK');
    const signedUp = await player.row(open.id);
    expect(signedUp.people.find(({ personKey }) => personKey === otherMember.userId)).toMatchObject({
      isExpected: true,
    });
    expect(await player.try(signedUp, 'openSignIn', player.cast.member)).toBe('OK');
    expect(await player.try(signedUp, 'signIn', principal)).toBe('OK');
    const walkedIn = (await player.row(open.id)).people.find(({ personKey }) => personKey === principal.userId);
    expect(walkedIn).toMatchObject({ isExpected: false, signIn: 'QR', role: 'PARTICIPANT' });
    // The sign-in sheet says where they come from, although nobody has put them on the list.
    const sheet = `select ${personUnitName('p.unit_id', 'p.person_key')} as unit from activity_person p
      where p.activity_id = $1 and p.unit_id is null order by unit`;
    expect(await context.database.query(null, sheet, [open.id])).toEqual([
      { unit: '淮安市科学技术局' },
      { unit: '科技人才处' },
    ]);
  });
});

/** The plan as it stands: enough for the table to decide over. */
const editedContent = ({ startsAt, ...row }: Activity): EditedContent => ({
  ...row,
  startsAt: startsAt?.toISOString() ?? null,
});
