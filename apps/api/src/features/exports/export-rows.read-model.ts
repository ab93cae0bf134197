import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { decodeCursor, type Cursor } from '@zhuqi/domain/query/cursor.js';
import { isObjectType, Kind, parse, type FieldNode } from 'graphql';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database } from '../../platform/database/database.js';
import type { ExportColumn, ExportResource, ExportRow } from '../../platform/exports/export-registry.js';
import { compileList } from '../../platform/query/compile-list.js';
import { complete } from '../../platform/query/computed-fields.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import type { EntityMap } from '../../platform/query/entity-map.js';
import { listRequest, type ListOptions } from '../../platform/query/list-request.js';
import { ReadRequest } from '../../platform/query/read-request.js';
import { selectedFields } from '../../platform/query/selection.js';
import { contractSchema } from './contract-schema.js';

export interface ExportBatch {
  readonly rows: readonly ExportRow[];
  /** Rows in all when the export began. */
  readonly total: number;
}

interface Answer {
  readonly items: readonly ExportRow[];
  readonly endCursor: string | null;
  readonly totalItems?: number;
}

const BATCH = 1_000;

/**
 * All rows of a list, batch by batch after the last one's key: the same filter, order, scope and masking as the list on the
 * screen, without its limit of a hundred rows.
 */
@Injectable()
export class ExportRows {
  constructor(
    private readonly database: Database,
    private readonly registry: EntityRegistry,
    private readonly clock: SystemClock,
  ) {}

  /** @throws InvalidOptions when filter or sort cannot be read */
  check(resource: ExportResource, options: ListOptions): void {
    const { list } = this.registry.get(resource.type);
    if (!list) throw new Error(`${resource.type} has no list`);
    listRequest(list, options);
  }

  async *batches(
    resource: ExportResource,
    columns: readonly ExportColumn[],
    options: ListOptions,
    actor: Actor,
  ): AsyncGenerator<ExportBatch> {
    const map = this.exported(resource);
    let cursor: Cursor | null = null;
    let total = 0;
    do {
      const { list } = map;
      if (!list) throw new Error(`${resource.type} has no list`);
      const { filter, sort } = listRequest(list, options);
      const request: ReadRequest = new ReadRequest(
        actor,
        this.clock.now(),
        {},
        { filter, sort, page: { skip: 0, take: BATCH }, cursor },
      );
      const answer: Answer = await this.read(resource, columns, map, request, cursor === null);
      total = answer.totalItems ?? total;
      if (answer.items.length > 0) yield { rows: answer.items, total };
      const next =
        answer.endCursor === null || answer.items.length < BATCH ? null : decodeCursor(sort, answer.endCursor);
      cursor = next?.ok ? next.cursor : null;
    } while (cursor !== null);
  }

  /** The list's map under the permission to export, whose reach may be narrower than reading. */
  private exported({ type, permission }: ExportResource): EntityMap {
    const map = this.registry.get(type);
    if (!map.scope) throw new Error(`${type} has no scope; it cannot be exported`);
    return { ...map, scope: { ...map.scope, permission } };
  }

  private async read(
    resource: ExportResource,
    columns: readonly ExportColumn[],
    map: EntityMap,
    request: ReadRequest,
    isFirst: boolean,
  ): Promise<Answer> {
    const schema = contractSchema();
    const listType = schema.getType(resource.listType);
    if (!isObjectType(listType)) throw new Error(`the contract has no type ${resource.listType}`);
    const items = `items { id ${[...new Set(columns.map(({ selection }) => selection))].join(' ')} }`;
    const field = fieldOf(`{ rows { ${items} endCursor ${isFirst ? 'totalItems' : ''} } }`);
    const selection = selectedFields({ schema, fragments: {}, variables: {} }, listType, [field]);
    const { text, binders, completion } = compileList(this.registry, map, listType, selection, request);
    const [row] = await this.database.query<{ json: string }>(
      null,
      text,
      binders.map((bind) => bind(request)),
    );
    const answer = JSON.parse(row?.json ?? '{"items":[],"endCursor":null,"totalItems":0}') as Answer;
    if (completion) complete(answer, completion, { actor: request.actor, now: request.now });
    return answer;
  }
}

function fieldOf(document: string): FieldNode {
  const [operation] = parse(document).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD) throw new Error(`no field in ${document}`);
  return field;
}
