import type { Stack } from './stack.js';

// What is measured from now on lies further back: first and last day, those of the targets, and the day of the last pacing.
const MOVE_BACK = `
  update task t set start_on = start_on - $2::int, due_on = due_on - $2::int, paced_on = paced_on - $2::int,
    targets = (select jsonb_agg(g || jsonb_build_object('dueOn', ((g ->> 'dueOn')::date - $2::int)::text))
      from jsonb_array_elements(t.targets) g)
  where t.id = $1`;

const PACED = `select colour from task where id = $1 and paced_on = (now() at time zone 'Asia/Shanghai')::date`;

/** Lets days pass for one task, and waits until the worker has paced it anew. @returns its colour */
export async function passTaskDays(database: Stack['database'], taskId: string, days: number): Promise<string> {
  await database.query(MOVE_BACK, [taskId, days]);
  const end = Date.now() + 75_000;
  for (;;) {
    const [paced] = await database.query<{ colour: string }>(PACED, [taskId]);
    if (paced) return paced.colour;
    if (Date.now() > end) throw new Error('The worker has not paced the task anew.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
