import { Module } from '@nestjs/common';
import { PartnershipsModule } from '../partnerships.module.js';
import { WatchPartnerships } from './watch-partnerships.task.js';

@Module({ imports: [PartnershipsModule], providers: [WatchPartnerships] })
export class PartnershipsWorkerModule {}
