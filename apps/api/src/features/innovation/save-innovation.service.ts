import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { dayOf, shanghaiDayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import {
  researchOutcomeFaults,
  researchSpendingFaults,
  technologyContractFaults,
} from '@zhuqi/domain/innovation/innovation-faults.js';
import { spendingDay } from '@zhuqi/domain/innovation/spending-day.js';
import { SystemClock } from '../../platform/clock/system-clock.js';
import type { IdempotencyFact } from '../../platform/facts/fact.types.js';
import type { CommandResult } from '../../platform/query/written-answer.service.js';
import type {
  SaveResearchOutcomeInput,
  SaveResearchSpendingInput,
  SaveTechnologyContractInput,
} from './graphql/innovation.inputs.js';
import { InnovationFacts } from './innovation-facts.read-model.js';
import {
  contractKind,
  outcomeKind,
  spendingKind,
  type StoredContract,
  type StoredOutcome,
} from './innovation.kinds.js';
import { RecordFact } from './record-fact.service.js';

type Known<I> = I & { readonly id: string };

/** 研发投入、技术合同、科研成果: entered and corrected; each refuses what its register holds already. */
@Injectable()
export class SaveInnovation {
  constructor(
    private readonly facts: RecordFact,
    private readonly others: InnovationFacts,
    private readonly clock: SystemClock,
  ) {}

  spending(
    input: Known<SaveResearchSpendingInput>,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    const { year, quarter, amountFen } = input;
    return this.facts.record(spendingKind, input, actor, idempotency, async (base) => {
      const onDay = spendingDay(year, quarter) ?? dayOf(this.clock.now());
      const row = { ...base, onDay, year, quarter, amountFen };
      const same = await this.others.spendings(base.enterpriseId, year);
      return {
        row,
        faults: researchSpendingFaults(
          row,
          same.map((other) => ({ ...row, ...other })),
        ),
      };
    });
  }

  contract(
    input: Known<SaveTechnologyContractInput>,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    return this.facts.record(contractKind, input, actor, idempotency, async (base) => {
      const registeredOn = shanghaiDayOf(input.registeredOn);
      const number = input.number.trim();
      // The kind is checked by the faults.
      const kind = input.kind as StoredContract['kind'];
      const row = { ...base, onDay: registeredOn, number, title: input.title.trim(), kind, amountFen: input.amountFen };
      const numbered = await this.others.contractsNumbered(base.bureauId, number);
      return { row, faults: technologyContractFaults({ ...row, registeredOn }, numbered, dayOf(this.clock.now())) };
    });
  }

  outcome(
    input: Known<SaveResearchOutcomeInput>,
    actor: Actor,
    idempotency: IdempotencyFact | null,
  ): Promise<CommandResult> {
    return this.facts.record(outcomeKind, input, actor, idempotency, (base) => {
      const achievedOn = shanghaiDayOf(input.achievedOn);
      const kind = input.kind as StoredOutcome['kind'];
      const row = { ...base, onDay: achievedOn, kind, title: input.title.trim() };
      return Promise.resolve({ row, faults: researchOutcomeFaults({ ...row, achievedOn }, dayOf(this.clock.now())) });
    });
  }
}
