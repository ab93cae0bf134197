import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { coverageGrid, type CoverageGrid } from '@zhuqi/domain/cadence/coverage-grid.js';
import type { PaidVisit, VisitTarget } from '@zhuqi/domain/cadence/cadence.types.js';
import { dayOf, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { ObjectCompiler } from '../../platform/query/compile-object.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ReadRequest } from '../../platform/query/read-request.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';
import { StatementNames } from '../../platform/query/statement-names.js';
import { coverageSql } from './coverage-sql.js';

/** A target as the grid shows it. */
export interface CoverageTarget extends VisitTarget {
  readonly name: string;
  /** Whom a visit is planned with; a project may have none yet. */
  readonly enterpriseId: string | null;
  readonly unitName: string | null;
  readonly liaisonName: string | null;
}

export interface CoverageQuery {
  readonly year: number;
  readonly unitId?: string | null;
}

export interface CoverageAnswer {
  readonly grid: CoverageGrid;
  readonly targets: ReadonlyMap<string, CoverageTarget>;
  readonly visits: readonly PaidVisit[];
  readonly today: ShanghaiDay;
}

interface Row extends Omit<CoverageTarget, 'level'> {
  readonly level: string | null;
  readonly visits: ReadonlyArray<Omit<PaidVisit, 'targetId'>>;
}

/** Whose coverage somebody may see: that of the unit that looks after the target. */
const targetScope: EntityMap = {
  type: 'CoverageTarget',
  table: 't',
  scope: { permission: 'cadence.read', columns: { unitPath: 'unit_path' } },
  fields: {},
};

/** The coverage grid of a year. Its visits are those of the list of visits as the reader sees it, so that each cell opens them. */
@Injectable()
export class CoverageReadModel {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
    private readonly names: StatementNames,
  ) {}

  async of({ year, unitId }: CoverageQuery, actor: Actor): Promise<CoverageAnswer> {
    const now = this.clock.now();
    const today = dayOf(now);
    const request = new ReadRequest(actor, now, {}, { id: actor.userId });
    const { writer, scope, readable } = compilerOf(this.registry, request);
    const at = {
      bureau: writer.bureau(),
      first: writer.bind(() => `${year}-01-01`, 'date'),
      next: writer.bind(() => `${year + 1}-01-01`, 'date'),
      unit: writer.bind(() => uuidOrNull(unitId ?? null), 'uuid'),
      readable: scope.readable('Visit', 'v'),
    };
    const text = coverageSql(at, readable(targetScope));
    const values = writer.binders.map((bind) => bind(request));
    const rows = await this.database.query<Row>(this.names.nameOf(text), text, values);
    const targets = rows.map(({ visits: _, level, ...target }): CoverageTarget => ({
      ...target,
      ...(level === null ? {} : { level }),
    }));
    const visits = rows.flatMap(({ id, visits: paid }) => paid.map((visit) => ({ ...visit, targetId: id })));
    const grid = coverageGrid(targets, visits, year, today);
    return { grid, targets: new Map(targets.map((target) => [target.id, target])), visits, today };
  }
}

function compilerOf(registry: EntityRegistry, request: ReadRequest) {
  const objects = new ObjectCompiler(registry, request);
  return {
    writer: objects.writer,
    scope: objects.scope,
    readable: (map: EntityMap) => objects.readable(map, 't').map(({ sql }) => sql),
  };
}
