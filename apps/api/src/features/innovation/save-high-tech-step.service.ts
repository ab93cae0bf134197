import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { highTechStepFaults } from '@zhuqi/domain/innovation/innovation-faults.js';
import type { HighTechStep } from '@zhuqi/domain/innovation/innovation.types.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import { MoveHighTechStage } from '../enterprises/move-high-tech-stage.fragment.js';
import type { SaveHighTechStepInput } from './graphql/innovation.inputs.js';
import { InnovationFacts } from './innovation-facts.read-model.js';
import { stepKind, type StoredStep } from './innovation.kinds.js';
import { RecordFact } from './record-fact.service.js';

/** Records that an enterprise has reached a 高企 stage, and moves the enterprise to the stage of its latest step. */
@Injectable()
export class SaveHighTechStep {
  constructor(
    private readonly database: Database,
    private readonly facts: RecordFact,
    private readonly others: InnovationFacts,
    private readonly enterprises: MoveHighTechStage,
    private readonly clock: SystemClock,
  ) {}

  /** Refuses rather than throws. */
  async save(
    input: SaveHighTechStepInput & { readonly id: string },
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    return this.facts.record(
      stepKind,
      input,
      actor,
      idempotency,
      async (base, sql) => {
        const reachedOn = shanghaiDayOf(input.reachedOn);
        // The stage is checked by the faults.
        const row: StoredStep = { ...base, onDay: reachedOn, stage: input.stage as StoredStep['stage'] };
        const step: HighTechStep = { ...row, reachedOn };
        const known = (await this.others.steps(base.enterpriseId, sql)).map((other) => ({ ...step, ...other }));
        return { row, faults: highTechStepFaults(step, known, dayOf(this.clock.now())) };
      },
      (write) => this.withStage(input.enterpriseId, actor, write),
    );
  }

  private withStage(enterpriseId: string, actor: Actor, write: (tx: Tx) => Promise<CommandResult>) {
    return this.database.transaction(async (tx) => {
      await this.enterprises.lock(tx, enterpriseId);
      const result = await write(tx);
      const latest = result.ok ? (await this.others.steps(enterpriseId, tx)).at(-1) : undefined;
      if (latest) await this.enterprises.move(tx, enterpriseId, latest.stage, actor, this.clock.now());
      return result;
    });
  }
}
