import { Module } from '@nestjs/common';
import { ProblemsModule } from '../problems.module.js';
import { LetTimeRunOut } from './let-time-run-out.subscriber.js';

/** For the worker: acts of the system on problems. */
@Module({ imports: [ProblemsModule], providers: [LetTimeRunOut] })
export class ProblemsWorkerModule {}
