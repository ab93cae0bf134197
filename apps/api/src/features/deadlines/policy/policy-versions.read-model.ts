import { Injectable } from '@nestjs/common';
import { defaultPolicy, type DeadlineRule } from '@zhuqi/domain/deadline/deadline-policy.js';
import { changeText, policyChanges } from '@zhuqi/domain/deadline/policy-text.js';
import { Database } from '../../../platform/database/database.js';

/** One version of the deadline policy: what it grants, who published it and why, and what it changed. */
export interface PolicyVersion {
  readonly version: number;
  readonly rules: readonly DeadlineRule[];
  readonly note: string;
  /** Null for the version as delivered. */
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
  /** Against the version before, in words. */
  readonly changes: readonly string[];
}

const LIST = `
  select p.version, p.rules, p.note, p.created_at as "publishedAt", u.name as "publishedBy"
  from deadline_policy p left join app_user u on u.id = p.created_by_id order by p.version`;

const asDelivered: PolicyVersion = {
  ...defaultPolicy,
  note: '系统自带',
  publishedAt: null,
  publishedBy: null,
  changes: [],
};

@Injectable()
export class PolicyVersionsReadModel {
  constructor(private readonly database: Database) {}

  /** Every version there was, newest first; nothing is ever deleted. */
  async list(): Promise<PolicyVersion[]> {
    const stored = await this.database.query<Omit<PolicyVersion, 'changes'>>('policy.versions', LIST);
    if (stored.length === 0) return [asDelivered];
    const versions = stored.map((version, index) => {
      const before = stored[index - 1];
      return { ...version, changes: before ? policyChanges(before, version).map(changeText) : [] };
    });
    return versions.reverse();
  }
}
