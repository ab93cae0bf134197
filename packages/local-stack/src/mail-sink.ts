import type { Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { readLimited } from './read-limited.js';

/** A message as it arrived. */
export interface ReceivedMail {
  /** With its angle brackets; empty when the message had none. */
  messageId: string;
  sender: string;
  recipients: string[];
  subject: string;
  text: string;
  html: string | null;
  raw: Buffer;
  receivedAt: Date;
}

export interface MailSink {
  /** smtp://127.0.0.1:port */
  url: string;
  close(): Promise<void>;
}

/** What the sink does with a complete message, before and instead of accepting it. */
export interface SinkBehaviour {
  /** 0 or absent: any free port. */
  port?: number;
  /** Bytes; larger messages are refused with 552. */
  maxSize?: number;
  /** Runs once the message has been read. An error refuses it, with its `responseCode` (else 451, "try again"). */
  beforeAccept?: (mail: ReceivedMail) => Promise<void>;
  /** True: the message is kept, but the connection is cut instead of saying so. */
  cutAfterKeeping?: (mail: ReceivedMail) => boolean;
}

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** A real SMTP server on the loopback interface. `keep` is awaited before the sender is told that its message arrived. */
export async function startMailSink(
  keep: (mail: ReceivedMail) => Promise<void>,
  behaviour: SinkBehaviour = {},
): Promise<MailSink> {
  const { port = 0, maxSize = TEN_MEGABYTES, beforeAccept, cutAfterKeeping } = behaviour;
  const sockets = new Map<number | undefined, Socket>();
  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const mail = await parse(await readLimited(stream, maxSize), session);
    await beforeAccept?.(mail);
    await keep(mail);
    if (cutAfterKeeping?.(mail)) sockets.get(session.remotePort)?.destroy();
  };
  const server = new SMTPServer({
    size: maxSize,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1000,
    logger: false,
    onData: (stream, session, done) => {
      receive(stream, session).then(
        () => done(),
        (error: Error & { responseCode?: number }) =>
          done(Object.assign(error, { responseCode: error.responseCode ?? 451 })),
      );
    },
  });
  // A client that vanishes in the middle of a message is its own affair, and a case of the fault tests.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail sink has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function parse(raw: Buffer, session: SMTPServerSession): Promise<ReceivedMail> {
  const mail = await simpleParser(raw, { skipImageLinks: true });
  const from = session.envelope.mailFrom;
  return {
    messageId: mail.messageId ?? '',
    sender: mail.from?.text ?? (from === false ? '' : from.address),
    // The envelope, not the header: it says who gets it, blind copies included.
    recipients: session.envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || null,
    raw,
    receivedAt: new Date(),
  };
}
