import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { roundOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import type { Notice } from '../notice.js';
import { ProblemCaseReadModel, type ProblemCase } from '../problem-case.read-model.js';
import { enterpriseMerged, enterpriseMergedAnswered } from '../templates/enterprise-merged.js';
import type { Letter } from '../templates/letter.js';

/** Whatever was merged into $1, directly or through another one. */
const MERGED_INTO = `
  with recursive merged as (
    select id from problem where merged_into_id = $1
    union select p.id from problem p join merged m on p.merged_into_id = m.id)
  select id from merged order by id`;

/** An enterprise whose problem was merged is told so, and told again when the problem it went into is answered. */
@Injectable()
@SubscribesTo(['problem.merged', 'problem.resultApproved'])
export class TellMergedEnterprises implements EventSubscriber {
  constructor(
    private readonly cases: ProblemCaseReadModel,
    private readonly writer: NoticeWriter,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const subject = await this.cases.find(tx, event.subjectId);
    if (event.type === 'problem.merged') {
      const { mergeInto } = event.payload['data'] as { readonly mergeInto: { readonly id: string } };
      const target = await this.cases.find(tx, mergeInto.id);
      return this.writer.write(tx, [noticeOf(event, subject, enterpriseMerged(subject, target))]);
    }
    const merged = await tx.query<{ id: string }>('notify.mergedInto', MERGED_INTO, [subject.id]);
    const notices: Notice[] = [];
    for (const { id } of merged) {
      const problem = await this.cases.find(tx, id);
      notices.push(noticeOf(event, problem, enterpriseMergedAnswered(problem, subject)));
    }
    return this.writer.write(tx, notices);
  }
}

/** Named after the event that brought it, so that the answer of every round is told once. */
const noticeOf = (event: StoredEvent, problem: ProblemCase, letter: Letter): Notice => ({
  rule: `enterprise.merged.${event.type}`,
  bureauId: event.bureauId,
  subjectType: 'problem',
  subjectId: problem.id,
  round: roundOf(event),
  step: event.id,
  to: { kind: 'enterprise', enterpriseName: problem.enterpriseName, contact: problem.contact },
  letter,
});
