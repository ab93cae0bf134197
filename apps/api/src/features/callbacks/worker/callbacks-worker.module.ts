import { Module } from '@nestjs/common';
import { LogDecidingCalls } from './log-deciding-calls.subscriber.js';
import { ResampleCalls } from './resample-calls.task.js';

/** For the worker: the log of calls that decided something, and what a changed sample means. */
@Module({ providers: [LogDecidingCalls, ResampleCalls] })
export class CallbacksWorkerModule {}
