import { checkLedger } from '@zhuqi/domain/figure/check-ledger.js';
import { consistencyRules } from '@zhuqi/domain/figure/consistency-rules.js';
import type { ConsistencyFinding } from '@zhuqi/domain/figure/consistency.types.js';
import {
  everything,
  ofAnOffice,
  periodOf,
  randomLedger,
  type RandomLedger,
} from '../../../test/support/random-ledger.js';
import { ConsistencyCheck } from './consistency-lookup.read-model.js';
import { FigureRows } from './figure-rows-lookup.read-model.js';

const year = periodOf('2022');
const plain = (findings: readonly ConsistencyFinding[]) =>
  findings
    .map(({ rowIds, ...finding }) => ({ ...finding, rowIds: [...rowIds].sort() }))
    .sort((a, b) => (a.message < b.message ? -1 : 1));

describe('台账体检 over a random ledger in PostgreSQL', () => {
  let random: RandomLedger;
  let check: ConsistencyCheck;

  beforeAll(async () => {
    random = await randomLedger();
    check = random.context.app.get(ConsistencyCheck);
  }, 60_000);
  afterAll(() => random.context.close());

  it.each([
    ['coordinator', everything],
    ['unit head', ofAnOffice],
  ])('finds for a %s what the domain finds in memory', async (_who, actor) => {
    for (const period of [year, periodOf('2022Q2')]) {
      const found = await check.findings(period, actor);
      expect(plain(found)).toEqual(plain(checkLedger(random.ledgerOf(actor), period)));
    }
  });

  it('finds something by most of its rules, and each finding opens its rows', async () => {
    const found = await check.findings(year, everything);
    const rules = new Set(found.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(consistencyRules.length / 2);
    for (const { subject, rowIds } of found) {
      if (subject === null) continue;
      const opened = await random.context.app.get(FigureRows).byIds(subject, rowIds, { take: 100 }, everything);
      expect(opened.totalItems).toBe(rowIds.length);
    }
  });

  it('keeps the order of the rules', async () => {
    const order = consistencyRules.map(({ code }) => code);
    const found = (await check.findings(year, everything)).map(({ rule }) => order.indexOf(rule));
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});
