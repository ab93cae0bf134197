import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/env.schema.js';
import { LinkTokens } from '../links/link-tokens.service.js';
import { HandlesJob, type JobHandler } from '../queue/job-handler.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { DeliveryRepository, type LeasedDelivery } from './delivery.repository.js';
import { MAIL_TIMINGS, type MailTimings } from './mail-timings.js';
import { Mailer } from './mailer.js';
import { sendDelivery } from './send-delivery.job.js';
import { SendFailure } from './send-failure.js';

/**
 * One attempt of one e-mail: lease, send outside any transaction, record. A crash between the server's "accepted" and
 * our record leads to one more copy with the same Message-ID (ADR 0005); nothing leads to none.
 */
@Injectable()
@HandlesJob(sendDelivery)
export class SendDeliveryHandler implements JobHandler<{ deliveryId: string }> {
  private readonly owner = `${hostname()}:${process.pid}`;
  private readonly breaker: CircuitBreaker;

  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly mailer: Mailer,
    private readonly links: LinkTokens,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAIL_TIMINGS) private readonly timings: MailTimings,
  ) {
    this.breaker = new CircuitBreaker(timings.breakSeconds * 1_000);
  }

  async handle({ deliveryId }: { deliveryId: string }): Promise<void> {
    if (!this.breaker.permits()) return this.deliveries.postpone(deliveryId, this.timings.breakSeconds);
    const delivery = await this.deliveries.lease(deliveryId, this.timings.leaseSeconds, this.owner);
    if (!delivery) return;
    const failure = await this.send(delivery).then(
      () => null,
      (error: Error) => SendFailure.of(error),
    );
    if (failure?.serverDown) this.breaker.failed();
    else this.breaker.succeeded();
    if (failure) await this.deliveries.markFailed(delivery.id, delivery.attempt, failure.message, failure.forGood);
    else await this.deliveries.markSent(delivery.id, delivery.attempt);
  }

  private async send(delivery: LeasedDelivery): Promise<void> {
    const { publicUrl } = this.config.http;
    await this.mailer.send({
      key: delivery.id,
      messageId: delivery.messageId,
      to: { name: delivery.recipientName, address: delivery.recipient },
      subject: delivery.subject,
      text: await this.links.fill(delivery.text, publicUrl),
      html: delivery.html && (await this.links.fill(delivery.html, publicUrl)),
      ics: delivery.ics,
    });
  }
}
