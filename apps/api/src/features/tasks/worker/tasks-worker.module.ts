import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks.module.js';
import { RepaceOnFacts } from './repace-on-facts.subscriber.js';
import { RepaceOnSettings } from './repace-on-settings.subscriber.js';
import { RepaceTasks } from './repace-tasks.task.js';

/** For the worker: keeps the pace of running tasks. */
@Module({ imports: [TasksModule], providers: [RepaceTasks, RepaceOnFacts, RepaceOnSettings] })
export class TasksWorkerModule {}
