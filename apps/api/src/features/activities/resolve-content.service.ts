import { Injectable } from '@nestjs/common';
import type { ActivityContent, ActivityHost } from '@zhuqi/domain/activity/activity.types.js';
import type { HostKind } from '@zhuqi/domain/activity/activity-codes.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { TeamLookup } from '../teams/team-lookup.read-model.js';
import type { ActivityContentInput, ActivityHostInput } from './graphql/activity.inputs.js';
import { ActivityRegister, type RegisteredUnit } from './register.read-model.js';

type Content = Omit<ActivityContent, 'plannedOn'>;

type Resolved =
  { readonly ok: true; readonly content: Content; readonly unitPaths: readonly string[] } | ReturnType<typeof refused>;

/** Finds what an activity names in the registers of its bureau; a name that is in none is refused, not dropped. */
@Injectable()
export class ResolveContent {
  constructor(
    private readonly register: ActivityRegister,
    private readonly teams: TeamLookup,
  ) {}

  /**
   * Codes are checked by the domain; the types say what they are once they have passed.
   * @param on the day of the activity: a team that was dissolved before is refused
   * @param held the team the activity has already, which it keeps
   */
  async resolve(
    bureauId: string,
    input: ActivityContentInput,
    { on, held = null }: { readonly on: string; readonly held?: string | null },
  ): Promise<Resolved> {
    const newTeam = input.teamId === held ? null : input.teamId;
    const [units, unknown, gone] = await Promise.all([
      this.register.units(
        bureauId,
        input.hosts.flatMap(({ id }) => (id ? [id] : [])),
      ),
      this.register.unknownCited(bureauId, input),
      this.teams.gone([newTeam], on),
    ]);
    if (input.hosts.some(({ kind, id }) => isOfHouse(kind) && !(id && units.has(id))))
      return refused('NOT_FOUND', '找不到主办的支部或处室，请重新选择。', 'hosts');
    if (unknown) return refused('NOT_FOUND', `找不到${citedLabels[unknown]}，可能已删除，请重新选择。`, unknown);
    const [dissolved] = gone.values();
    if (dissolved) return refused('INVALID_FACT', dissolved, 'teamId');
    const content: Content = {
      kind: input.kind as Content['kind'],
      title: input.title,
      startsAt: input.startsAt ?? null,
      place: input.place ?? '',
      hosts: input.hosts.map((host) => hostOf(host, units)),
      festival: (input.festival ?? null) as Content['festival'],
      topics: (input.topics ?? []) as Content['topics'],
      helpTheme: (input.helpTheme ?? null) as Content['helpTheme'],
      isOpen: input.isOpen ?? false,
      teamId: input.teamId ?? null,
      itemKey: input.itemKey ?? null,
      basisDocumentId: input.basisDocumentId ?? null,
      enterpriseIds: [...new Set(input.enterpriseIds ?? [])],
    };
    return { ok: true, content, unitPaths: [...new Set([...units.values()].map(({ path }) => path))] };
  }
}

const citedLabels = {
  teamId: '所选队伍',
  itemKey: '所选清单事项',
  basisDocumentId: '依据文件',
  enterpriseIds: '所选企业',
} as const;

const isOfHouse = (kind: string): boolean => kind === 'BRANCH' || kind === 'UNIT';

/** Units and their branches go by the register's name; a branch is called by its own name where one is given. */
function hostOf({ kind, id, name }: ActivityHostInput, units: ReadonlyMap<string, RegisteredUnit>): ActivityHost {
  const unit = id ? units.get(id) : undefined;
  const said = name?.trim() ?? '';
  const own = unit ? (kind === 'BRANCH' ? `${unit.name}党支部` : unit.name) : said;
  return { kind: kind as HostKind, id: id ?? null, name: kind === 'BRANCH' && said !== '' ? said : own };
}
