import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/deadlines.module.js';
import { ProblemsModule } from '../problems.module.js';
import { CountHandledDays } from './count-handled-days.task.js';
import { LetTimeRunOut } from './let-time-run-out.subscriber.js';

/** For the worker: acts of the system on problems. */
@Module({ imports: [ProblemsModule, DeadlinesModule], providers: [LetTimeRunOut, CountHandledDays] })
export class ProblemsWorkerModule {}
