import { Module } from '@nestjs/common';
import { ExportsModule } from './exports.module.js';
import { ExportResolver } from './graphql/export.resolver.js';

@Module({ imports: [ExportsModule], providers: [ExportResolver] })
export class ExportsApiModule {}
