import { Module } from '@nestjs/common';
import { DeadlineDataRepository } from './deadline-data.repository.js';
import { DeadlineService } from './deadline.service.js';

@Module({ providers: [DeadlineDataRepository, DeadlineService], exports: [DeadlineService, DeadlineDataRepository] })
export class DeadlinesModule {}
