import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { documentFaults, plainDocumentNumber, plainTitle } from '@zhuqi/domain/document/document-faults.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound } from '../../platform/aggregates/living-kind.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { documentKind, type StoredDocument } from './document.kind.js';
import { DocumentLookup } from './document-lookup.read-model.js';
import type { SaveDocumentInput } from './graphql/document.inputs.js';

/** Registers a document, or corrects it. */
@Injectable()
export class SaveDocument {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly lookup: DocumentLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws; a number or a title that is registered already is a DUPLICATE. */
  async save(
    input: SaveDocumentInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const before = expectedVersion === null ? null : await this.store.find(documentKind, input.id);
    if (expectedVersion !== null && !before) return notFound(documentKind.noun);
    const typed = input.number?.trim() ?? '';
    const number = typed === '' ? null : (plainDocumentNumber(typed) ?? typed);
    const row: StoredDocument = {
      id: input.id,
      bureauId: before?.aggregate.bureauId ?? actor.bureauId,
      unitPath: before?.aggregate.unitPath ?? actor.unitPath,
      // Checked by the domain's faults.
      kind: input.kind as StoredDocument['kind'],
      title: plainTitle(input.title),
      number,
      issuer: input.issuer.trim(),
      issuedOn: shanghaiDayOf(input.issuedOn),
      fileId: null,
    };
    const faults = documentFaults(row, await this.lookup.alike(row), this.clock.now());
    return this.registers.save(documentKind, { row, expectedVersion, faults, idempotency }, actor);
  }
}
