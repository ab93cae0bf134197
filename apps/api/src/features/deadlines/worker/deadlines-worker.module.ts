import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines.module.js';
import { ClockLockRepository } from './clock-lock.repository.js';
import { ReplanBatch } from './replan-batch.service.js';
import { ReplanClocks } from './replan-clocks.task.js';
import { ReplanClocksWork } from './replan-clocks.work.js';
import { TimerClaims } from './timer-claims.repository.js';
import { TimerSweep } from './timer-sweep.task.js';
import { WarnMissingYear } from './warn-missing-year.task.js';

/** For the worker: speaks up when timers are due or a year is missing, re-plans clocks when the calendar has changed. */
@Module({
  imports: [DeadlinesModule],
  providers: [
    ClockLockRepository,
    TimerClaims,
    TimerSweep,
    ReplanBatch,
    ReplanClocks,
    ReplanClocksWork,
    WarnMissingYear,
  ],
})
export class DeadlinesWorkerModule {}
