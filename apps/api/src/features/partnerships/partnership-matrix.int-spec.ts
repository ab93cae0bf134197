import type { Actor } from '@zhuqi/domain/access/actor.js';
import { systemWho } from '@zhuqi/domain/lifecycle/act.types.js';
import { partnershipDecider } from '@zhuqi/domain/partnership/decide-partnership.js';
import { partnershipStateLabels } from '@zhuqi/domain/partnership/partnership.types.js';
import { makeCast, type Cast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { codeOf, expectMatrix, type KindStage } from '../../../test/support/kind-matrix.js';
import { Acts } from '../../platform/aggregates/acts.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { newId } from '../../platform/database/new-id.js';
import { DraftPartnership } from './draft-partnership.service.js';
import { partnershipKind } from './partnership.kind.js';
import { PerformPartnershipAction } from './perform-partnership-action.service.js';

const now = new Date('2026-03-05T04:00:00Z');

describe('partnership', () => {
  let context: FeatureContext;
  let cast: Cast;
  let contact: Actor;

  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => now;
    cast = await makeCast(context.database);
    contact = cast.host;
  }, 60_000);
  afterAll(() => context.close());

  const draft = (more: object = {}, by = cast.coordinator) => {
    const said = { id: newId(), partnerName: `某某银行${newId()}`, partnerType: 'BANK', contactId: contact.userId };
    return context.app.get(DraftPartnership).draft({ ...said, ...more }, by, null);
  };
  const find = async (id: string) => (await context.app.get(AggregateStore).find(partnershipKind, id))!;
  const perform: KindStage<never, never>['perform'] = (input, actor) =>
    context.app.get(PerformPartnershipAction).perform(input, actor, null);
  const act = async (id: string, action: string, actor: Actor, facts: object) =>
    perform({ id, action, expectedVersion: (await find(id)).version, facts }, actor);
  const facts = (action: string): object => {
    if (action === 'sign') return { signedOn: '2026-01-01', endsOn: '2026-04-01' };
    if (action === 'renew') return { signedOn: '2026-03-05', endsOn: '2028-03-04' };
    return action === 'end' ? { reason: '协议到期。' } : {};
  };
  const started = async (more: object = {}) => {
    const id = newId();
    expect(await draft({ id, ...more })).toMatchObject({ ok: true });
    return id;
  };
  const signed = async () => {
    const id = await started();
    expect(codeOf(await act(id, 'sign', cast.head, facts('sign')))).toBe('OK');
    return id;
  };
  const inState = async (state: string) => {
    if (state === 'DRAFT') return started();
    const id = await signed();
    if (state === 'RENEWED') await act(id, 'renew', cast.head, facts('renew'));
    if (state === 'ENDED') await act(id, 'end', cast.head, facts('end'));
    if (state === 'EXPIRING') {
      const before = await find(id);
      const decision = partnershipKind.decide(before.aggregate, 'expire', { noticeDays: 60 }, systemWho, now);
      if (decision.ok) await context.app.get(Acts).write(partnershipKind, before, decision, now);
    }
    return id;
  };

  it.each(Object.keys(partnershipStateLabels))(
    'does in %s as the table says, for everybody',
    async (state) => {
      const {
        host,
        head,
        otherHead,
        coordinator,
        member,
        deputyLeader,
        principal,
        districtCoordinator,
        foreignCoordinator,
      } = cast;
      const actors = {
        host,
        head,
        otherHead,
        coordinator,
        member,
        deputyLeader,
        principal,
        districtCoordinator,
        foreignCoordinator,
      };
      const { actions } = partnershipDecider;
      await expectMatrix({ context, kind: partnershipKind, actions, actors, now, inState, facts, perform }, state);
    },
    60_000,
  );

  it('keeps lists and contacts as they were typed, and an emptied list empty', async () => {
    const id = await started({
      contacts: [{ name: ' 王行长 ', title: '', phone: '13800000000' }],
      needs: [{ side: 'PARTNER', text: ' 需要科技企业名单 ' }],
    });
    const { aggregate } = await find(id);
    expect(aggregate.contacts).toEqual([{ name: '王行长', title: null, phone: '13800000000' }]);
    expect(aggregate.needs).toMatchObject([{ side: 'PARTNER', text: '需要科技企业名单' }]);
    const [need] = aggregate.needs;
    const change = { needs: [], projects: [{ id: need?.id, side: 'BOTH', text: '联合走访' }] };
    expect(codeOf(await act(id, 'update', contact, change))).toBe('OK');
    expect((await find(id)).aggregate).toMatchObject({ needs: [], projects: [{ id: need?.id, text: '联合走访' }] });
  });

  it('goes to another contact with its unit, under its right name, which no other has', async () => {
    const [id] = [await started({ partnerName: '淮安甲银行' }), await started({ partnerName: '淮安乙银行' })];
    const about = {
      partnerName: '淮安甲银行总部',
      partnerType: 'BANK',
      contactId: cast.coHandler.userId,
      purpose: '互促',
    };
    expect(await act(id, 'update', cast.head, { about: { ...about, contactId: newId() } })).toMatchObject({
      refusal: { field: 'contactId' },
    });
    expect(await act(id, 'update', cast.head, { about: { ...about, partnerName: '淮安乙银行' } })).toMatchObject({
      refusal: { field: 'partnerName' },
    });
    expect(codeOf(await act(id, 'update', cast.head, { about }))).toBe('OK');
    expect((await find(id)).aggregate).toMatchObject({
      ...{ partnerName: '淮安甲银行总部', contactId: cast.coHandler.userId, unitPath: cast.coHandler.unitPath },
    });
    expect(codeOf(await act(id, 'update', cast.coHandler, { needs: [] }))).toBe('OK');
  });

  it('takes only files of its own for the agreement', async () => {
    const id = await started();
    const sign = { ...facts('sign'), agreement: [newId()] };
    expect(await act(id, 'sign', cast.head, sign)).toMatchObject({ refusal: { code: 'UNKNOWN', field: 'agreement' } });
    const file = newId();
    await context.database.query(
      null,
      `insert into attachment (id, bureau_id, subject_type, subject_id, file_name, media_type, size, sha256, storage_key, uploaded_by_id, created_at)
       values ($1, $2, 'partnership', $3, '协议.pdf', 'application/pdf', 1, 'x', 'k', $4, now())`,
      [file, cast.bureauId, id, cast.head.userId],
    );
    expect(codeOf(await act(id, 'sign', cast.head, { ...sign, agreement: [file] }))).toBe('OK');
    const [row] = await context.database.query<object>(
      null,
      `select has_agreement as "hasAgreement", signed_on::text as "signedOn", ends_on::text as "endsOn" from partnership where id = $1`,
      [id],
    );
    expect(row).toEqual({ hasAgreement: true, signedOn: '2026-01-01', endsOn: '2026-04-01' });
  });

  it('is with a partner one has not yet, kept by the unit of a contact one may ask', async () => {
    await started({ partnerName: '淮安某银行' });
    expect(await draft({ partnerName: ' 淮安某银行 ' })).toMatchObject({ refusal: { field: 'partnerName' } });
    expect(await draft({ contactId: newId() })).toMatchObject({ refusal: { field: 'contactId' } });
    expect(await draft({ enterpriseId: cast.foreignEnterpriseId })).toMatchObject({
      refusal: { field: 'enterpriseId' },
    });
    expect(await draft({}, cast.otherHead)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(await draft({ enterpriseId: cast.enterpriseId }, cast.head)).toMatchObject({ ok: true });
  });
});
