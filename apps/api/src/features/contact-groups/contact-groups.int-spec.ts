import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { newId } from '../../platform/database/new-id.js';
import { contactGroupKind } from './contact-group.kind.js';
import type { SaveContactGroupInput } from './graphql/contact-group.inputs.js';
import { SaveContactGroup } from './save-contact-group.service.js';

describe('the register of contact groups', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeAll(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterAll(() => context.close());

  const input = (name: string, more: Partial<SaveContactGroupInput> = {}): SaveContactGroupInput & { id: string } => ({
    ...{ platform: 'WECOM', name, ownerId: cast.member.userId, openedOn: '2022-01-05' },
    members: [{ id: cast.member.userId, from: '2022-01-05' }],
    enterprises: [{ id: cast.enterpriseId, from: '2022-01-05' }],
    ...more,
    id: more.id ?? newId(),
  });
  const codeOf = async (given: SaveContactGroupInput & { id: string }, actor = cast.coordinator) => {
    const answer = await context.app.get(SaveContactGroup).save(given, actor, null);
    return answer.ok ? 'ok' : `${answer.refusal.code} ${answer.refusal.field ?? ''}`.trim();
  };

  it('keeps a group with its people and enterprises, each change a fact', async () => {
    const group = input('帮办一群');
    expect(await codeOf(group, cast.member)).toBe('ok');
    const members = [
      { ...group.members[0]!, to: '2022-06-30' },
      { id: cast.host.userId, from: '2022-07-01' },
    ];
    expect(await codeOf({ ...group, expectedVersion: 1, ownerId: cast.host.userId, members }, cast.member)).toBe(
      // Who hands the group away is no longer in it: that is for the coordinator, or for a handover.
      'NOT_ALLOWED',
    );
    expect(await codeOf({ ...group, expectedVersion: 1, ownerId: cast.host.userId, members })).toBe('ok');
    const found = await context.app.get(AggregateStore).find(contactGroupKind, group.id);
    expect(found).toMatchObject({
      version: 2,
      aggregate: { ownerId: cast.host.userId, members: [{ to: '2022-06-30' }, { id: cast.host.userId, to: null }] },
    });
    const [row] = await context.database.query(null, 'select member_ids, participant_ids from contact_group', []);
    expect(row).toEqual({
      member_ids: [cast.member.userId, cast.host.userId].sort(),
      participant_ids: [cast.host.userId],
    });
  });

  it('refuses a taken name, strangers, and whoever may not', async () => {
    expect(await codeOf(input('二群'))).toBe('ok');
    expect(await codeOf(input('二群 '))).toBe('DUPLICATE name');
    expect(await codeOf(input('二群', { platform: 'QQ' }))).toBe('ok');
    expect(await codeOf(input('三群', { ownerId: newId() }))).toBe('UNKNOWN ownerId');
    const foreign = [{ id: cast.foreignEnterpriseId, from: '2022-01-05' }];
    expect(await codeOf(input('三群', { enterprises: foreign }))).toBe('UNKNOWN enterprises.0.id');
    expect(await codeOf(input('三群'), cast.otherMember)).toBe('NOT_ALLOWED');
    expect(await codeOf(input('三群'), cast.host)).toBe('NOT_ALLOWED');
  });
});
