import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { columnFaults } from '@zhuqi/domain/column/column-faults.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { Fault } from '@zhuqi/domain/lifecycle/faults.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import { columnKind, type StoredColumn } from './column.kind.js';
import { ColumnLookup } from './column-lookup.read-model.js';
import type { SaveColumnInput } from './graphql/column.inputs.js';

/** Registers a column, or corrects it. */
@Injectable()
export class SaveColumn {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly lookup: ColumnLookup,
    private readonly people: PersonLookup,
  ) {}

  /** Refuses rather than throws; a name the bureau has already is a DUPLICATE. */
  async save(
    input: SaveColumnInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(columnKind, input.id);
    if (expectedVersion !== null && !before) return notFound(columnKind.noun);
    const bureauId = before?.aggregate.bureauId ?? actor.bureauId;
    const row: StoredColumn = {
      id: input.id,
      bureauId,
      unitPath: before?.aggregate.unitPath ?? actor.unitPath,
      name: input.name.trim(),
      platform: input.platform.trim(),
      editorId: input.editorId ?? null,
      startedOn: shanghaiDayOf(input.startedOn),
      endedOn: input.endedOn ? shanghaiDayOf(input.endedOn) : null,
      // Checked by the domain's faults.
      overlap: input.overlap as StoredColumn['overlap'],
      overlapsColumnId: input.overlap === 'NONE' ? null : (input.overlapsColumnId ?? null),
    };
    const faults = [
      ...columnFaults(row, await this.lookup.all(bureauId)),
      ...(await this.editorFaults(row, before?.aggregate)),
    ];
    return this.registers.save(columnKind, { row, expectedVersion, faults, idempotency }, actor);
  }

  /** An editor who has left the house may stay on the column they edited. */
  private async editorFaults({ bureauId, editorId }: StoredColumn, before?: StoredColumn): Promise<Fault[]> {
    if (editorId === null || editorId === before?.editorId) return [];
    const known = (await this.people.byIds(bureauId, [editorId])).has(editorId);
    return known ? [] : [{ field: 'editorId', code: 'UNKNOWN', message: '没有这位编辑，请重新选择。' }];
  }
}
