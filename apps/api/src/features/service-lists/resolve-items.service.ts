import { Injectable } from '@nestjs/common';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { ServiceChannel } from '@zhuqi/domain/service-list/list-state.js';
import type { ServiceItem } from '@zhuqi/domain/service-list/service-list.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { refused } from '../../platform/aggregates/living-kind.js';
import { DocumentLookup } from '../documents/document-lookup.read-model.js';
import { TeamLookup } from '../teams/team-lookup.read-model.js';

/** An item as a form or a file names it. */
export interface TypedItem {
  /** Null or absent: a new item. */
  readonly key?: string | null;
  readonly content: string;
  readonly objects: string;
  readonly ownerUnitId: string;
  readonly teamId?: string | null;
  readonly promisedDays?: number | null;
  readonly channels: readonly string[];
  readonly basisDocumentId?: string | null;
}

interface Found {
  readonly units: ReadonlyArray<{ readonly id: string; readonly path: string; readonly name: string }>;
  readonly teams: readonly string[];
  readonly documents: readonly string[];
}

// Ids are compared as text: what is no id is found nowhere.
const FIND = `
  select coalesce((select json_agg(json_build_object('id', id, 'path', path, 'name', name)) from unit where bureau_id = $1 and id::text = any($2)), '[]') as units,
    coalesce((select json_agg(id) from team where bureau_id = $1 and id::text = any($3)), '[]') as teams,
    coalesce((select json_agg(id) from ledger_document where bureau_id = $1 and id::text = any($4)), '[]') as documents`;

const KEPT = `
  select i.item_key as key, i.team_id as "teamId" from service_item i join service_list l on l.id = i.list_id
  where l.bureau_id = $1 and i.item_key::text = any($2) and i.team_id::text = any($3)`;

type Resolved = { readonly ok: true; readonly items: readonly ServiceItem[] } | ReturnType<typeof refused>;

const given = (ids: ReadonlyArray<string | null | undefined>): string[] => ids.flatMap((id) => (id ? [id] : []));

/** Finds the units, teams and documents the items of a list name. */
@Injectable()
export class ResolveItems {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentLookup,
    private readonly teamLookup: TeamLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses a basis of the list itself that is in no register. */
  async refuseBasis(bureauId: string, basisDocumentId: string | null | undefined) {
    return !basisDocumentId || (await this.documents.isThere(bureauId, basisDocumentId))
      ? null
      : refused('UNKNOWN', '没有这份依据文件，请重新选择。', 'basisDocumentId');
  }

  /** Refuses the first item that names something the bureau has not; every other fault is the domain's. */
  async resolve(bureauId: string, typed: readonly TypedItem[]): Promise<Resolved> {
    const [found] = await this.database.query<Found>('serviceList.named', FIND, [
      bureauId,
      given(typed.map(({ ownerUnitId }) => ownerUnitId)),
      given(typed.map(({ teamId }) => teamId)),
      given(typed.map(({ basisDocumentId }) => basisDocumentId)),
    ]);
    const { units = [], teams = [], documents = [] } = found ?? {};
    const gone = await this.goneTeams(bureauId, typed);
    const items: ServiceItem[] = [];
    for (const [index, item] of typed.entries()) {
      const unit = units.find(({ id }) => id === item.ownerUnitId);
      const unknown =
        item.ownerUnitId !== '' && !unit
          ? '责任单位'
          : item.teamId && !teams.includes(item.teamId)
            ? '队伍'
            : item.basisDocumentId && !documents.includes(item.basisDocumentId)
              ? '依据文件'
              : null;
      if (unknown) return refused('INVALID_FACT', `找不到第${index + 1}项的${unknown}，请重新选择。`, 'items');
      const sentence = gone(item);
      if (sentence) return refused('INVALID_FACT', `第${index + 1}项：${sentence}`, 'items');
      items.push({
        key: item.key ?? newId(),
        content: item.content.trim(),
        objects: item.objects.trim(),
        ownerUnitId: unit?.id ?? '',
        ownerUnitPath: unit?.path ?? '',
        ownerUnitName: unit?.name ?? '',
        teamId: item.teamId ?? null,
        promisedDays: item.promisedDays ?? null,
        // Checked by the domain's faults.
        channels: [...new Set(item.channels)] as ServiceChannel[],
        basisDocumentId: item.basisDocumentId ?? null,
      });
    }
    return { ok: true, items };
  }

  /** What refuses an item for the sake of a dissolved team; an item that had the team in an earlier edition keeps it. */
  private async goneTeams(bureauId: string, typed: readonly TypedItem[]): Promise<(item: TypedItem) => string | null> {
    const gone = await this.teamLookup.gone(
      typed.map(({ teamId }) => teamId),
      dayOf(this.clock.now()),
    );
    if (gone.size === 0) return () => null;
    const keys = given(typed.map(({ key }) => key));
    const kept = await this.database.query<Pick<TypedItem, 'key' | 'teamId'>>('serviceList.keptTeams', KEPT, [
      bureauId,
      keys,
      [...gone.keys()],
    ]);
    return ({ key, teamId }) =>
      kept.some((one) => one.key === key && one.teamId === teamId) ? null : (gone.get(teamId ?? '') ?? null);
  }
}
