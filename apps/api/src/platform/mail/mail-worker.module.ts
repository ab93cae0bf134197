import { type DynamicModule, Module } from '@nestjs/common';
import { LinksModule } from '../links/links.module.js';
import { DeliveryLedger } from './delivery.ledger.js';
import { DeliveryRepository } from './delivery.repository.js';
import { Mailer } from './mailer.js';
import { defaultMailTimings, MAIL_TIMINGS, type MailTimings } from './mail-timings.js';
import { SendDeliveryHandler } from './send-delivery.handler.js';

/** For the worker: sends the deliveries that features have written. */
@Module({})
export class MailWorkerModule {
  static with(timings: Partial<MailTimings> = {}): DynamicModule {
    return {
      module: MailWorkerModule,
      imports: [LinksModule],
      providers: [
        DeliveryLedger,
        DeliveryRepository,
        Mailer,
        SendDeliveryHandler,
        { provide: MAIL_TIMINGS, useValue: { ...defaultMailTimings, ...timings } },
      ],
    };
  }
}
