import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { sendDelivery } from './send-delivery.job.js';
import { SendFailure } from './send-failure.js';
import { MAIL_TIMINGS, type MailTimings } from './mail-timings.js';

export interface OutgoingMail {
  readonly key: string;
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly ics: string | null;
}

/** SMTP over a small pool of kept connections. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAIL_TIMINGS) private readonly timings: MailTimings,
  ) {
    this.transport = createTransport({
      url: config.mail.smtpUrl ?? 'smtp://127.0.0.1:25',
      pool: true,
      maxConnections: sendDelivery.concurrency,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: timings.sendTimeoutMs,
    });
  }

  /** Resolves once the server has taken responsibility for the message. @throws SendFailure */
  async send(mail: OutgoingMail): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new SendFailure('邮件服务器迟迟没有答复', false, true)),
        this.timings.sendTimeoutMs,
      );
    });
    try {
      await Promise.race([this.transport.sendMail(this.message(mail)), late]);
    } catch (error) {
      throw SendFailure.of(error as Error);
    } finally {
      clearTimeout(timer);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  private message(mail: OutgoingMail) {
    return {
      from: this.config.mail.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      ...(mail.html ? { html: mail.html } : {}),
      messageId: mail.messageId,
      headers: { 'X-Delivery-Key': mail.key, 'Auto-Submitted': 'auto-generated' },
      ...(mail.ics
        ? {
            icalEvent: {
              method: /^METHOD:(\w+)/m.exec(mail.ics)?.[1] ?? 'PUBLISH',
              filename: 'invite.ics',
              content: mail.ics,
            },
          }
        : {}),
    };
  }
}
