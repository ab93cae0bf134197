import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { act, personOf } from '../../../test/support/act-as.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { addSuccessor, carryOut, loadHost, multiply, previewOf } from '../../../test/support/handover-stage.js';
import { TaskPlayer } from '../../../test/support/task-player.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { newId } from '../../platform/database/new-id.js';
import { Refusal } from '../../platform/graphql/common.model.js';
import { contactGroupKind } from '../contact-groups/contact-group.kind.js';
import { SaveContactGroup } from '../contact-groups/save-contact-group.service.js';
import { CreateDeputyService } from '../assignment/deputies/create-deputy.service.js';
import { ProblemRepository } from '../problems/problem.repository.js';
import { SaveProject } from '../projects/save-project.service.js';
import { HandoverListReadModel } from './handover-list.read-model.js';
import { OpenWorkReadModel } from './open-work.read-model.js';
import { PreviewHandover } from './handover-preview.service.js';

describe('a handover', () => {
  let context: FeatureContext;
  let cast: Cast;

  beforeEach(async () => {
    context = await featureContext();
    cast = await makeCast(context.database);
  }, 60_000);
  afterEach(() => context.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    context.database.query<Row>(null, text, values);
  const codeOf = (made: object) => (made instanceof Refusal ? `${made.code} ${made.field ?? ''}`.trim() : 'ok');
  /** Everything a handover may touch, to compare before and after. */
  const world = async () =>
    JSON.stringify(
      await sql(
        `select (select jsonb_agg(to_jsonb(p) order by id) from problem p) p, (select jsonb_agg(to_jsonb(c) order by id) from clock c) c,
           (select jsonb_agg(to_jsonb(e) order by id) from enterprise e) e, (select jsonb_agg(to_jsonb(l) order by id) from liaison l) l,
           (select jsonb_agg(to_jsonb(d) order by id) from deputy d) d, (select count(*) from event) n, (select count(*) from outbox) o,
           (select count(*) from handover) h, (select jsonb_agg(to_jsonb(t) order by id) from timer t) t`,
      ),
    );

  it('moves problems with their clocks, enterprises and absences, and remembers what moved', async () => {
    const to = await addSuccessor(context.database, cast);
    const [first = '', second = ''] = await loadHost(context.app, context.database, cast, 2);
    const today = dayOf(new Date());
    const span = { from: today, to: addDays(today, 3), reason: '' };
    const absence = { absentUserId: cast.coHandler.userId, deputyUserId: cast.host.userId, ...span };
    await context.app.get(CreateDeputyService).create(cast.coHandler, absence, () => null);
    const preview = await previewOf(context.app, cast.coordinator, cast.host, to);
    expect(preview).toMatchObject({ ok: true, refusals: [], fromName: '赵经办', toName: '胡接手' });
    expect(preview.summary).toBe('赵经办的1家挂钩企业、2件主办问题、1项代理移交给胡接手，并告知1家企业。');
    expect(preview.deputies).toEqual([expect.stringMatching(/代理孙协办，改由胡接手代理$/)]);

    const made = await carryOut(context.app, cast.coordinator, cast.host, to, preview.hash);
    if (made instanceof Refusal) throw new Error(made.message);
    const problem = await context.app.get(ProblemRepository).findById(first);
    expect(problem?.hostId).toBe(to.userId);
    const clocks = await sql<{ kind: string; owner: string }>(
      `select kind, owner_user_id as owner from clock where subject_id = $1 and state in ('running', 'paused') order by kind`,
      [second],
    );
    expect(clocks).toEqual([
      { kind: 'coHandler', owner: cast.coHandler.userId },
      { kind: 'firstContact', owner: to.userId },
      { kind: 'host', owner: to.userId },
    ]);
    const events = await sql<{
      type: string;
    }>(`select type from event where at >= (select at from handover) - interval '5 seconds'
      and type in ('problem.hostTransferred', 'enterprise.liaisonChanged', 'deputy.revoked', 'handover.carriedOut') order by type`);
    expect(events.map(({ type }) => type)).toEqual([
      'deputy.revoked',
      'enterprise.liaisonChanged',
      'handover.carriedOut',
      'problem.hostTransferred',
      'problem.hostTransferred',
    ]);
    const acting = await sql(`select 1 from deputy where deputy_user_id = $1 and revoked_at is null`, [to.userId]);
    expect(acting).toHaveLength(1);
    const handover = await context.app.get(HandoverListReadModel).find(cast.coordinator, made.id);
    expect(handover).toMatchObject({ reason: '调岗', problemCount: 2, enterpriseCount: 1 });
    expect(handover?.problems?.map(({ id, part }) => [id, part]).sort()).toEqual(
      [
        [first, 'host'],
        [second, 'host'],
      ].sort(),
    );
    expect((await context.app.get(HandoverListReadModel).list(cast.otherHead, null)).totalItems).toBe(0);
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, to, preview.hash))).toBe('CONFLICT hash');
  });

  it('moves a co-handler’s part; somebody disabled hands over as well, and is shown first', async () => {
    const to = await addSuccessor(context.database, cast, '胡接手', cast.coHandler);
    const [id = ''] = await loadHost(context.app, context.database, cast, 1);
    await sql(`update app_user set status = 'DISABLED' where id = $1`, [cast.coHandler.userId]);
    const work = await context.app.get(OpenWorkReadModel).list(cast.coordinator, null);
    expect(
      work.items.map(({ name, active, hosting, coHandling, enterprises }) => [
        name,
        active,
        hosting,
        coHandling,
        enterprises,
      ]),
    ).toEqual([
      ['孙协办', false, 0, 1, 0],
      ['赵经办', true, 1, 0, 1],
    ]);
    const { hash } = await previewOf(context.app, cast.coordinator, cast.coHandler, to);
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.coHandler, to, hash))).toBe('ok');
    expect((await context.app.get(ProblemRepository).findById(id))?.coHandlers.map(({ userId }) => userId)).toEqual([
      to.userId,
    ]);
  });

  it('moves the contact groups they own or are in, with the preview and the record naming them', async () => {
    const to = await addSuccessor(context.database, cast);
    const [owned, joined] = [newId(), newId()];
    const saveGroup = (id: string, name: string, ownerId: string, members: string[]) =>
      context.app.get(SaveContactGroup).save(
        {
          ...{ id, name, ownerId, platform: 'WECOM', openedOn: '2022-01-05', unitId: cast.host.unitId },
          members: members.map((member) => ({ id: member, from: '2022-01-05' })),
          enterprises: [{ id: cast.enterpriseId, from: '2022-01-05' }],
        },
        cast.coordinator,
        null,
      );
    const { host, member } = cast;
    expect(await saveGroup(owned, '帮办一群', host.userId, [host.userId, member.userId])).toMatchObject({ ok: true });
    expect(await saveGroup(joined, '帮办二群', member.userId, [member.userId, host.userId])).toMatchObject({
      ok: true,
    });
    const preview = await previewOf(context.app, cast.coordinator, host, to);
    expect(preview.groups.map(({ name }) => name).sort()).toEqual(['帮办一群', '帮办二群']);
    expect(preview.summary).toBe('赵经办的2个联络群移交给胡接手。');
    const made = await carryOut(context.app, cast.coordinator, host, to, preview.hash);
    if (made instanceof Refusal) throw new Error(made.message);
    const group = async (id: string) => (await context.app.get(AggregateStore).find(contactGroupKind, id))!;
    const today = dayOf(new Date());
    expect((await group(owned)).aggregate).toMatchObject({
      ownerId: to.userId,
      members: [
        { id: host.userId, to: addDays(today, -1) },
        { id: member.userId, to: null },
        { id: to.userId, from: today, to: null },
      ],
    });
    expect((await group(joined)).aggregate).toMatchObject({ ownerId: member.userId });
    const types = await sql<{ type: string }>('select type from event where subject_id = $1 order by version', [owned]);
    expect(types.map(({ type }) => type)).toEqual(['contactGroup.registered', 'contactGroup.handedOver']);
    const found = await context.app.get(HandoverListReadModel).find(cast.coordinator, made.id);
    expect(found?.groups?.map(({ id }) => id).sort()).toEqual([owned, joined].sort());
    expect(codeOf(await carryOut(context.app, cast.coordinator, host, to, preview.hash))).toBe('CONFLICT hash');
  });

  it('moves the tasks they answer for or help with and the major projects they look after', async () => {
    const player = await TaskPlayer.onStage(context.app, cast);
    const { host, coordinator, head } = cast;
    const to = await addSuccessor(context.database, cast);
    const owned = await player.inState('IN_PROGRESS');
    const helped = await player.inState('ISSUED', { ownerId: head.userId, memberIds: [host.userId] });
    await player.inState('CANCELLED');
    const projectId = newId();
    const project = {
      ...{ id: projectId, name: '新材料产业园', level: 'CITY', stage: 'BUILDING', liaisonId: host.userId },
      ...{ listedOn: '2022-01-10', sites: [], unitId: host.unitId },
    };
    expect(await context.app.get(SaveProject).save(project, coordinator, null)).toMatchObject({ ok: true });
    const [work] = (await context.app.get(OpenWorkReadModel).list(coordinator, { ids: [host.userId] })).items;
    expect(work).toMatchObject({ tasks: 2, projects: 1 });
    const preview = await previewOf(context.app, coordinator, host, to);
    expect(preview.summary).toBe('赵经办的1项负责的攻坚任务、1项参与的攻坚任务、1个重特大项目移交给胡接手。');
    expect(preview.tasks.map(({ id }) => id).sort()).toEqual([owned.id, helped.id].sort());
    expect(preview.projects).toEqual([{ id: projectId, name: '新材料产业园' }]);
    const made = await carryOut(context.app, coordinator, host, to, preview.hash);
    if (made instanceof Refusal) throw new Error(made.message);
    expect(await player.task(owned.id)).toMatchObject({ ownerId: to.userId, state: 'IN_PROGRESS' });
    expect(await player.task(helped.id)).toMatchObject({ ownerId: head.userId, memberIds: [to.userId] });
    const [row] = await sql('select liaison_id as id, participant_ids as ids from major_project');
    expect(row).toEqual({ id: to.userId, ids: [to.userId] });
    const events = await sql<{ type: string }>(`select type from event where type like '%.handedOver' order by type`);
    expect(events.map(({ type }) => type)).toEqual(['project.handedOver', 'task.handedOver', 'task.handedOver']);
    const found = await context.app.get(HandoverListReadModel).find(coordinator, made.id);
    expect([found?.tasks?.length, found?.projects?.length]).toEqual([2, 1]);
    expect((await previewOf(context.app, coordinator, host, to)).summary).toBe('赵经办没有需要移交的工作。');
  });

  it('is refused with what stands in the way, and by whom it can’t be done', async () => {
    const to = await addSuccessor(context.database, cast);
    const [id = ''] = await loadHost(context.app, context.database, cast, 1);
    const preview = (by = cast.coordinator, target = to) =>
      context.app.get(PreviewHandover).preview(by, cast.host.userId, target.userId);
    for (const stranger of [cast.otherHead, cast.districtCoordinator, cast.foreignCoordinator])
      expect(codeOf(await preview(stranger))).toBe('NOT_FOUND fromUserId');
    expect(codeOf(await preview(cast.coordinator, cast.foreignCoordinator))).toBe('NOT_FOUND toUserId');
    const busy = await previewOf(context.app, cast.coordinator, cast.host, cast.coHandler);
    expect(busy.refusals).toEqual([{ subject: 'problem', id, message: expect.stringContaining('已参与办理') }]);
    expect(busy.summary).toContain('有1处需先处理，处理前不作任何变动');
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, cast.coHandler, busy.hash))).toBe(
      'HANDOVER_REFUSED',
    );
    const principal = await previewOf(context.app, cast.coordinator, cast.host, cast.principal);
    expect(principal.refusals.map(({ subject }) => subject)).toEqual(['person', 'person']);
    // The head moves work inside the unit, and not out of it.
    const elsewhere = await addSuccessor(context.database, cast, '何外处', cast.coHandler);
    expect((await previewOf(context.app, cast.head, cast.host, to)).ok).toBe(true);
    expect((await previewOf(context.app, cast.head, cast.host, elsewhere)).refusals[0]?.message).toContain(
      '不在本处室',
    );
    const { hash } = await previewOf(context.app, cast.coordinator, cast.host, to);
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, to, hash, ' '))).toBe('MISSING_FACT reason');
    const idle = await previewOf(context.app, cast.coordinator, to, elsewhere);
    expect(codeOf(await carryOut(context.app, cast.coordinator, to, elsewhere, idle.hash))).toBe(
      'NOTHING_TO_HAND_OVER fromUserId',
    );
  });

  it('of something else than what was shown does not happen', async () => {
    const to = await addSuccessor(context.database, cast);
    const [id = ''] = await loadHost(context.app, context.database, cast, 2);
    const { hash } = await previewOf(context.app, cast.coordinator, cast.host, to);
    await act(context.app, id, cast.host, 'contact', { contactMethod: 'PHONE', note: '已通话' });
    // A remark on a case changes nothing about what moves; a case that leaves their hands does.
    expect((await previewOf(context.app, cast.coordinator, cast.host, to)).hash).toBe(hash);
    await act(context.app, id, cast.coordinator, 'transferHost', { host: personOf(to), reason: '先转一件' });
    const before = await world();
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, to, hash))).toBe('CONFLICT hash');
    expect(await world()).toBe(before);
  });

  it('is whole or nothing: one row that fails takes everything back', async () => {
    const to = await addSuccessor(context.database, cast);
    const ids = await loadHost(context.app, context.database, cast, 3);
    const { hash } = await previewOf(context.app, cast.coordinator, cast.host, to);
    await sql(
      `create function fail_one() returns trigger language plpgsql as $$ begin raise exception 'disk on fire'; end $$`,
    );
    for (const [table, when] of [
      ['problem', `new.id = '${ids[2]}'`],
      ['handover', 'true'],
    ] as const) {
      await sql(
        `create trigger fail before insert or update on ${table} for each row when (${when}) execute function fail_one()`,
      );
      const before = await world();
      await expect(carryOut(context.app, cast.coordinator, cast.host, to, hash)).rejects.toThrow('disk on fire');
      expect(await world()).toBe(before);
      await sql(`drop trigger fail on ${table}`);
    }
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, to, hash))).toBe('ok');
  });

  it('confirmed ten times at the same moment happens once', async () => {
    const to = await addSuccessor(context.database, cast);
    await loadHost(context.app, context.database, cast, 2);
    const { hash } = await previewOf(context.app, cast.coordinator, cast.host, to);
    const made = await Promise.all(
      Array.from({ length: 10 }, () => carryOut(context.app, cast.coordinator, cast.host, to, hash)),
    );
    expect(made.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
    expect(await sql('select 1 from handover')).toHaveLength(1);
  });

  it('of 300 problems and 200 enterprises takes seconds', async () => {
    const to = await addSuccessor(context.database, cast);
    const [id = ''] = await loadHost(context.app, context.database, cast, 1);
    await multiply(context.database, id, cast.enterpriseId, 299, 199);
    const begun = performance.now();
    const { hash, problems, enterprises } = await previewOf(context.app, cast.coordinator, cast.host, to);
    expect([problems.length, enterprises.length]).toEqual([300, 200]);
    expect(codeOf(await carryOut(context.app, cast.coordinator, cast.host, to, hash))).toBe('ok');
    expect(performance.now() - begun).toBeLessThan(15_000);
    const [left] = await sql<{ n: number }>('select count(*) as n from problem where host_id = $1', [cast.host.userId]);
    expect(left?.n).toBe(0);
  }, 60_000);
});
