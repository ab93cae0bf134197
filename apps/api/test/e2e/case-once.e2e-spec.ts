import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { newId } from '../../src/platform/database/new-id.js';
import { CaseDriver, type Made } from './support/case-driver.js';
import { GqlClient } from './support/gql-client.js';
import { startApi, type RunningApi } from './support/start-api.js';

const LINK = 'query ($token: String!) { enterpriseLink(token: $token) { state problemTitle resultText } }';
const RATE = `mutation ($input: RateByLinkInput!) { made: rateByLink(input: $input) { __typename ... on Refusal { code message } } }`;

const ASKED = 'query ($token: String!) { enterpriseLink(token: $token) { purpose state question } }';
const SUPPLY = `mutation ($input: SupplyInfoByLinkInput!) { made: supplyInfoByLink(input: $input) { __typename ... on Refusal { code message } } }`;

const many = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));
const codes = (made: readonly Made[]): string[] => made.map(({ code }) => code ?? 'OK').sort();

describe('what happens once, however often it is asked for', () => {
  let api: RunningApi;
  let cases: CaseDriver;
  beforeAll(async () => {
    api = await startApi();
    cases = await CaseDriver.prepare(api, ['xietiao', 'bangban', 'jingban', 'chuzhang']);
  }, 60_000);
  afterAll(() => api?.stop());

  const count = async (sql: string, ...values: unknown[]) =>
    (await api.sql.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)).rows[0]?.n;

  it('20 people at once on one version: one acts, the others are told of the conflict, one event', async () => {
    const { id, version = 0 } = await cases.create('bangban', {});
    const input = { problemId: id, action: 'accept', expectedVersion: version };
    const made = await many(20, () => cases.send('xietiao', cases.ACT, input));
    expect(codes(made)).toEqual([...Array<string>(19).fill('CONFLICT'), 'OK']);
    expect(await count(`event where subject_id = $1 and type = 'problem.accepted'`, id)).toBe(1);
  });

  it('one key 20 times at once: one effect, one answer; for something else it is refused', async () => {
    const { id, version = 0 } = await cases.create('bangban', {});
    const [key, input] = [randomUUID(), { problemId: id, action: 'accept', expectedVersion: version }];
    const made = await many(20, () => cases.send('xietiao', cases.ACT, input, key));
    expect(new Set(made.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ __typename: 'Problem', id, state: 'ACCEPTED', version: version + 1, round: 1 })]),
    );
    expect(await count(`event where subject_id = $1 and type = 'problem.accepted'`, id)).toBe(1);
    const other = { ...input, expectedVersion: version + 1 };
    const answer = await cases.as('xietiao').gql(cases.ACT, { input: other }, key);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_MISMATCH' } }]);
  });

  it('one key, 20 creations without ids: one problem', async () => {
    const [key, title] = [randomUUID(), `同一问题${randomUUID()}`];
    const made = await many(20, () => cases.create('bangban', { title }, key));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await count('problem where title = $1', title)).toBe(1);
  });

  it("the client's own id: a repeat without any key doubles neither problem nor visit, nor what they cause", async () => {
    const [problemId, visitId] = [newId(), newId()];
    const problems = await many(20, () => cases.create('bangban', { id: problemId }));
    expect(codes(problems)).toEqual(Array<string>(20).fill('OK'));
    expect(await count('event where subject_id = $1', problemId)).toBe(2);
    expect(await count('clock where subject_id = $1', problemId)).toBe(1);
    const visits = await many(20, () => cases.plan('bangban', { id: visitId, notifyEnterprise: true }));
    expect(codes(visits)).toEqual(Array<string>(20).fill('OK'));
    expect(await count('event where subject_id = $1', visitId)).toBe(2);
  });

  it("somebody else's id is refused, not shown", async () => {
    const { id } = await cases.create('xietiao', {});
    expect(await cases.create('bangban', { id })).toMatchObject({ code: 'DUPLICATE_ID', field: 'id' });
  });

  it('a finding raises its problem once, also when the record is sent again', async () => {
    const { id } = await cases.plan('bangban', {});
    await cases.visitAct('bangban', id, 'checkIn', { farReason: '室内没有定位' });
    const problem = {
      id: newId(),
      title: '招不到工艺工程师',
      content: '招聘半年未果。',
      category: 'GENERAL',
      area: 'TALENT',
      priority: 'NORMAL',
    };
    const findings = [{ id: newId(), kind: 'PROBLEM', text: '缺人', problem }];
    await cases.visitAct('bangban', id, 'record', { findings });
    const again = await cases.visitAct('bangban', id, 'record', {
      findings: [{ ...findings[0], text: '缺工艺工程师' }],
    });
    expect(again.findings).toEqual([{ text: '缺工艺工程师', problemId: problem.id }]);
    expect(await count('problem where visit_id = $1', id)).toBe(1);
    // Another finding cannot take the problem over, nor can another visit take the finding.
    const second = [{ id: newId(), kind: 'PROBLEM', text: '另一发现', problem }];
    expect(await cases.tryVisitAct('bangban', id, 'record', { findings: second })).toMatchObject({
      code: 'DUPLICATE_ID',
    });
    const elsewhere = await cases.plan('bangban', {});
    await cases.visitAct('bangban', elsewhere.id, 'checkIn', { farReason: '室内没有定位' });
    const stolen = [{ ...findings[0], problem: { ...problem, id: newId() } }];
    expect(await cases.tryVisitAct('bangban', elsewhere.id, 'record', { findings: stolen })).toMatchObject({
      code: 'DUPLICATE_ID',
    });
    const twice = [0, 1].map(() => ({ ...second[0], problem: { ...problem, id: newId() } }));
    expect(await cases.tryVisitAct('bangban', elsewhere.id, 'record', { findings: twice })).toMatchObject({
      code: 'DUPLICATE_ID',
    });
    expect(await count('problem where visit_id = $1', elsewhere.id)).toBe(0);
  });

  it('findings sent along with an act that records none raise nothing', async () => {
    const { id } = await cases.plan('bangban', {});
    const problem = { title: '顺带的问题', content: '内容', category: 'GENERAL', area: 'TALENT', priority: 'NORMAL' };
    await cases.visitAct('bangban', id, 'notify', { findings: [{ kind: 'PROBLEM', text: '顺带', problem }] });
    expect(await count('visit_finding where visit_id = $1', id)).toBe(0);
    expect(await count('problem where visit_id = $1', id)).toBe(0);
  });

  describe('the enterprise’s link', () => {
    /** A link as the worker makes it, with a token the test knows. */
    async function linkTo(
      problemId: string,
      round = 1,
      expires = '14 days',
      purpose = 'RATE_PROBLEM',
    ): Promise<string> {
      const token = randomBytes(32).toString('base64url');
      const contactId = newId();
      await api.sql.query(
        `insert into enterprise_contact (id, enterprise_id, name, email, consent, consent_at, is_primary)
         values ($1, $2, '王联络', $3, true, now(), false)`,
        [contactId, cases.enterpriseId, `${contactId}@enterprise.test`],
      );
      await api.sql.query(
        `insert into enterprise_link (id, token_hash, purpose, problem_id, round, enterprise_id, contact_id, created_at, expires_at)
         values ($1, $2, $8, $3, $4, $5, $6, now(), now() + $7::interval)`,
        [
          newId(),
          createHash('sha256').update(token).digest(),
          problemId,
          round,
          cases.enterpriseId,
          contactId,
          expires,
          purpose,
        ],
      );
      return token;
    }
    const visitor = () => new GqlClient(api.url);
    const rate = async (token: string, more: object = { satisfaction: 'SATISFIED' }) =>
      (await visitor().ask<{ made: Made }>(RATE, { input: { token, ...more } })).made;
    const stateOf = async (token: string) =>
      (await visitor().ask<{ enterpriseLink: { state: string } }>(LINK, { token })).enterpriseLink.state;

    it('is not used up by looking, whether by page, by query or by a scanner’s GET', async () => {
      const token = await linkTo(await cases.answered());
      const query = new URLSearchParams({ query: LINK, variables: JSON.stringify({ token }) });
      for (const path of [`/link/${token}`, `/graphql?${query.toString()}`])
        for (const method of ['GET', 'HEAD']) await fetch(api.url + path, { method });
      expect(await many(5, () => stateOf(token))).toEqual(Array<string>(5).fill('OPEN'));
      expect((await rate(token)).__typename).toBe('Done');
      expect(await stateOf(token)).toBe('USED');
    });

    it('50 ratings at once: one counts', async () => {
      const id = await cases.answered();
      const token = await linkTo(id);
      const made = await many(50, () => rate(token));
      expect(codes(made)).toEqual([...Array<string>(49).fill('LINK_CLOSED'), 'OK']);
      expect(await count('rating where problem_id = $1', id)).toBe(1);
      expect(await count(`event where subject_id = $1 and type = 'problem.rated'`, id)).toBe(1);
    });

    it('a rating that is refused leaves the link open', async () => {
      const token = await linkTo(await cases.answered());
      expect(await rate(token, { satisfaction: 'DISSATISFIED' })).toMatchObject({ code: 'MISSING_FACT' });
      expect(await rate(token, { satisfaction: 'WONDERFUL' })).toMatchObject({ code: 'INVALID_FACT' });
      expect(await rate(token, { satisfaction: 'BASIC', comment: '长'.repeat(2001) })).toMatchObject({
        code: 'INVALID_FACT',
      });
      expect(await stateOf(token)).toBe('OPEN');
    });

    it('asked for more, it answers once, and the handling goes on', async () => {
      const id = await cases.waitingForInfo();
      const [token, toRate] = [await linkTo(id, 1, '5 days', 'SUPPLY_INFO'), await linkTo(id)];
      const page = await visitor().ask<{ enterpriseLink: { question: string } }>(ASKED, { token });
      expect(page.enterpriseLink).toEqual({ purpose: 'SUPPLY_INFO', state: 'OPEN', question: '请补充设备清单。' });
      const supply = async (link: string, supplement = '清单：激光切割机两台。') =>
        (await visitor().ask<{ made: Made }>(SUPPLY, { input: { token: link, supplement } })).made;
      expect((await supply(toRate)).code).toBe('LINK_CLOSED');
      expect((await rate(token)).code).toBe('LINK_CLOSED');
      expect((await supply(token, ' ')).code).toBe('MISSING_FACT');
      const made = await many(20, () => supply(token));
      expect(codes(made)).toEqual([...Array<string>(19).fill('LINK_CLOSED'), 'OK']);
      const { rows } = await api.sql.query(`select state from problem where id = $1`, [id]);
      expect(rows).toEqual([{ state: 'IN_PROGRESS' }]);
      expect(await count(`event where subject_id = $1 and type = 'problem.infoSupplied'`, id)).toBe(1);
    });

    it('dissatisfied in our hands: round 2 with the same people; the old link is of no use; satisfied then closes', async () => {
      const id = await cases.answered();
      const [first, spare] = [await linkTo(id), await linkTo(id)];
      expect(
        (await rate(first, { satisfaction: 'DISSATISFIED', cause: 'IN_OUR_HANDS', comment: '还没解决' })).__typename,
      ).toBe('Done');
      expect(await stateOf(spare)).toBe('EXPIRED');
      expect((await rate(spare)).code).toBe('LINK_CLOSED');
      await cases.handle(id);
      expect((await rate(spare)).code).toBe('LINK_CLOSED');
      const second = await linkTo(id, 2);
      expect((await rate(second)).__typename).toBe('Done');
      const { rows } = await api.sql.query(`select state, round, responsibility from problem where id = $1`, [id]);
      expect(rows).toEqual([{ state: 'CLOSED', round: 2, responsibility: 'DEPUTY_LEADER' }]);
      expect(await count('rating where problem_id = $1', id)).toBe(2);
    });

    it('unknown and expired ones look the same, and do nothing', async () => {
      const late = await linkTo(await cases.answered(), 1, '-1 second');
      for (const token of [late, randomBytes(32).toString('base64url'), '', '../../etc']) {
        expect(await stateOf(token)).toBe('EXPIRED');
        expect((await rate(token)).code).toBe('LINK_CLOSED');
      }
    });
  });
});
