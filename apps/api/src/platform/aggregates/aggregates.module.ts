import { Global, Module } from '@nestjs/common';
import { Acts } from './acts.service.js';
import { AggregateStore } from './aggregate-store.js';
import { HandedAggregates } from './handed-aggregates.js';
import { KindRegistry } from './kind-registry.js';
import { Registers } from './registers.service.js';

const services = [AggregateStore, HandedAggregates, Acts, Registers, KindRegistry];

@Global()
@Module({ providers: services, exports: services })
export class AggregatesModule {}
