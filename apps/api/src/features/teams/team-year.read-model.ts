import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { can } from '@zhuqi/domain/access/can.js';
import { fieldsNamed, teamYearParts, type TeamYearPart } from '@zhuqi/domain/team/team-year.js';
import { CountFigures } from '../../platform/query/count-figures.service.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';

export interface CountedPart extends Pick<TeamYearPart, 'list' | 'label' | 'filter'> {
  readonly total: number;
}

/** What a team did in a year: each number is counted by the Filter and the scope of the list it opens. */
@Injectable()
export class TeamYearReadModel {
  constructor(
    private readonly registry: EntityRegistry,
    private readonly figures: CountFigures,
  ) {}

  /** Lists the actor may not read are left out. */
  async parts(teamId: string, year: number, actor: Actor): Promise<readonly CountedPart[]> {
    const readable = teamYearParts(teamId, year).filter((part) => this.isReadable(part, actor));
    return Promise.all(
      readable.map(async ({ list, label, type, filter }) => {
        const [all] = await this.figures.count(type, { rows: {} }, {}, filter, actor);
        return { list, label, filter, total: all?.counts.rows ?? 0 };
      }),
    );
  }

  private isReadable({ type, filter }: TeamYearPart, actor: Actor): boolean {
    const map = this.registry.find(type);
    const known = map?.list?.filterable ?? {};
    return (
      fieldsNamed(filter).every((name) => Object.hasOwn(known, name)) &&
      (map?.scope === undefined || can(actor, map.scope.permission))
    );
  }
}
