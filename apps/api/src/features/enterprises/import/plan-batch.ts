import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { nameKey } from '@zhuqi/domain/enterprise/enterprise-names.js';
import type { EnterpriseInput } from '@zhuqi/domain/enterprise/enterprise.types.js';
import { newId } from '../../../platform/database/new-id.js';
import { refusedRow, type PlannedRow, type ReadRow } from '../../../platform/imports/table-import.js';
import { withListedContact } from '../contact-change.js';
import { scopedRow } from '../enterprise-access.js';
import { enterpriseChange, type EnterpriseChange, type EnterprisePatch } from '../enterprise-change.js';
import type { EnterpriseRow } from '../enterprise.row.js';

export type PlannedEnterprise = PlannedRow<EnterpriseInput, EnterpriseChange>;

export interface PlanContext {
  readonly actor: Actor;
  readonly now: Date;
  readonly unitPathOf: (districtCode: string | null) => string;
  readonly jobId: string;
}

/** Decides each row of a batch. `existing` holds every enterprise with one of the batch's codes or names. */
export function planBatch(
  rows: ReadonlyArray<ReadRow<EnterpriseInput>>,
  existing: readonly EnterpriseRow[],
  context: PlanContext,
): PlannedEnterprise[] {
  const register = new Register(existing);
  return rows.map((read) => {
    if (read.input === null) return { read, kind: 'refused', errors: read.errors };
    const found = register.find(read.input);
    const refuse = (message: string) => refusedRow(read, message);
    if (found === 'ambiguous') return refuse(`登记库里有多家“${read.input.name}”，请填写统一社会信用代码。`);
    if (found && !can(context.actor, 'enterprise.update', scopedRow(found)))
      return refuse('这家企业由其他单位登记，不在您的管辖范围内。');
    const change = enterpriseChange(found, patchOf(found, read.input), {
      ...context,
      id: found?.id ?? newId(),
      source: { kind: 'import', jobId: context.jobId },
    });
    if (!change) return { read, kind: 'unchanged' };
    if (!can(context.actor, 'enterprise.import', scopedRow(change.after)))
      return refuse('这个县区的企业由当地科技局登记，不在您的管辖范围内。');
    return { read, kind: 'write', isNew: found === null, change };
  });
}

class Register {
  private readonly byCode = new Map<string, EnterpriseRow>();
  private readonly byName = new Map<string, EnterpriseRow[]>();

  constructor(rows: readonly EnterpriseRow[]) {
    for (const row of rows) {
      if (row.creditCode !== null) this.byCode.set(row.creditCode, row);
      const key = nameKey(row.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), row]);
    }
  }

  /** By code; else by name, where a row without a code gives way to one that brings it. */
  find(input: EnterpriseInput): EnterpriseRow | 'ambiguous' | null {
    const code = input.creditCode ?? null;
    const coded = code === null ? undefined : this.byCode.get(code);
    if (coded) return coded;
    const named = (this.byName.get(nameKey(input.name)) ?? []).filter(
      (row) => code === null || row.creditCode === null,
    );
    return named.length > 1 ? 'ambiguous' : (named[0] ?? null);
  }
}

/** A list adds to what is known and replaces what it names; it never wipes. */
function patchOf(before: EnterpriseRow | null, input: EnterpriseInput): EnterprisePatch {
  const { contacts = [], ...fields } = input;
  const listed = contacts[0];
  if (!before) return { ...fields, contacts };
  // The same name in other brackets, or a name given up since: the list is no reason to rename.
  const isSameName = nameKey(before.name) === nameKey(input.name);
  const isFormerName = before.formerNames.some((name) => nameKey(name) === nameKey(input.name));
  return {
    ...fields,
    name: isSameName || isFormerName ? before.name : input.name,
    formerNames: input.formerNames && [...new Set([...before.formerNames, ...input.formerNames])],
    tags: input.tags && [...new Set([...before.tags, ...input.tags])],
    contacts: listed && withListedContact(before.contacts, listed),
  };
}
