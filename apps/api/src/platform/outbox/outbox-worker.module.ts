import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { SubscriberRegistry } from '../events/subscriber-registry.js';
import { DispatchEventHandler } from './dispatch-event.handler.js';
import { OutboxLedger } from './outbox.ledger.js';

/** For the worker: relays events and calls their subscribers. Writers only need `platform/facts`. */
@Module({
  imports: [DiscoveryModule],
  providers: [OutboxLedger, DispatchEventHandler, SubscriberRegistry],
  exports: [SubscriberRegistry],
})
export class OutboxWorkerModule {}
