import { Module } from '@nestjs/common';
import { TaskFieldsResolver } from './graphql/task-fields.resolver.js';
import { TaskResolver } from './graphql/task.resolver.js';
import { TasksModule } from './tasks.module.js';

@Module({ imports: [TasksModule], providers: [TaskResolver, TaskFieldsResolver] })
export class TasksApiModule {}
