import { Injectable } from '@nestjs/common';
import { runningTaskStates, type ValueSource } from '@zhuqi/domain/task/task-state.js';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';

const highTech: readonly ValueSource[] = ['HIGH_TECH_PREPARING', 'HIGH_TECH_APPLIED', 'HIGH_TECH_RECOGNISED'];

/** The sources a register feeds. */
const sourcesOf: Readonly<Record<string, readonly ValueSource[]>> = {
  researchSpending: ['RD_SPENDING'],
  technologyContract: ['TECHNOLOGY_CONTRACTS', 'TECHNOLOGY_CONTRACT_VALUE'],
  researchOutcome: ['RESEARCH_OUTCOMES'],
  highTechStep: highTech,
};

const MARK = `
  update task t set paced_on = null
  where t.bureau_id = $1 and t.state = any($2::text[])
    and exists (select from jsonb_array_elements(t.targets) g where g ->> 'source' = any($3::text[]))`;

/** A new or corrected innovation fact moves the tasks counted from its register: they are paced anew within the minute. */
@Injectable()
@SubscribesTo(['researchSpending.*', 'technologyContract.*', 'researchOutcome.*', 'highTechStep.*'])
export class RepaceOnFacts implements EventSubscriber {
  async on({ bureauId, subjectType }: StoredEvent, tx: Tx): Promise<void> {
    await tx.query('task.markStale', MARK, [bureauId, runningTaskStates, sourcesOf[subjectType] ?? []]);
  }
}
