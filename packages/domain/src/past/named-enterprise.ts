import { parseCreditCode } from '../enterprise/credit-code.js';
import type { ListRow } from '../import/list-row.js';

/** What an enterprise is called in a ledger; at least one of the two. */
export interface NamedEnterprise {
  readonly name: string | null;
  readonly creditCode: string | null;
}

/** Reads who a row is about. */
export function enterpriseNamed(row: ListRow<'enterpriseName' | 'creditCode'>): NamedEnterprise {
  const name = row.text('enterpriseName');
  const creditCode = row.read('creditCode', (text) => {
    const parsed = parseCreditCode(text);
    return parsed.ok ? { ok: true, value: parsed.code } : parsed;
  });
  if (name === null && row.text('creditCode') === null)
    row.fault('enterpriseName', '请填写企业名称或统一社会信用代码。');
  return { name, creditCode };
}
