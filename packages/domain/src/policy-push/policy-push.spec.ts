import { accepted, codeOf, describeMatrix, refusalOf, walkAtRandom, type Bench } from '../../test/act-matrix.js';
import { paths, people } from '../../test/people.js';
import { hoursLater, noon } from '../../test/problems.js';
import { shanghaiDayOf } from '../deadline/shanghai-time.js';
import { asActor, systemWho } from '../lifecycle/act.types.js';
import { eligibilityWords, eligibleEnterprises, saysNothing } from './eligibility.js';
import { draftPolicy, foldPolicy, policyCapacitiesOf, policyDecider, type PolicyEvent } from './decide-policy.js';
import {
  policyStateLabels,
  type PolicyCapacity,
  type PolicyContent,
  type PolicyPush,
  type PolicyReceipt,
  type PolicyState,
} from './policy-push.types.js';
import { policyTransitions, type PolicyAction, type PolicyFacts } from './policy.transitions.js';
import { contactsToTell, markRead, readShare, receiptKey, receiptsToRemind } from './receipts.js';

const origin = { id: 'policy', bureauId: 'bureau', unitPath: paths.fund };
const content = (more: Partial<PolicyContent> = {}): PolicyContent => ({
  ...{ title: '高企认定奖励', summary: '首次认定给予奖励。', level: 'CITY', documentId: null },
  eligibility: { highTechStage: { in: ['SEED', 'PREPARING'] } },
  ...{ validFrom: shanghaiDayOf('2026-01-01'), validTo: shanghaiDayOf('2026-03-05') },
  ...more,
});
const draft = (more: Partial<PolicyContent> = {}) => draftPolicy(origin, content(more), people.hostUnitHead, noon);
const who = { keeper: asActor(people.hostUnitHead), system: systemWho };
const facts = (action: PolicyAction): PolicyFacts => (action === 'withdraw' ? { reason: '条款有误。' } : {});
const act = (policy: PolicyPush, action: PolicyAction, by: PolicyCapacity) =>
  policyDecider.decide(policy, action, facts(action), who[by], noon);
const drafted = accepted(draft()).next;
const published = accepted(act(drafted, 'publish', 'keeper')).next;
const over = { ...published, validTo: shanghaiDayOf('2026-03-04') };
const rowIn: Record<PolicyState, PolicyPush> = {
  DRAFT: drafted,
  PUBLISHED: published,
  EXPIRED: accepted(act(over, 'expire', 'system')).next,
  WITHDRAWN: accepted(act(published, 'withdraw', 'keeper')).next,
};
const bench: Bench<PolicyPush, PolicyState, PolicyCapacity, PolicyFacts, PolicyAction, PolicyEvent> = {
  ...{ decider: policyDecider, stateLabels: policyStateLabels, transitions: policyTransitions, rowIn, facts },
  ...{ whoIn: who, capacitiesOf: policyCapacitiesOf, fold: foldPolicy },
  rowFor: (state, action) => (state === 'PUBLISHED' && action === 'expire' ? over : undefined),
};

describe('policy: state × action × capacity', () => {
  describeMatrix(bench, {
    DRAFT: { publish: ['keeper'], edit: ['keeper'], withdraw: ['keeper'] },
    PUBLISHED: { expire: ['system'], withdraw: ['keeper'], pushAgain: ['keeper'] },
    EXPIRED: {},
    WITHDRAWN: {},
  });
  it('walks at random, and the row is the fold of its events', () => walkAtRandom(bench, () => accepted(draft())));

  it('must say for whom, and has a title and days in order', () => {
    expect(codeOf(act(accepted(draft({ eligibility: {} })).next, 'publish', 'keeper'))).toBe('NOBODY_SAID');
    expect(codeOf(act({ ...published, validTo: null }, 'expire', 'system'))).toBe('NOT_YET_OVER');
    expect(codeOf(act(over, 'pushAgain', 'keeper'))).toBe('OVER');
    expect(codeOf(act({ ...drafted, validTo: over.validTo }, 'publish', 'keeper'))).toBe('OVER');
    const backwards = policyDecider.decide(drafted, 'edit', { validFrom: '2026-03-06' }, who.keeper, noon);
    expect(refusalOf(backwards)).toEqual(['INVALID_FACT', 'validTo']);
    const raised = accepted(policyDecider.decide(drafted, 'edit', { level: 'PROVINCE' }, who.keeper, noon)).next;
    expect(raised.level).toBe('PROVINCE');
    const cited = accepted(policyDecider.decide(raised, 'edit', { documentId: 'd' }, who.keeper, noon)).next;
    expect(cited).toMatchObject({ documentId: 'd', validTo: '2026-03-05' });
    const cleared = { validFrom: '2026-03-06', cleared: ['documentId', 'validTo'] } as const;
    expect(accepted(policyDecider.decide(cited, 'edit', cleared, who.keeper, noon)).next).toMatchObject({
      ...{ documentId: null, validTo: null, validFrom: '2026-03-06' },
    });
    expect(refusalOf(draft({ title: '' }))).toEqual(['INVALID_FACT', 'title']);
    expect(refusalOf(draft({ level: 'X' as never }))).toEqual(['INVALID_FACT', 'level']);
    expect(refusalOf(draft({ validTo: shanghaiDayOf('2025-12-31') }))).toEqual(['INVALID_FACT', 'validTo']);
    expect(codeOf(draftPolicy(origin, content(), people.host, noon))).toBe('NOT_ALLOWED');
  });
});

describe('eligibility', () => {
  it('is the filter of the list of enterprises, and says itself in words', () => {
    const rows = [
      { id: '1', highTechStage: 'SEED', districtCode: '320812' },
      { id: '2', highTechStage: 'RECOGNISED', districtCode: '320812' },
    ];
    const filter = { ...content().eligibility, districtCode: { eq: '320812' }, not: { tag: { contains: '失信' } } };
    expect(eligibleEnterprises(filter, rows).map(({ id }) => id)).toEqual(['1']);
    expect(eligibilityWords(filter)).toBe('县区为清江浦区；高企阶段为培育入库或拟申报；不包括标签含“失信”');
    expect(eligibilityWords({ any: [{ industry: { eq: 'C' } }, { all: [{ status: { isNull: true } }] }] })).toBe(
      '行业为制造业，或者经营状态未填写',
    );
    expect([saysNothing({}), saysNothing({ all: [{}] }), saysNothing(filter)]).toEqual([true, true, false]);
  });
});

describe('receipts', () => {
  const contact = (id: string, enterpriseId: string, consent: boolean, isPrimary = false) => ({
    id,
    enterpriseId,
    consent,
    isPrimary,
  });
  const receipt = (contactId: string, more: Partial<PolicyReceipt> = {}): PolicyReceipt => ({
    ...{ policyId: 'p', enterpriseId: 'e', contactId, sentAt: noon, readAt: null, remindedAt: null },
    ...more,
  });

  it('go to willing contacts once, the primary one alone', () => {
    const contacts = [
      contact('1', 'e', true),
      contact('2', 'e', true, true),
      contact('3', 'f', false),
      contact('4', 'g', true),
    ];
    expect(contactsToTell(['e', 'f', 'g'], contacts, []).map(({ id }) => id)).toEqual(['2', '4']);
    expect(contactsToTell(['e', 'g'], contacts, [receipt('2')]).map(({ id }) => id)).toEqual(['4']);
    expect(receiptKey(receipt('2'))).toBe('p:2');
  });

  it('remind once, a week on, while the policy can be used', () => {
    const open = { state: 'PUBLISHED' as const, validTo: null };
    const later = hoursLater(7 * 24);
    const receipts = [receipt('1'), receipt('2', { readAt: noon }), receipt('3', { remindedAt: noon })];
    expect(receiptsToRemind(open, receipts, later).map(({ contactId }) => contactId)).toEqual(['1']);
    expect(receiptsToRemind(open, receipts, hoursLater(6 * 24))).toEqual([]);
    expect(receiptsToRemind({ ...open, validTo: shanghaiDayOf('2026-03-06') }, receipts, later)).toEqual([]);
    expect(readShare(receipts)).toEqual({ sent: 3, read: 1, share: 1 / 3 });
    expect(readShare([]).share).toBeNull();
    expect(markRead(receipt('1'), later).readAt).toEqual(later);
    expect(markRead(receipt('1', { readAt: noon }), later).readAt).toEqual(noon);
  });
});
