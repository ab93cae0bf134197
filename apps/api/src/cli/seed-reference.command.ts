import type pg from 'pg';
import { defaultPolicy } from '@zhuqi/domain/deadline/deadline-policy.js';
import { readCalendarFile } from './calendar-source.js';
import type { Command } from './command.js';
import { inTransaction } from './database-client.js';

const YEARS = `
  insert into calendar_year (year, announced, source)
  select year, announced, source from jsonb_to_recordset($1::jsonb) as y(year int, announced boolean, source text)
  where not exists (select 1 from calendar_year known where known.year = y.year and known.announced)
  on conflict (year) do update set announced = excluded.announced, source = excluded.source
  returning year`;

// Days of years just learnt; a year entered or changed in the system is left as it is.
const DAYS = `
  insert into calendar_exception (day, kind, name)
  select day, kind, name from jsonb_to_recordset($1::jsonb) as e(day date, kind text, name text)
  where extract(year from day)::int = any($2::int[])
  on conflict (day) do update set kind = excluded.kind, name = excluded.name`;

const REVISION = `
  insert into setting (key, value, updated_at) values ('calendar.revision', '1', now())
  on conflict (key) do update set value = to_jsonb((setting.value #>> '{}')::int + 1), updated_at = now()`;

const POLICY = `
  insert into deadline_policy (version, rules, note, created_at) values ($1, $2::jsonb, '出厂时限规则', now())
  on conflict (version) do nothing`;

/** Brings calendar and policies up to what this version ships. @returns how many years were new */
export async function seedReference(client: pg.Client): Promise<number> {
  const { years, exceptions } = await readCalendarFile();
  const { rows } = await client.query<{ year: number }>(YEARS, [JSON.stringify(years)]);
  await client.query(DAYS, [JSON.stringify(exceptions), rows.map(({ year }) => year)]);
  if (rows.length > 0) await client.query(REVISION);
  await client.query(POLICY, [defaultPolicy.version, JSON.stringify(defaultPolicy.rules)]);
  return rows.length;
}

export const command: Command = {
  usage: '',
  valued: [],
  flags: [],
  async run(): Promise<number> {
    const learnt = await inTransaction(seedReference);
    process.stdout.write(learnt > 0 ? `已载入 ${learnt} 个年份的工作日历。\n` : '基础数据已是最新。\n');
    return 0;
  },
};
