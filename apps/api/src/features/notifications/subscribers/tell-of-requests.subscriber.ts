import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { roundOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { toColleague, type Notice } from '../notice.js';
import { ProblemCaseReadModel } from '../problem-case.read-model.js';
import { wordOf } from '../request-words.js';

/** Requests to whoever decides them, decisions to whoever asked, instructions, urgings and transfers to whoever acts next. */
@Injectable()
@SubscribesTo([
  'problem.extensionRequested',
  'problem.extensionGranted',
  'problem.extensionRefused',
  'problem.shelvingRequested',
  'problem.shelved',
  'problem.shelvingRefused',
  'problem.resumed',
  'problem.instructed',
  'problem.instructionAnswered',
  'problem.urged',
  'problem.recategorised',
  'problem.priorityRaised',
  'problem.hostTransferred',
  'problem.coHandlerTransferred',
])
export class TellOfRequests implements EventSubscriber {
  constructor(
    private readonly cases: ProblemCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const problem = await this.cases.find(tx, event.subjectId);
    const word = wordOf(event, problem);
    if (!word) return;
    const { people, letter } = word;
    await this.writer.write(
      tx,
      people.map((person): Notice => ({
        rule: event.type,
        bureauId: event.bureauId,
        subjectType: 'problem',
        subjectId: problem.id,
        round: roundOf(event),
        step: `v${event.version}`,
        to: toColleague(person),
        letter,
      })),
    );
  }
}
