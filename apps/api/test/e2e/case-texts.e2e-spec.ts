import { readFileSync } from 'node:fs';
import { newId } from '../../src/platform/database/new-id.js';
import { sharedData } from '../support/shared-data.js';
import { CaseDriver } from './support/case-driver.js';
import { startApi, type RunningApi } from './support/start-api.js';

/** Our own, for where the shared list is not: emoji, right to left, joined, stacked, look-alikes, code, spaces. */
const naughty: readonly string[] = [
  '👩‍👩‍👧‍👦🏳️‍🌈 三坐标检测',
  'مرحبا بالعالم',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '𠮷野家𡈽山',
  '<script>alert("x")</script>',
  "Robert'); drop table problem;--",
  '${7*7} {{7*7}} %s %d \\n',
  '=HYPERLINK("http://x.test")',
  '\u202Etset\u202C \u2066x\u2069',
  'null',
  '\uFEFFbyte order mark',
  'a\u2028b\u2029c',
  'tab\tnew line\nend',
];

const list = sharedData('bad-input', 'naughty-strings', 'blns.json');
const texts = [...naughty, ...(list ? (JSON.parse(readFileSync(list, 'utf8')) as readonly string[]) : [])];

describe('what people type', () => {
  let api: RunningApi;
  let cases: CaseDriver;
  beforeAll(async () => {
    api = await startApi();
    cases = await CaseDriver.prepare(api, ['xietiao', 'bangban']);
  }, 60_000);
  afterAll(() => api?.stop());

  it('is kept as it is, but for the spaces around it, or refused with a sentence', async () => {
    for (const text of texts) {
      const made = await cases.create('bangban', { id: newId(), title: text, content: text, draft: true });
      const wanted = text.trim();
      if (wanted === '' || [...wanted].length > 100) {
        expect([text, made.code, made.message]).toEqual([
          text,
          expect.stringMatching(/MISSING_FACT|INVALID_FACT/),
          expect.stringMatching(/标题/),
        ]);
      } else {
        const { problem } = await cases
          .as('bangban')
          .ask<{ problem: object }>('query ($id: ID!) { problem(id: $id) { title content } }', { id: made.id });
        expect(problem).toEqual({ title: wanted, content: wanted });
      }
    }
  }, 120_000);

  it.each([
    ['NUL', 'a\u0000b'],
    ['half a character', 'a\uD83Db'],
  ])('%s cannot be stored, and is refused in Chinese', async (_, text) => {
    const answer = await cases
      .as('bangban')
      .gql(cases.CREATE, { input: cases.problem({ title: text, content: text }) });
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringMatching(/[一-鿿]/) },
    ]);
  });

  it('2000 characters are enough for everybody, 2001 are refused; characters count, not bytes or halves', async () => {
    const [fits, long] = ['𠮷'.repeat(2000), '𠮷'.repeat(2001)];
    expect((await cases.create('bangban', { content: fits })).state).toBe('SUBMITTED');
    expect(await cases.create('bangban', { content: long })).toMatchObject({
      code: 'INVALID_FACT',
      field: 'content',
      message: '问题内容不能超过2000字，请精简后再提交。',
    });
    const { id } = await cases.create('bangban', {});
    await cases.act('xietiao', id, 'accept', { note: fits });
    const refusal = await cases.tryAct('xietiao', id, 'assign', { host: cases.person('jingban'), note: long });
    expect(refusal).toMatchObject({ code: 'INVALID_FACT', field: 'note' });
  });

  it('the record of a visit keeps strange findings, and refuses long ones', async () => {
    const { id } = await cases.plan('bangban', {});
    await cases.visitAct('bangban', id, 'checkIn', { farReason: '室内没有定位' });
    const findings = naughty.map((text) => ({ id: newId(), kind: 'SUGGESTION', text }));
    const visit = await cases.visitAct('bangban', id, 'record', { summary: naughty[3], findings });
    expect(visit.findings?.map(({ text }) => text).sort()).toEqual(naughty.map((text) => text.trim()).sort());
    expect(visit.summary).toBe(naughty[3]);
    const long = [{ id: newId(), kind: 'SUGGESTION', text: '长'.repeat(2001) }];
    expect(await cases.tryVisitAct('bangban', id, 'record', { findings: long })).toMatchObject({
      code: 'INVALID_FACT',
    });
    expect(await cases.tryVisitAct('bangban', id, 'record', { summary: '长'.repeat(2001) })).toMatchObject({
      code: 'INVALID_FACT',
      field: 'summary',
    });
  });
});
