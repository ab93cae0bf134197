import { balanceFaults, ledgerFaultLabels } from '@zhuqi/domain/problem/ledger-faults.js';
import type { ProblemCount } from '@zhuqi/domain/problem/problem-ledger.js';
import type { Sql } from '../../platform/database/database.js';
import { caseFaults, NEXT_CASES, type StoredCase } from '../problems/stored-case.fragment.js';
import { kindFaults, type AnyKind } from './kind-faults.js';
import type { Fault, LedgerReport } from './ledger-report.js';
import { rowRules } from './row-rules.js';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

const COUNTS = `select state, accepted_at is not null as accepted, count(*)::int as count from problem group by 1, 2`;

const LOOKED_AT = `
  select (select count(*) from clock)::int as "时限", (select count(*) from visit)::int as "走访",
    (select count(*) from supervision_order)::int as "督办单", (select count(*) from event)::int as "事件"`;

/**
 * Reads all books and lists every invariant they break. Batches keep memory flat; run it in one transaction of the
 * isolation "repeatable read", or acts that go on meanwhile may look like contradictions.
 * @param kinds whose histories are folded as well (KindRegistry)
 */
export async function checkLedger(sql: Sql, kinds: readonly AnyKind[] = []): Promise<LedgerReport> {
  const faults: Fault[] = [];
  let cases = 0;
  for (let after: string | undefined = FIRST; after !== undefined;) {
    const batch: ReadonlyArray<StoredCase & { readonly id: string }> = await sql.query(null, NEXT_CASES, [
      after,
      BATCH,
    ]);
    for (const one of batch) faults.push(...caseFaults(one));
    cases += batch.length;
    after = batch.at(-1)?.id;
  }
  const counts = await sql.query<ProblemCount>(null, COUNTS, []);
  for (const { code, message } of balanceFaults(counts))
    faults.unshift({ code, label: ledgerFaultLabels[code], subjectId: null, message });
  for (const { code, label, sql: rule } of rowRules)
    for (const { id, message } of await sql.query<{ id: string | null; message: string }>(null, rule, []))
      faults.push({ code, label, subjectId: id, message });
  const held: Record<string, number> = {};
  for (const kind of kinds) {
    const { count, faults: found } = await kindFaults(sql, kind);
    held[kind.noun] = count;
    faults.push(...found);
  }
  const [looked] = await sql.query<Record<string, number>>(null, LOOKED_AT, []);
  return { checked: { 问题: cases, ...looked, ...held }, faults };
}
