import { createTransport } from 'nodemailer';
import pg from 'pg';
import { startRecordingMailSink } from './recording-mail-sink.js';
import { startStoredMailSink } from './stored-mail-sink.js';
import { createTestDatabase } from './test-database.js';

const MAIL = {
  from: '市科技局 <service@example.org>',
  to: 'contact@example.org',
  subject: '您反映的问题已受理',
  text: '编号 2026-000123',
  html: '<p>编号 2026-000123</p>',
  messageId: '<d-1@zhuqi>',
};

/** Sends once, on a connection of its own, and gives up soon. */
async function send(url: string, mail: object = MAIL): Promise<void> {
  const transport = createTransport(`${url}?connectionTimeout=2000&socketTimeout=2000`);
  try {
    await transport.sendMail(mail);
  } finally {
    transport.close();
  }
}

describe('stored mail sink', () => {
  it('keeps every message as a row, with its parts and as it came', async () => {
    const database = await createTestDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    const sink = await startStoredMailSink(database.url);
    try {
      await send(sink.url);
      const { rows } = await pool.query<Record<string, unknown>>('select * from sink_message');
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        message_id: '<d-1@zhuqi>',
        sender: '"市科技局" <service@example.org>',
        recipients: ['contact@example.org'],
        subject: '您反映的问题已受理',
        text: '编号 2026-000123',
        html: '<p>编号 2026-000123</p>',
      });
      expect(String(rows[0]?.['raw'])).toContain('Message-ID: <d-1@zhuqi>');
    } finally {
      await sink.close();
      await pool.end();
      await database.drop();
    }
  });
});

describe('recording mail sink', () => {
  it('records arrivals, and refuses, delays or cuts the line as told', async () => {
    const sink = await startRecordingMailSink();
    try {
      await send(sink.url);
      sink.trouble.rejectWith = 450;
      await expect(send(sink.url)).rejects.toMatchObject({ responseCode: 450 });
      sink.trouble.rejectWith = null;
      sink.trouble.resetAfterData = true;
      await expect(send(sink.url)).rejects.toThrow();
      sink.trouble.resetAfterData = false;
      sink.trouble.delay = 300;
      const from = Date.now();
      await send(sink.url);
      expect(Date.now() - from).toBeGreaterThanOrEqual(300);
      expect(sink.copies()).toEqual(new Map([['<d-1@zhuqi>', 3]]));
    } finally {
      await sink.close();
    }
  });

  it('refuses a message of more than 10 MB', async () => {
    const sink = await startRecordingMailSink();
    try {
      await expect(send(sink.url, { ...MAIL, text: '文'.repeat(4_000_000) })).rejects.toMatchObject({
        responseCode: 552,
      });
      expect(sink.arrived).toEqual([]);
    } finally {
      await sink.close();
    }
  });
});
