// What must be true when the re-planning is over; each a query that finds nothing.
import { deepStrictEqual } from 'node:assert';

/** @type {ReadonlyArray<readonly [claim: string, sql: string]>} */
const CLAIMS = [
  [
    'every open clock is counted with the new calendar',
    `select id from clock where state in ('running', 'paused') and calendar_revision < 2`,
  ],
  [
    'no clock is told twice that it moved',
    `select subject_id from event where type = 'clock.replanned' group by subject_id having count(*) > 1`,
  ],
  [
    'no step speaks twice',
    `select subject_id from event where type in ('clock.reminderDue', 'clock.becameOverdue', 'clock.rungReached')
     group by subject_id, payload ->> 'step' having count(*) > 1`,
  ],
  [
    'what had spoken before is silent: no event of a step that was fired before the edit',
    `select e.id from event e join timer t on t.clock_id = e.subject_id and t.step = e.payload ->> 'step'
     where e.type in ('clock.reminderDue', 'clock.becameOverdue', 'clock.rungReached') and t.fired_at < e.at - interval '1 minute'`,
  ],
  ['no fired step is armed again', `select id from timer where state = 'armed' and fired_at is not null`],
  [
    'every problem shows the due date of its clock',
    `select p.id from problem p join clock c on c.subject_id = p.id and c.state = 'running'
     where p.state = 'IN_PROGRESS' and c.kind = 'host' and (select count(*) from clock o where o.subject_id = p.id and o.state = 'running') = 1
       and p.due_at is distinct from c.due_at`,
  ],
];

/** @param {import('pg').Client} client @throws AssertionError naming the claim that does not hold */
export async function checkReplanned(client) {
  // Clocks begun in the job's last moments by a process that had not heard of the edit: the worker looks for them by itself.
  for (let waited = 0; waited < 20 && (await exceptions(client, CLAIMS[0]?.[1] ?? '')) > 0; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const [claim, sql] of CLAIMS) {
    deepStrictEqual({ claim, exceptions: await exceptions(client, sql) }, { claim, exceptions: 0 });
  }
}

/** @param {import('pg').Client} client @param {string} sql @returns {Promise<number>} */
async function exceptions(client, sql) {
  const { rows } = await client.query(`select count(*)::int as n from (${sql}) x`);
  return Number(rows[0]?.n);
}
