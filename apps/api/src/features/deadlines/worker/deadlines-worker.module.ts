import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines.module.js';
import { ClockLockRepository } from './clock-lock.repository.js';
import { ReplanClocks } from './replan-clocks.task.js';
import { TimerSweep } from './timer-sweep.task.js';

/** For the worker: speaks up when timers are due, re-plans clocks when the calendar has changed. */
@Module({ imports: [DeadlinesModule], providers: [ClockLockRepository, TimerSweep, ReplanClocks] })
export class DeadlinesWorkerModule {}
