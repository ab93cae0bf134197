import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { NamedEnterprise } from '@zhuqi/domain/past/named-enterprise.js';
import { pastProblemNumber, toImportedProblem } from '@zhuqi/domain/past/imported-from-past.js';
import { readPastProblem, type PastProblem } from '@zhuqi/domain/past/past-problem.js';
import { importedProblem, type ImportedProblem } from '@zhuqi/domain/problem/imported-problem.js';
import { problemScope } from '@zhuqi/domain/problem/problem-scope.js';
import type { Host } from '@zhuqi/domain/problem/problem.types.js';
import type { Tx } from '../../../platform/database/database.js';
import type { NamesAtHand, PastChange, PastSubject, Resolved } from '../../imports/past-import.fragment.js';
import type { Found } from '../../imports/past-names-lookup.read-model.js';
import { pastProblemKind } from './past-problem.kind.js';
import type { PastProblemRepository } from './past-problem.repository.js';

/** Problems of earlier years, as a ledger lists them. */
export class PastProblemSubject implements PastSubject<PastProblem, ImportedProblem> {
  readonly kind = pastProblemKind;

  constructor(
    private readonly repository: PastProblemRepository,
    private readonly actor: Actor,
    private readonly now: () => Date,
  ) {}

  read(...[cells, mapping]: Parameters<PastSubject<PastProblem, ImportedProblem>['read']>) {
    return readPastProblem(cells, mapping, this.now());
  }

  enterprisesOf({ enterprise }: PastProblem): readonly NamedEnterprise[] {
    return [enterprise];
  }

  countedSpan({ at }: PastProblem): readonly Date[] {
    return [at.createdAt, at.endedAt];
  }

  stored(ledgerNos: readonly string[]) {
    return this.repository.stored(this.actor.bureauId, ledgerNos);
  }

  async taken(ledgerNos: readonly string[]): Promise<ReadonlySet<string>> {
    const numbers = await this.repository.numbersTaken(this.actor.bureauId, ledgerNos.map(pastProblemNumber));
    return new Set(ledgerNos.filter((ledgerNo) => numbers.has(pastProblemNumber(ledgerNo))));
  }

  resolve(
    past: PastProblem,
    id: string,
    { directory, enterprises }: NamesAtHand,
    before: ImportedProblem | null,
  ): Resolved<ImportedProblem> {
    const enterprise = enterprises.find(past.enterprise);
    if (!enterprise.ok) {
      const field = past.enterprise.creditCode === null ? 'enterpriseName' : 'creditCode';
      return { ok: false, field, message: enterprise.message };
    }
    const host = hostOf(past, directory, before?.host ?? null);
    if (!host.ok) return host;
    const origin = {
      ...{ id, bureauId: this.actor.bureauId, enterpriseId: enterprise.value.id },
      ...{ reporterId: null, reporterUnitPath: null, receivingUnitPath: enterprise.value.unitPath },
      // Where an enterprise moves later is no change of the ledger's.
      ...(before?.origin.enterpriseId === enterprise.value.id
        ? { receivingUnitPath: before.origin.receivingUnitPath }
        : {}),
    };
    const told = toImportedProblem(past, { origin, host: host.value });
    return { ok: true, told, scope: problemScope(importedProblem(null, { data: told, to: told.outcome })) };
  }

  write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedProblem>>): Promise<void> {
    return this.repository.write(tx, changes, this.actor, this.now());
  }
}

type FoundHost =
  | { readonly ok: true; readonly value: Host | null }
  | { readonly ok: false; readonly field: string; readonly message: string };

/**
 * The person named, of the unit named; without a person whoever answers for the unit, and once imported that stays as
 * it was: a unit's next head has not handled the cases of the last one.
 */
function hostOf(past: PastProblem, directory: NamesAtHand['directory'], before: Host | null): FoundHost {
  if (past.hostUnit === null) return { ok: true, value: null };
  const unit = directory.unit(past.hostUnit);
  if (!unit.ok) return { ok: false, field: 'hostUnit', message: unit.message };
  if (past.host === null && before?.unitId === unit.value.id) return { ok: true, value: before };
  const found: Found<{ readonly userId: string; readonly name: string }> =
    past.host === null ? directory.headOf(unit.value) : directory.person(past.host, unit.value.path);
  if (!found.ok) return { ok: false, field: past.host === null ? 'hostUnit' : 'host', message: found.message };
  const { userId, name } = found.value;
  if (before?.userId === userId && before.unitId === unit.value.id) return { ok: true, value: before };
  return { ok: true, value: { userId, name, unitId: unit.value.id, unitPath: unit.value.path } };
}
