import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { DeputiesOnDuty } from './deputies-on-duty.read-model.js';
import { dedupeKeyOf, suppressedBecause, type Notice } from './notice.js';
import { letterHtml, letterText } from './templates/letter.js';

// A notice already given (same key) brings no second delivery either.
const WRITE = `
  with told as (
    insert into notification (id, bureau_id, dedupe_key, kind, user_id, contact_id, subject_type, subject_id, title, body, created_at)
    select n.id, n."bureauId", n."dedupeKey", n.rule, n."userId", n."contactId", n."subjectType", n."subjectId", n.title, n.body, now()
    from jsonb_to_recordset($1::jsonb) as n(id uuid, "bureauId" uuid, "dedupeKey" text, rule text, "userId" uuid, "contactId" uuid,
      "subjectType" text, "subjectId" uuid, title text, body text)
    on conflict (dedupe_key) do nothing returning id)
  insert into delivery (id, bureau_id, notification_id, channel, recipient, recipient_name, subject, text, html, ics, state, policy, next_at,
    message_id, last_error, created_at)
  select d.id, d."bureauId", d."notificationId", 'EMAIL', d.recipient, d."recipientName", d.subject, d.text, d.html, d.ics, d.state,
    'at_least_once', now(), d."messageId", d."lastError", now()
  from jsonb_to_recordset($2::jsonb) as d(id uuid, "bureauId" uuid, "notificationId" uuid, recipient text, "recipientName" text, subject text,
    text text, html text, ics text, state text, "messageId" text, "lastError" text)
  join told on told.id = d."notificationId"`;

/** Writes notices as in-app notifications and, where somebody may be written to, as deliveries. */
@Injectable()
export class NoticeWriter {
  private readonly host: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly deputies: DeputiesOnDuty,
  ) {
    this.host = /@([\w.-]+)/.exec(config.mail.from)?.[1] ?? 'zhuqi.local';
  }

  /**
   * Part of the transaction that marks the event done; saying it again writes nothing. What an absent colleague is told
   * about a case, their deputy is told as well.
   */
  async write(tx: Tx, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    const all = [...notices, ...(await this.deputies.copiesOf(tx, notices))];
    const rows = all.map((notice) => ({ notice, id: newId() }));
    await tx.query('notices.write', WRITE, [
      JSON.stringify(rows.map(({ notice, id }) => notificationRow(id, notice))),
      JSON.stringify(rows.flatMap(({ notice, id }) => (notice.inHouse ? [] : [this.deliveryRow(id, notice)]))),
    ]);
  }

  private deliveryRow(notificationId: string, notice: Notice) {
    const id = newId();
    const reason = suppressedBecause(notice);
    const { name, email } = addresseeOf(notice);
    return {
      id,
      bureauId: notice.bureauId,
      notificationId,
      recipient: email ?? '',
      recipientName: name,
      subject: notice.letter.title,
      text: letterText(name, notice.letter),
      html: letterHtml(name, notice.letter),
      ics: notice.ics ?? null,
      state: reason ? 'suppressed' : 'queued',
      // Fixed here, once: every attempt carries it, and a receiver can drop an extra copy.
      messageId: `<${id}@${this.host}>`,
      lastError: reason,
    };
  }
}

const notificationRow = (id: string, notice: Notice) => ({
  id,
  bureauId: notice.bureauId,
  dedupeKey: dedupeKeyOf(notice),
  rule: notice.rule,
  userId: notice.to.kind === 'colleague' ? notice.to.person.userId : null,
  contactId: notice.to.kind === 'enterprise' ? (notice.to.contact?.contactId ?? null) : null,
  subjectType: notice.subjectType,
  subjectId: notice.subjectId,
  title: notice.letter.title,
  body: notice.letter.lines.join('\n'),
});

function addresseeOf({ to }: Notice): { name: string; email: string | null } {
  if (to.kind === 'colleague') return to.person;
  return to.contact ?? { name: to.enterpriseName, email: null };
}
