import { Injectable } from '@nestjs/common';
import { daysAfter, feedbackDays } from '@zhuqi/domain/problem/problem-checks.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/database/new-id.js';
import { SubscribesTo, type EventSubscriber, type StoredEvent } from '../../../platform/events/event-subscriber.js';
import { LinkTokens } from '../../../platform/links/link-tokens.service.js';
import { dataOf, roundOf } from '../event-data.js';
import { NoticeWriter } from '../notice-writer.js';
import { suppressedBecause, type Notice } from '../notice.js';
import { ProblemCaseReadModel, type ProblemCase } from '../problem-case.read-model.js';
import { enterpriseAccepted } from '../templates/enterprise-accepted.js';
import { enterpriseAnswered } from '../templates/enterprise-answered.js';
import { enterpriseInfoRequested } from '../templates/enterprise-info-requested.js';
import { enterpriseExtended, enterpriseShelved } from '../templates/enterprise-postponed.js';
import { enterpriseRejected } from '../templates/enterprise-rejected.js';
import type { Letter } from '../templates/letter.js';

const NEW_LINK = `
  insert into enterprise_link (id, token_hash, purpose, problem_id, round, enterprise_id, contact_id, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** A link the letter carries: for what, and until when. */
interface LinkOffer {
  readonly purpose: 'RATE_PROBLEM' | 'SUPPLY_INFO';
  readonly expiresAt: Date;
}

/** Tells the enterprise what became of its problem: accepted, not accepted, in want of more, postponed, answered. */
@Injectable()
@SubscribesTo([
  'problem.accepted',
  'problem.rejected',
  'problem.infoRequested',
  'problem.extensionGranted',
  'problem.shelved',
  'problem.resultApproved',
])
export class TellEnterprise implements EventSubscriber {
  constructor(
    private readonly cases: ProblemCaseReadModel,
    private readonly writer: NoticeWriter,
    private readonly links: LinkTokens,
  ) {}

  async on(event: StoredEvent, tx: Tx): Promise<void> {
    const problem = await this.cases.find(tx, event.subjectId);
    const linkId = newId();
    const letter = letterOf(event, problem, linkId);
    if (!letter) return;
    const notice = noticeOf(event, problem, letter);
    const offer = offerOf(event, problem);
    if (offer && !suppressedBecause(notice)) await this.makeLink(tx, linkId, offer, event, problem);
    await this.writer.write(tx, [notice]);
  }

  /** The row holds the hash alone; the token is made again when the mail is sent. */
  private async makeLink(tx: Tx, linkId: string, offer: LinkOffer, event: StoredEvent, problem: ProblemCase) {
    const hash = this.links.hashOf(await this.links.tokenOf(linkId));
    const { enterpriseId, contact } = problem;
    const values = [linkId, hash, offer.purpose, problem.id, roundOf(event), enterpriseId, contact?.contactId];
    await tx.query('links.create', NEW_LINK, [...values, event.at, offer.expiresAt]);
  }
}

function offerOf(event: StoredEvent, { infoBy }: ProblemCase): LinkOffer | null {
  if (event.type === 'problem.resultApproved')
    return { purpose: 'RATE_PROBLEM', expiresAt: daysAfter(event.at, feedbackDays) };
  return event.type === 'problem.infoRequested' && infoBy ? { purpose: 'SUPPLY_INFO', expiresAt: infoBy } : null;
}

/** null: nothing the enterprise has to do or know by mail. */
function letterOf(event: StoredEvent, problem: ProblemCase, linkId: string): Letter | null {
  const data = dataOf(event);
  switch (event.type) {
    case 'problem.accepted':
      return enterpriseAccepted(problem);
    case 'problem.rejected':
      return enterpriseRejected(problem, data.text('rejectReason'), data.text('reason'));
    case 'problem.infoRequested':
      // Waiting for a hearing or an inspection asks nothing of the enterprise.
      return problem.infoBy ? enterpriseInfoRequested(problem, data.text('question'), linkId) : null;
    case 'problem.extensionGranted':
      return enterpriseExtended(problem);
    case 'problem.shelved':
      return enterpriseShelved(problem);
    default:
      return enterpriseAnswered(problem, linkId, feedbackDays);
  }
}

const noticeOf = (event: StoredEvent, problem: ProblemCase, letter: Letter): Notice => ({
  rule: `enterprise.${event.type}`,
  bureauId: event.bureauId,
  subjectType: 'problem',
  subjectId: problem.id,
  round: roundOf(event),
  step: `v${event.version}`,
  to: { kind: 'enterprise', enterpriseName: problem.enterpriseName, contact: problem.contact },
  letter,
});
