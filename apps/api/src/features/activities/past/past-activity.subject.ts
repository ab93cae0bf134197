import type { Actor } from '@zhuqi/domain/access/actor.js';
import { activityScope } from '@zhuqi/domain/activity/activity-actor.js';
import type { StoredPerson } from '@zhuqi/domain/activity/activity-person.js';
import type { ActivityHost } from '@zhuqi/domain/activity/activity.types.js';
import type { ImportedActivity } from '@zhuqi/domain/activity/imported-activity.js';
import { peopleFault } from '@zhuqi/domain/activity/people-faults.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { readPastActivity, type PastActivity } from '@zhuqi/domain/past/past-activity.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import type { NamesAtHand, PastChange, PastSubject, Resolved } from '../../imports/past-import.fragment.js';
import type { PastDirectory } from '../../imports/past-names-lookup.read-model.js';
import { pastActivityKind } from './past-activity.kind.js';
import type { PastActivityRepository } from './past-activity.repository.js';

/** Activities of earlier years, as a ledger lists them. */
export class PastActivitySubject implements PastSubject<PastActivity, ImportedActivity> {
  readonly kind = pastActivityKind;

  constructor(
    private readonly repository: PastActivityRepository,
    private readonly actor: Actor,
    private readonly now: () => Date,
  ) {}

  read(...[cells, mapping]: Parameters<PastSubject<PastActivity, ImportedActivity>['read']>) {
    return readPastActivity(cells, mapping, this.now());
  }

  /** Hosts and people are named, enterprises are not. */
  enterprisesOf(): readonly [] {
    return [];
  }

  countedSpan({ heldAt, archivedAt }: PastActivity): readonly Date[] {
    return archivedAt ? [heldAt, archivedAt] : [];
  }

  stored(ledgerNos: readonly string[]) {
    return this.repository.stored(this.actor.bureauId, ledgerNos);
  }

  /** Activities have no number of ours. */
  async taken(): Promise<ReadonlySet<string>> {
    return new Set();
  }

  resolve(
    past: PastActivity,
    id: string,
    { directory }: NamesAtHand,
    before: ImportedActivity | null,
  ): Resolved<ImportedActivity> {
    const people: StoredPerson[] = [];
    for (const { name, role, field } of past.people) {
      const person = personOf(name, directory);
      if (!person.ok) return { ok: false, field, message: person.message };
      people.push({
        ...person.value,
        role,
        isExpected: true,
        signedInAt: null,
        signIn: null,
        proxyId: null,
        reason: null,
      });
    }
    const fault = peopleFault(people.map((person) => ({ ...person, signedInAt: null })));
    if (fault) return { ok: false, field: 'participants', message: fault.message };
    const hosts = past.hosts.map((name) => hostOf(name, directory));
    const paths = hosts.flatMap(({ path }) => path ?? []);
    const origin = before?.origin ?? {
      ...{ id, bureauId: this.actor.bureauId, organizerId: this.actor.userId },
      unitPath: paths[0] ?? this.actor.orgPath,
      relatedUnitPaths: [...new Set(paths.slice(1))].filter((path) => path !== paths[0]),
    };
    const told: ImportedActivity = {
      ...{ ledgerNo: past.ledgerNo, origin, outcome: past.outcome, people },
      content: {
        ...{ kind: past.kind, title: past.title, plannedOn: dayOf(past.heldAt), place: past.place },
        startsAt: past.held.minutes === null ? null : past.heldAt.toISOString(),
        hosts: hosts.map(({ path: _, ...host }) => host),
        ...{ festival: past.festival, topics: past.topics, helpTheme: past.helpTheme, isOpen: false },
        ...{ teamId: null, itemKey: null, basisDocumentId: null, enterpriseIds: [] },
      },
      expenses: past.expense
        ? [
            {
              ...past.expense,
              id: before?.expenses[0]?.id ?? newId(),
              spentOn: dayOf(past.heldAt),
              voucherFileId: null,
            },
          ]
        : [],
      ...{ summary: past.summary, saidAttendance: past.saidAttendance, heldAt: past.heldAt.toISOString() },
      ...{ archivedAt: past.archivedAt?.toISOString() ?? null, cancelReason: past.cancelReason },
    };
    return { ok: true, told, scope: activityScope(origin) };
  }

  write(tx: Tx, changes: ReadonlyArray<PastChange<ImportedActivity>>): Promise<void> {
    return this.repository.write(tx, changes, this.actor, this.now());
  }
}

type Named = Pick<StoredPerson, 'personKey' | 'name' | 'unitId' | 'organisation'>;

/** A colleague by name; somebody from outside is written with their organisation: 王五（社区志愿者）. */
function personOf(written: string, directory: PastDirectory) {
  const [, name, organisation] = /^(.+?)[（(](.+)[）)]$/.exec(written) ?? [];
  if (name !== undefined && organisation !== undefined) {
    const value: Named = { personKey: `guest:${name}·${organisation}`, name, unitId: null, organisation };
    return { ok: true, value } as const;
  }
  const found = directory.person(written);
  if (!found.ok) return { ok: false, message: `${found.message}外单位人员请写成“姓名（单位）”。` } as const;
  const { userId, name: known, unitId } = found.value;
  const value: Named = { personKey: userId, name: known, unitId, organisation: null };
  return { ok: true, value } as const;
}

/** A unit of the house, the branch of one, or somebody else. */
function hostOf(name: string, directory: PastDirectory): ActivityHost & { readonly path: string | null } {
  const unit = directory.unit(name);
  if (unit.ok) return { kind: 'UNIT', id: unit.value.id, name: unit.value.name, path: unit.value.path };
  const branch = directory.unit(name.replace(/(党支部|支部)$/, ''));
  return branch.ok
    ? { kind: 'BRANCH', id: branch.value.id, name, path: branch.value.path }
    : { kind: 'EXTERNAL', id: null, name, path: null };
}
