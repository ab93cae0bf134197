import pg from 'pg';
import { v7 as newId } from 'uuid';
import { startMailSink, type MailSink, type ReceivedMail } from './mail-sink.js';

/** The sink of `npm start`: every message becomes a row of sink_message, which the console shows as 发件箱. */
export async function startStoredMailSink(databaseUrl: string): Promise<MailSink> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // An idle connection lost with a restarting database is replaced at the next message.
  pool.on('error', () => undefined);
  const sink = await startMailSink((mail) => store(pool, mail));
  return {
    url: sink.url,
    close: async () => {
      await sink.close();
      await pool.end();
    },
  };
}

async function store(pool: pg.Pool, mail: ReceivedMail): Promise<void> {
  // PostgreSQL's text has no NUL; the raw message keeps it.
  const clean = (text: string) => text.replaceAll('\0', '');
  await pool.query(
    `insert into sink_message (id, message_id, sender, recipients, subject, text, html, raw, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      clean(mail.messageId),
      clean(mail.sender),
      mail.recipients,
      clean(mail.subject),
      clean(mail.text),
      mail.html === null ? null : clean(mail.html),
      mail.raw,
      mail.receivedAt,
    ],
  );
}
