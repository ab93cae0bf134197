import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { IdempotencyFact } from '../facts/fact.types.js';
import { Refusal } from '../graphql/common.model.js';
import { IdempotencyService, Repeated, type KeyedCall } from '../graphql/idempotency.service.js';
import type { AskedField } from './asked-field.js';
import type { Known } from './known-answer.js';
import { ReadService } from './read.service.js';

/** What came of a command on one row. */
export type CommandResult =
  /** `known` is null when the row had been written before, by an earlier call under the same id. */
  | { readonly ok: true; readonly known: Known | null }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: string; readonly message: string; readonly field?: string | undefined };
    };

/** Carries out a command once per Idempotency-Key, and answers with the row it wrote or with its refusal. */
@Injectable()
export class WrittenAnswer {
  constructor(
    private readonly idempotency: IdempotencyService,
    private readonly reads: ReadService,
  ) {}

  /**
   * @param type mapped GraphQL type of the row
   * @param id of the row
   * @param work gets what to write along, so that a repeat of the call is recognised
   */
  async answer(
    type: string,
    info: AskedField,
    actor: Actor,
    call: KeyedCall,
    id: string,
    work: (remember: IdempotencyFact | null) => Promise<CommandResult>,
  ): Promise<object> {
    let known: Known | null = null;
    const made = await this.idempotency.once<{ readonly id: string }, Refusal>(call, async (remember) => {
      const result = await work(remember({ id }));
      if (!result.ok) return new Refusal(result.refusal.code, result.refusal.message, result.refusal.field ?? null);
      ({ known } = result);
      return known ? { id } : new Repeated({ id });
    });
    return made instanceof Refusal ? made : this.reads.written(type, info, made.id, actor, known);
  }
}
