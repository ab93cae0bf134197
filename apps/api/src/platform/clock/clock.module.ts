import { Global, Module } from '@nestjs/common';
import { SystemClock } from './system-clock.js';

@Global()
@Module({ providers: [SystemClock], exports: [SystemClock] })
export class ClockModule {}
