import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { NamedEnterprise } from '@zhuqi/domain/past/named-enterprise.js';
import { readPastVisit, type PastVisit } from '@zhuqi/domain/past/past-visit.js';
import type { ImportedVisit } from '@zhuqi/domain/visit/imported-visit.js';
import { visitScope } from '@zhuqi/domain/visit/visit-actor.js';
import type { VisitPlan } from '@zhuqi/domain/visit/visit.types.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { NamesAtHand, PastChange, PastSubject, Resolved } from '../../imports/past-import.fragment.js';
import type { FoundEnterprise, NamedPerson } from '../../imports/past-names-lookup.read-model.js';
import { pastVisitKind } from './past-visit.kind.js';
import type { PastVisitRepository } from './past-visit.repository.js';

/** Visits of earlier years, as a ledger lists them. */
export class PastVisitSubject implements PastSubject<PastVisit, ImportedVisit> {
  readonly kind = pastVisitKind;

  constructor(
    private readonly repository: PastVisitRepository,
    private readonly actor: Actor,
    private readonly now: () => Date,
  ) {}

  read(...[cells, mapping]: Parameters<PastSubject<PastVisit, ImportedVisit>['read']>) {
    return readPastVisit(cells, mapping, this.now());
  }

  enterprisesOf({ enterprise }: PastVisit): readonly NamedEnterprise[] {
    return [enterprise];
  }

  countedSpan({ visitedAt, submittedAt, reviewedAt }: PastVisit): readonly Date[] {
    return visitedAt && submittedAt ? [visitedAt, reviewedAt ?? submittedAt] : [];
  }

  stored(ledgerNos: readonly string[]) {
    return this.repository.stored(this.actor.bureauId, ledgerNos);
  }

  /** Visits have no number of ours. */
  async taken(): Promise<ReadonlySet<string>> {
    return new Set();
  }

  resolve(
    past: PastVisit,
    id: string,
    { directory, enterprises }: NamesAtHand,
    before: ImportedVisit | null,
  ): Resolved<ImportedVisit> {
    const enterprise = enterprises.find(past.enterprise);
    if (!enterprise.ok) {
      const field = past.enterprise.creditCode === null ? 'enterpriseName' : 'creditCode';
      return { ok: false, field, message: enterprise.message };
    }
    const lead = directory.person(past.lead);
    if (!lead.ok) return { ok: false, field: 'lead', message: lead.message };
    const members: NamedPerson[] = [];
    for (const name of past.members) {
      const member = directory.person(name);
      if (!member.ok) return { ok: false, field: 'members', message: member.message };
      members.push(member.value);
    }
    const plan = { ...planOf(past, id, enterprise.value, lead.value, members), bureauId: this.actor.bureauId };
    const told = toldOf(past, samePeople(before?.plan, plan) ?? plan, before);
    return { ok: true, told, scope: visitScope(told.plan) };
  }

  write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedVisit>>): Promise<void> {
    return this.repository.write(tx, changes, this.actor, this.now());
  }
}

function planOf(
  { type, purpose }: PastVisit,
  id: string,
  enterprise: FoundEnterprise,
  lead: NamedPerson,
  members: readonly NamedPerson[],
): Omit<VisitPlan, 'bureauId'> {
  const paths = [...members.map(({ unitPath }) => unitPath), enterprise.unitPath];
  return {
    ...{ id, enterpriseId: enterprise.id, type, purpose, leadId: lead.userId },
    memberIds: members.map(({ userId }) => userId),
    unitPath: lead.unitPath,
    relatedUnitPaths: [...new Set(paths)].filter((path) => path !== lead.unitPath),
  };
}

/** The plan as first imported, where it names the same people: that one of them has changed office since is no news. */
function samePeople(before: VisitPlan | undefined, now: VisitPlan): VisitPlan | null {
  const people = ({ enterpriseId, leadId, memberIds }: VisitPlan) => [enterpriseId, leadId, ...memberIds].join();
  return before && people(before) === people(now) ? { ...before, type: now.type, purpose: now.purpose } : null;
}

function toldOf(past: PastVisit, plan: VisitPlan, before: ImportedVisit | null): ImportedVisit {
  const iso = (moment: Date | null) => moment?.toISOString() ?? null;
  return {
    ...{ ledgerNo: past.ledgerNo, plan, outcome: past.outcome, plannedOn: past.plannedOn },
    ...{ visitedAt: iso(past.visitedAt), submittedAt: iso(past.submittedAt), reviewedAt: iso(past.reviewedAt) },
    ...{ summary: past.summary, cancelReason: past.cancelReason },
    hasNoMatter: past.outcome === 'REVIEWED' && past.findings.length === 0,
    findings: past.findings.map(({ kind, text }) => ({
      id: before?.findings.find((known) => known.kind === kind)?.id ?? newId(),
      ...{ kind, text, qualification: null, willingness: null, problemId: null },
    })),
  };
}
