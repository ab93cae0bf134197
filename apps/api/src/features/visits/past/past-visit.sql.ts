import { recordType } from '../../../platform/facts/record-type.js';
import { NEW_VISIT } from '../visit.sql.js';

/** A past visit as it stands; every column is told anew by each import. */
export const PAST_VISIT = recordType(`${NEW_VISIT.definition}, "ledgerNo" text`);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const names = PAST_VISIT.columns.map(({ name }) => name);
/** What a repeat leaves alone. */
const fixed = ['id', 'bureauId', 'ledgerNo'];

/** $1 = rows as JSON. A row whose version is not the one before is left alone, and missing in the answer. */
export const UPSERT_PAST_VISITS = `
  insert into visit (${names.map(snake).join(', ')})
  select ${names.map((name) => `r."${name}"`).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${PAST_VISIT.definition})
  on conflict (id) do update set ${names
    .filter((name) => !fixed.includes(name))
    .map((name) => `${snake(name)} = excluded.${snake(name)}`)
    .join(', ')}
  where visit.version = excluded.version - 1
  returning id`;

/** $1 = bureau, $2 = numbers of the old ledger. What the last import said, and whether anything has happened since. */
export const STORED_PAST_VISITS = `
  select v.id, v.ledger_no as "ledgerNo", v.version, e.payload->'data' as told, e.version = v.version as "isAsImported"
  from visit v
  join lateral (select payload, version from event where subject_id = v.id and type in ('visit.imported', 'visit.importCorrected')
    order by version desc limit 1) e on true
  where v.bureau_id = $1 and v.ledger_no = any($2::text[])`;

/** The clocks of a visit told anew are counted anew; its findings are written again. */
export const CLEAR_TOLD = `
  with told as (select unnest($1::uuid[]) as id),
    clocks as (delete from clock c using told where c.subject_id = told.id)
  delete from visit_finding f using told where f.visit_id = told.id`;

export const INSERT_FINDINGS = `
  insert into visit_finding (id, visit_id, kind, text, created_by_id, created_at)
  select id, "visitId", kind, text, "createdById", "createdAt"
  from jsonb_to_recordset($1::jsonb) as f(id uuid, "visitId" uuid, kind text, text text, "createdById" uuid, "createdAt" timestamptz)`;
