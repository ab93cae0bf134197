import { Module } from '@nestjs/common';
import { ImportResolver } from './graphql/import.resolver.js';
import { ImportsModule } from './imports.module.js';
import { ImportUploadController } from './upload.controller.js';

@Module({ imports: [ImportsModule], providers: [ImportResolver], controllers: [ImportUploadController] })
export class ImportsApiModule {}
