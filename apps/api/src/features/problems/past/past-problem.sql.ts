import { recordType } from '../../../platform/facts/record-type.js';
import { NEW_PROBLEM } from '../problem-insert.fragment.js';

/** A past problem as it stands; every column is told anew by each import. */
export const PAST_PROBLEM = recordType(`${NEW_PROBLEM.definition}, number text, "ledgerNo" text`);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const names = PAST_PROBLEM.columns.map(({ name }) => name);
/** What a repeat leaves alone. */
const fixed = ['id', 'bureauId', 'ledgerNo'];

/** $1 = rows as JSON. A row whose version is not the one before is left alone, and missing in the answer. */
export const UPSERT_PAST_PROBLEMS = `
  insert into problem (${names.map(snake).join(', ')})
  select ${names.map((name) => `r."${name}"`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${PAST_PROBLEM.definition})
  on conflict (id) do update set ${names
    .filter((name) => !fixed.includes(name))
    .map((name) => `${snake(name)} = excluded.${snake(name)}`)
    .join(', ')}
  where problem.version = excluded.version - 1
  returning id`;

/** $1 = bureau, $2 = numbers of the old ledger. What the last import said, and whether anything has happened since. */
export const STORED_PAST_PROBLEMS = `
  select p.id, p.ledger_no as "ledgerNo", p.version, e.payload->'data' as told, e.version = p.version as "isAsImported"
  from problem p
  join lateral (select payload, version from event where subject_id = p.id and type in ('problem.imported', 'problem.importCorrected')
    order by version desc limit 1) e on true
  where p.bureau_id = $1 and p.ledger_no = any($2::text[])`;

/** $1 = bureau, $2 = numbers. Those of cases that came by no import. */
export const NUMBERS_TAKEN = `
  select number from problem where bureau_id = $1 and number = any($2::text[]) and ledger_no is null`;

/** The clocks of a case told anew are counted anew; its rating, too. */
export const CLEAR_TOLD = `
  with told as (select unnest($1::uuid[]) as id),
    clocks as (delete from clock c using told where c.subject_id = told.id)
  delete from rating r using told where r.problem_id = told.id`;

export const INSERT_RATINGS = `
  insert into rating (id, problem_id, round, satisfaction, cause, source, rated_by_id, rated_at, result, host_unit_id)
  select id, "problemId", 1, satisfaction, cause, 'LEDGER', "ratedById", "ratedAt", result, "hostUnitId"
  from jsonb_to_recordset($1::jsonb) as r(id uuid, "problemId" uuid, satisfaction text, cause text, "ratedById" uuid, "ratedAt" timestamptz, result text,
    "hostUnitId" uuid)`;
