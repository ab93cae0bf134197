import { defaultPolicy, type DeadlinePolicy } from '@zhuqi/domain/deadline/deadline-policy.js';

/** A policy as stored, with the moment it came into force. */
export interface DatedPolicy extends DeadlinePolicy {
  readonly since?: string;
}

/** All versions of the deadline policy: a running case asks for the one it started with. */
export class PolicySet {
  readonly newest: DeadlinePolicy;
  private readonly versions: ReadonlyMap<number, DatedPolicy>;

  constructor(stored: readonly DatedPolicy[]) {
    const all: readonly DatedPolicy[] = stored.length > 0 ? stored.map(completed) : [defaultPolicy];
    this.versions = new Map(all.map((policy) => [policy.version, policy]));
    this.newest = all.reduce((best, policy) => (policy.version > best.version ? policy : best));
  }

  /** @throws RangeError for a version that was never stored */
  of(version?: number): DeadlinePolicy {
    if (version === undefined) return this.newest;
    const policy = this.versions.get(version);
    if (!policy) throw new RangeError(`时限规则没有第 ${version} 版。`);
    return policy;
  }

  /** The one in force at a moment; the first one for all that lies before it. */
  at(moment: Date): DeadlinePolicy {
    const all = [...this.versions.values()].sort((a, b) => a.version - b.version);
    const known = all.filter(({ since }) => since !== undefined && new Date(since) <= moment);
    return known.at(-1) ?? all[0] ?? this.newest;
  }
}

/** A version stored before a kind of clock existed has that kind's default term. */
function completed(policy: DatedPolicy): DatedPolicy {
  const kinds = new Set(policy.rules.map(({ kind }) => kind));
  const missing = defaultPolicy.rules.filter(({ kind }) => !kinds.has(kind));
  return missing.length === 0 ? policy : { ...policy, rules: [...policy.rules, ...missing] };
}
