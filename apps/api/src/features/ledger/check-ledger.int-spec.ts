import { makeCast } from '../../../test/support/cast.js';
import { featureContext, type FeatureContext } from '../../../test/support/feature-context.js';
import { ProblemPlayer, reachableStates } from '../../../test/support/problem-player.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { Tx } from '../../platform/database/database.js';
import { checkLedger } from './check-ledger.js';
import type { Fault } from './ledger-report.js';
import { reportText } from './ledger-report.js';

class Undo extends Error {}

describe('the ledger check', () => {
  let context: FeatureContext;
  beforeAll(async () => {
    context = await featureContext();
    context.app.get(SystemClock).now = () => new Date('2026-03-05T04:00:00Z');
    const player = await ProblemPlayer.prepare(context.app, await makeCast(context.database));
    for (const state of reachableStates) await player.inState(state);
    await player.raise('solvedOnTheSpot');
  }, 60_000);
  afterAll(() => context.close());

  /** What is found after rows were changed behind the services' back; the change is undone. */
  async function faultsAfter(sql: string): Promise<readonly Fault[]> {
    let found: readonly Fault[] = [];
    const spoil = async (tx: Tx) => {
      const changed = await tx.query(null, `${sql} returning 1`, []);
      expect(changed.length).toBeGreaterThan(0);
      found = (await checkLedger(tx)).faults;
      throw new Undo();
    };
    await context.database.transaction(spoil).catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
    return found;
  }

  it('finds nothing in books that were kept by the services', async () => {
    const report = await checkLedger(context.database);
    expect(report.faults).toEqual([]);
    expect(report.checked['问题']).toBe(reachableStates.length + 2);
    expect(reportText(report)).toContain('没有发现矛盾');
  });

  const one = (state: string) => `id = (select id from problem where state = '${state}' limit 1)`;
  const clockOf = (state: string, kind: string) =>
    `id = (select c.id from clock c join problem p on p.id = c.subject_id where p.state = '${state}' and c.kind = '${kind}' limit 1)`;

  it.each([
    ['a row that is not what its history says', `update problem set round = 7 where ${one('IN_PROGRESS')}`, 'HISTORY'],
    ['a version without its event', `update problem set version = version + 1 where ${one('ACCEPTED')}`, 'HISTORY'],
    ['a due date of no clock', `update problem set due_at = now() where ${one('ASSIGNED')}`, 'DUE'],
    ['an overdue count of no clock', `update problem set overdue_count = 3 where ${one('CLOSED')}`, 'DUE'],
    ['a case nobody must act on', `delete from clock where ${clockOf('SUBMITTED', 'accept')}`, 'NO_CLOCK'],
    [
      'time that runs on after the end',
      `update clock set state = 'running', done_at = null where ${clockOf('CLOSED', 'host')}`,
      'CLOCK_AFTER_END',
    ],
    [
      'a clock that should stand still',
      `update clock set state = 'running', pauses = '[]' where ${clockOf('AWAITING_INFO', 'host')}`,
      'CLOCK_NOT_PAUSED',
    ],
    ['a state without its facts', `update problem set result = null where ${one('IN_REVIEW')}`, 'STATE_FACTS'],
    [
      'times in the wrong order',
      `update problem set signed_at = created_at - interval '1 day' where ${one('IN_PROGRESS')}`,
      'ORDER_OF_TIMES',
    ],
    [
      'a state that does not fit its acceptance',
      `update problem set accepted_at = now() where ${one('REJECTED')}`,
      'UNBALANCED',
    ],
    [
      'a reminder of a clock that ended',
      `update timer set state = 'armed' where clock_id in (select id from clock where state = 'done')`,
      'TIMER_WITHOUT_CLOCK',
    ],
    ['a merge into itself', `update problem set merged_into_id = id where ${one('MERGED')}`, 'MERGED_INTO'],
    [
      'a rating that is not there',
      `delete from rating where problem_id in (select id from problem where state = 'CLOSED')`,
      'RATING',
    ],
    [
      'instructions that are not there',
      `update problem set open_instructions = 1 where ${one('CLOSED')}`,
      'INSTRUCTIONS',
    ],
    ['an event that was given up', `update outbox set dead_at = now()`, 'DEAD_EVENT'],
  ])('finds %s', async (_what, sql, code) => {
    const found = await faultsAfter(sql);
    expect(found.map((fault) => fault.code)).toContain(code);
    const text = reportText({ checked: {}, faults: found });
    expect(text).toMatch(/发现 \d+ 处矛盾/);
    expect(text).not.toMatch(/null|undefined|\[object/);
  });
});
