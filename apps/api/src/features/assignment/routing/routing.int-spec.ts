import type { Actor } from '@zhuqi/domain/access/actor.js';
import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { act, personOf, raiseProblem } from '../../../../test/support/act-as.js';
import { makeCast, type Cast } from '../../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../../test/support/feature-context.js';
import { Refusal } from '../../../platform/graphql/common.model.js';
import { AssignmentProposalLookup } from '../candidates/assignment-proposal-lookup.read-model.js';
import { CandidatesReadModel } from '../candidates/candidates.read-model.js';
import { CreateDeputyService } from '../deputies/create-deputy.service.js';
import type { SaveRoutingRuleInput } from '../graphql/routing.inputs.js';
import { RoutingListReadModel } from './routing-list.read-model.js';
import { SaveRoutingRuleService } from './save-routing-rule.service.js';

describe('routing', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeEach(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterEach(() => context.close());

  const saves = () => context.app.get(SaveRoutingRuleService);
  const unit = ({ unitId }: Actor) => ({ kind: 'unit', id: unitId });
  const person = ({ userId }: Actor) => ({ kind: 'person', id: userId });
  const save = (by: Actor, more: Partial<SaveRoutingRuleInput> = {}) =>
    saves().save(by, { name: '兜底', order: 10, host: unit(cast.host), coHandlers: [], ...more }, () => null);
  const saved = async (more: Partial<SaveRoutingRuleInput> = {}) => {
    const made = await save(cast.coordinator, more);
    if (made instanceof Refusal) throw new Error(made.message);
    return made.id;
  };
  const codeOf = (made: object) => (made instanceof Refusal ? `${made.code} ${made.field ?? ''}`.trim() : 'ok');
  const list = async () => (await context.app.get(RoutingListReadModel).list(cast.coordinator, null)).items;
  const propose = (problemId: string, by = cast.coordinator) =>
    context.app.get(AssignmentProposalLookup).of(by, problemId);

  it('is edited by the city’s coordinator; faults among the rules are refused', async () => {
    const id = await saved();
    // A path need not be made of ids.
    const elsewhere = { ...cast.coordinator, unitPath: '/city/office/', orgPath: '/city/' };
    expect(codeOf(await save(elsewhere, { name: ' ' }))).toBe('ROUTING_FAULT');
    expect(codeOf(await save(cast.districtCoordinator, { name: '区里的' }))).toBe('FORBIDDEN');
    expect(codeOf(await save(cast.coordinator, { name: '又一条' }))).toBe('ROUTING_FAULT');
    expect(codeOf(await save(cast.coordinator, { name: ' ', order: 11 }))).toBe('ROUTING_FAULT');
    expect(codeOf(await save(cast.coordinator, { order: 11, coHandlers: [unit(cast.host)] }))).toBe('ROUTING_FAULT');
    expect(codeOf(await save(cast.coordinator, { order: -1 }))).toBe('INVALID order');
    expect(codeOf(await save(cast.coordinator, { category: 'ANY' }))).toBe('INVALID category');
    expect(codeOf(await save(cast.coordinator, { districtCode: '110000' }))).toBe('INVALID districtCode');
    expect(codeOf(await save(cast.coordinator, { host: person(cast.member) }))).toBe('INVALID host');
    expect(codeOf(await save(cast.coordinator, { coHandlers: [unit(cast.foreignCoordinator)] }))).toBe(
      'INVALID coHandlers',
    );
    expect(codeOf(await save(cast.coordinator, { host: { kind: 'unit' } }))).toBe('INVALID host');
    expect(codeOf(await save(cast.coordinator, { id, expectedVersion: 7 }))).toBe('CONFLICT expectedVersion');
    // Switched off it stands in nobody's way, and can't be switched on beside its twin.
    expect(codeOf(await save(cast.coordinator, { id, expectedVersion: 1, active: false }))).toBe('ok');
    await saved({ name: '又一条' });
    expect(codeOf(await save(cast.coordinator, { id, expectedVersion: 2, active: true }))).toBe('ROUTING_FAULT');
    expect((await list()).map(({ name, active, version }) => [name, active, version])).toEqual([
      ['又一条', true, 1],
      ['兜底', false, 2],
    ]);
    expect(codeOf(await saves().remove(cast.coordinator, id, () => null))).toBe('ok');
    expect(codeOf(await saves().remove(cast.coordinator, id, () => null))).toBe('NOT_FOUND id');
    const events = await context.database.query<{ type: string }>(
      null,
      'select type from event where subject_id = $1 order by version',
      [id],
    );
    expect(events.map(({ type }) => type)).toEqual(['routing.ruleSaved', 'routing.ruleSaved', 'routing.ruleRemoved']);
  });

  it('of twenty twins saved at the same moment lets one in', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => save(cast.coordinator)));
    expect(made.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
  });

  it('proposes people with what they have in hand, and why', async () => {
    const problemId = await raiseProblem(context.app, cast.member, cast.enterpriseId);
    expect(await propose(problemId)).toMatchObject({
      ruleId: null,
      host: null,
      explanation: expect.stringContaining('没有符合'),
    });
    await saved({ coHandlers: [unit(cast.coHandler), { kind: 'liaison' }] });
    const proposal = await propose(problemId);
    expect(proposal?.explanation).toBe('按规则“兜底”（不限条件），建议由高新技术处主办，科技人才处协办。');
    // Somebody of each unit, whoever has least in hand.
    expect(proposal?.host?.unitId).toBe(cast.host.unitId);
    expect(proposal?.coHandlers.map(({ unitId }) => unitId)).toEqual([cast.coHandler.unitId]);
    expect(await propose(problemId, cast.districtCoordinator)).toBeNull();
    expect(await propose('nonsense')).toBeNull();
  });

  it('counts what is hosted, helped with, overdue, and due this week', async () => {
    const load = async () =>
      Object.fromEntries(
        (await context.app.get(CandidatesReadModel).list(cast.coordinator, null)).items.map((each) => [
          each.name,
          [each.hosting, each.coHandling, each.overdue, each.dueThisWeek],
        ]),
      );
    expect(await load()).toMatchObject({ 赵经办: [0, 0, 0, 0], 孙协办: [0, 0, 0, 0] });
    const problems = await Promise.all([1, 2, 3].map(() => raiseProblem(context.app, cast.member, cast.enterpriseId)));
    const [host, coHandlers] = [personOf(cast.host), [{ person: personOf(cast.coHandler), dueAt: null }]];
    for (const id of problems) await act(context.app, id, cast.coordinator, 'accept');
    for (const id of problems.slice(0, 2)) await act(context.app, id, cast.coordinator, 'assign', { host, coHandlers });
    await act(context.app, problems[0] ?? '', cast.host, 'sign');
    await context.database.query(
      null,
      `update clock set due_at = now() + case when kind = 'sign' then interval '1 minute' else interval '30 days' end`,
    );
    await context.database.query(null, `update clock set due_at = now() - interval '1 hour' where kind = 'host'`);
    const sunday = new Date(Date.now() + 60_000).getTime() < weekEnd().getTime() ? 1 : 0;
    expect(await load()).toMatchObject({ 赵经办: [2, 0, 1, sunday], 孙协办: [0, 2, 0, 0] });
  });

  it('says of an absent colleague who acts', async () => {
    await saved({ host: person(cast.host) });
    const today = dayOf(new Date());
    const span = { from: today, to: addDays(today, 2), reason: '' };
    const ids = { absentUserId: cast.host.userId, deputyUserId: cast.coHandler.userId };
    await context.app.get(CreateDeputyService).create(cast.host, { ...ids, ...span }, () => null);
    const problemId = await raiseProblem(context.app, cast.member, cast.enterpriseId);
    const proposal = await propose(problemId);
    expect(proposal?.host).toMatchObject({ name: '赵经办', absentUntil: span.to, deputyName: '孙协办' });
    expect(proposal?.notes[0]).toContain('由孙协办代理');
  });
});

/** Sunday midnight in Shanghai. */
function weekEnd(): Date {
  const shanghai = new Date(Date.now() + 8 * 3_600_000);
  const monday = shanghai.getUTCDate() - ((shanghai.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(shanghai.getUTCFullYear(), shanghai.getUTCMonth(), monday + 7) - 8 * 3_600_000);
}
