import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { newId } from '../../platform/database/new-id.js';
import type { SaveTeamInput } from './graphql/team.inputs.js';
import { SaveTeam } from './save-team.service.js';
import { TeamLookup } from './team-lookup.read-model.js';
import { TeamYearReadModel } from './team-year.read-model.js';
import { teamKind } from './team.kind.js';

describe('the register of teams', () => {
  let context: FeatureContext;
  let cast: Cast;
  let saving: SaveTeam;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
    saving = context.app.get(SaveTeam);
  }, 60_000);
  afterAll(() => context.close());

  const input = (more: Partial<SaveTeamInput> = {}): SaveTeamInput & { id: string } => ({
    ...{ kind: 'TASK_FORCE', name: '高企培育', purpose: '培育高企', foundedOn: '2022-02-10' },
    memberships: [
      { userId: cast.host.userId, role: 'LEADER', from: '2022-03-01' },
      { userId: cast.member.userId, role: 'MEMBER', from: '2022-03-01', to: '2022-06-30' },
    ],
    enterprises: [{ enterpriseId: cast.enterpriseId, from: '2022-03-01' }],
    ...more,
    id: more.id ?? newId(),
  });
  const stored = async (id: string) => (await context.app.get(AggregateStore).find(teamKind, id))!;
  const codeOf = async (given: SaveTeamInput & { id: string }, actor = cast.coordinator) => {
    const answer = await saving.save(given, actor, null);
    return answer.ok ? 'ok' : `${answer.refusal.code} ${answer.refusal.field ?? ''}`.trim();
  };

  it('keeps people and enterprises with their dates, and tells what changed', async () => {
    const first = input();
    expect(await codeOf(first)).toBe('ok');
    const { aggregate } = await stored(first.id);
    expect(aggregate).toMatchObject({
      memberships: [
        { name: '赵经办', role: 'LEADER', from: '2022-03-01', to: null },
        { name: '钱帮办', to: '2022-06-30' },
      ],
      enterprises: [{ enterpriseId: cast.enterpriseId, from: '2022-03-01', to: null }],
    });
    const [leader, member] = aggregate.memberships;
    const changed = {
      ...input({ id: first.id }),
      expectedVersion: 1,
      memberships: [
        { id: leader!.id, userId: leader!.userId, role: 'LEADER', from: '2022-03-01', to: '2022-08-31' },
        { userId: cast.nextHost.userId, role: 'LEADER', from: '2022-09-01' },
      ],
    };
    expect(await codeOf(changed)).toBe('ok');
    expect(
      (await stored(first.id)).aggregate.memberships.map(({ id, name, to }) => [id === leader!.id, name, to]),
    ).toEqual([
      [true, '赵经办', '2022-08-31'],
      [false, '韩接办', null],
    ]);
    expect(member?.id).toBeDefined();
    expect(await context.app.get(TeamLookup).byId(first.id)).toMatchObject({
      leaderId: cast.nextHost.userId,
      memberIds: [cast.nextHost.userId],
    });
    const [event] = await context.database.query<{ data: object }>(
      null,
      "select payload->'data' as data from event where subject_id = $1 and version = 2",
      [first.id],
    );
    expect(event?.data).toMatchObject({ leaderId: cast.nextHost.userId, memberships: [{ toDay: '2022-08-31' }, {}] });
    expect(await codeOf(changed)).toBe('CONFLICT');
  });

  it('is unique by kind and name, also when two are typed at once', async () => {
    const name = '科研成果';
    const twins = [name, `${name}党员攻坚组`].map((written) => codeOf(input({ name: written })));
    expect((await Promise.all(twins)).sort()).toEqual(['DUPLICATE name', 'ok']);
    expect(await codeOf(input({ kind: 'VOLUNTEER', name }))).toBe('ok');
    expect(await codeOf(input({ name: ' 科研 成果' }))).toBe('DUPLICATE name');
  });

  it('refuses strangers, what is not there, and whoever may not', async () => {
    const named = (name: string, more: Partial<SaveTeamInput> = {}) => input({ name, ...more });
    const people = (userId: string) => [{ userId, role: 'MEMBER', from: '2022-03-01' }];
    expect(await codeOf(named('一', { memberships: people(newId()) }))).toBe('UNKNOWN memberships.0.userId');
    expect(await codeOf(named('二', { memberships: people(cast.foreignCoordinator.userId) }))).toBe(
      'UNKNOWN memberships.0.userId',
    );
    expect(
      await codeOf(named('三', { enterprises: [{ enterpriseId: cast.foreignEnterpriseId, from: '2022-03-01' }] })),
    ).toBe('UNKNOWN enterprises.0.enterpriseId');
    expect(await codeOf(named('四', { basisDocumentId: newId() }))).toBe('UNKNOWN basisDocumentId');
    expect(await codeOf(named('五', { unitId: newId() }))).toBe('UNKNOWN unitId');
    expect(await codeOf(named('六', { foundedOn: '2022-05-01' }))).toBe('RANGE memberships.0.from');
    expect(await codeOf(named('七'), cast.member)).toBe('NOT_ALLOWED');
    expect(await codeOf(named('八'), cast.head)).toBe('ok');
    expect(await codeOf(named('九', { unitId: cast.coordinator.unitId }), cast.head)).toBe('NOT_ALLOWED');
  });

  it('shows its year: what was planned, by the Filter of each list', async () => {
    const team = input({ name: '研发投入' });
    expect(await codeOf(team)).toBe('ok');
    const parts = await context.app.get(TeamYearReadModel).parts(team.id, 2022, cast.coordinator);
    expect(parts.every(({ total }) => total === 0)).toBe(true);
    for (const { filter } of parts) expect(JSON.stringify(filter)).toContain(team.id);
  });
});
