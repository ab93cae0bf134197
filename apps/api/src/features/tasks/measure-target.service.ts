import { Injectable } from '@nestjs/common';
import type { OpenedList } from '@zhuqi/domain/figure/evaluate-figure.js';
import type { PlainMeasure } from '@zhuqi/domain/figure/figure.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import { compileFilter } from '../../platform/query/compile-filter.js';
import { ObjectCompiler } from '../../platform/query/compile-object.js';
import { whereSql } from '../../platform/query/compile-page.js';
import type { EntityList } from '../../platform/query/entity-map.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ReadRequest } from '../../platform/query/read-request.js';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Measures the rows of a list in SQL for the whole bureau: a target is as far as it is, whoever looks. */
@Injectable()
export class MeasureTarget {
  constructor(
    private readonly database: Database,
    private readonly clock: SystemClock,
    private readonly registry: EntityRegistry,
  ) {}

  /** In the unit of the field; 0 where there are no rows. */
  async measure({ subject, filter }: OpenedList, measure: PlainMeasure, bureauId: string): Promise<number> {
    const { list, table } = this.registry.get(`${subject.charAt(0).toUpperCase()}${subject.slice(1)}`);
    if (!list) throw new Error(`${subject} has no list`);
    const actor = {
      ...{ userId: NOBODY, name: '系统', bureauId, unitId: NOBODY, unitPath: '/', orgPath: '/' },
      ...{ roles: [], supervisedUnitPaths: [] },
    };
    const request = new ReadRequest(actor, this.clock.now(), {}, { id: NOBODY });
    const { writer, scope } = new ObjectCompiler(this.registry, request);
    const where = [
      `t.bureau_id = ${writer.bureau()}`,
      ...compileFilter(writer, scope, list, 't', filter, () => filter).map(({ sql }) => sql),
    ];
    const text = `select ${measureSql(measure, list)} as value from ${table} t${whereSql(where)}`;
    const values = writer.binders.map((bind) => bind(request));
    const [row] = await this.database.query<{ value: number }>(null, text, values);
    return Number(row?.value ?? 0);
  }
}

function measureSql(measure: PlainMeasure, list: EntityList): string {
  if (measure.kind === 'count') return 'count(*)';
  const field = 'field' in measure ? list.filters[measure.field] : undefined;
  if (field?.at !== 'column') throw new Error(`targets are not measured by ${measure.kind}`);
  if (measure.kind === 'sum') return `coalesce(sum(t.${field.column}), 0)::float8`;
  if (measure.kind === 'distinct') return `count(distinct t.${field.column})`;
  throw new Error(`targets are not measured by ${measure.kind}`);
}
