import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { microCommentFaults } from '@zhuqi/domain/column/column-faults.js';
import { shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { AggregateStore } from '../../platform/aggregates/aggregate-store.js';
import { notFound, refused } from '../../platform/aggregates/living-kind.js';
import { Registers } from '../../platform/aggregates/registers.service.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { PersonLookup } from '../identity/person-lookup.read-model.js';
import type { SaveMicroCommentInput } from './graphql/column.inputs.js';
import { microCommentKind, type StoredComment } from './micro-comment.kind.js';

/** Registers a micro-comment with its author, or corrects it. */
@Injectable()
export class SaveMicroComment {
  constructor(
    private readonly registers: Registers,
    private readonly store: AggregateStore,
    private readonly people: PersonLookup,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. The author is oneself unless said; a branch is the author's unit unless said. */
  async save(
    input: SaveMicroCommentInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const expectedVersion = input.expectedVersion ?? null;
    const found = expectedVersion === null ? null : await this.store.find(microCommentKind, input.id);
    if (expectedVersion !== null && !found) return notFound(microCommentKind.noun);
    const before = found?.aggregate ?? null;
    const authorId = input.authorId ?? before?.authorId ?? actor.userId;
    const author = (await this.people.byIds(actor.bureauId, [authorId])).get(authorId);
    const authorName = author?.name ?? (before?.authorId === authorId ? before.authorName : null);
    if (authorName === null) return refused('UNKNOWN', '没有这位作者，请重新选择。', 'authorId');
    const row: StoredComment = {
      id: input.id,
      bureauId: before?.bureauId ?? actor.bureauId,
      unitPath: before?.unitPath ?? author?.unitPath ?? actor.unitPath,
      branchId: input.branchId ?? before?.branchId ?? author?.unitId ?? null,
      authorId,
      authorName,
      title: input.title.trim(),
      link: input.link?.trim() ? input.link.trim() : null,
      publishedOn: shanghaiDayOf(input.publishedOn),
    };
    const faults = microCommentFaults(row, this.clock.now());
    return this.registers.save(microCommentKind, { row, expectedVersion, faults, idempotency }, actor);
  }
}
