import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { scopeOf } from '@zhuqi/domain/access/can.js';
import { Database } from '../../platform/database/database.js';
import { clampPage } from '../../platform/graphql/page.js';
import type { UnitListOptions } from './graphql/unit.inputs.js';
import type { Unit, UnitList } from './graphql/unit.model.js';
import { isUuid, orderBy, pageOf, valuesOf } from './register-sql.js';
import { UNIT_COLUMNS } from './unit-columns.js';

const READABLE = `n.bureau_id = $1 and n.path ^@ any($2::text[])`;

const MATCHING = `
  select ${UNIT_COLUMNS}, n.sort_order as "sortOrder" from unit n
  where ${READABLE} and ($3::text[] is null or n.kind = any($3)) and ($4::boolean is null or n.active = $4)
    and ($5::text is null or strpos(n.name || n.short_name, $5) > 0)`;

const SORTABLE = { name: 'name', kind: 'kind', path: 'path', active: 'active' };

/** Units in the reader's own organisation. */
@Injectable()
export class UnitListReadModel {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, options: UnitListOptions | null | undefined): Promise<UnitList> {
    const order = orderBy(SORTABLE, options?.sort, '"sortOrder"');
    const { skip, take } = clampPage(options);
    const filter = options?.filter;
    const [page] = await this.database.query<UnitList>(`unit.list.${order}`, pageOf(MATCHING, order, 6, 7), [
      ...readableBy(actor),
      valuesOf(filter?.kind),
      filter?.active?.eq ?? null,
      filter?.text?.trim() || null,
      skip,
      take,
    ]);
    return page ?? { items: [], totalItems: 0 };
  }

  async find(actor: Actor, id: string): Promise<Unit | null> {
    if (!isUuid(id)) return null;
    const [unit] = await this.database.query<Unit>(
      'unit.one',
      `select ${UNIT_COLUMNS} from unit n where ${READABLE} and n.id = $3`,
      [...readableBy(actor), id],
    );
    return unit ?? null;
  }

  /** Units by id, in the order asked for; null where there is none or the reader may not see it. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Array<Unit | null>> {
    const units = await this.database.query<Unit>(
      'unit.byIds',
      `select ${UNIT_COLUMNS} from unit n where ${READABLE} and n.id = any($3::uuid[])`,
      [...readableBy(actor), ids],
    );
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

const readableBy = (actor: Actor): [string, readonly string[]] => [
  actor.bureauId,
  scopeOf(actor, 'unit.read')?.prefixes ?? [],
];
