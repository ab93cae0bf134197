import { Module } from '@nestjs/common';
import { DocumentsModule } from './documents.module.js';
import { DocumentFieldsResolver } from './graphql/document-fields.resolver.js';
import { DocumentResolver } from './graphql/document.resolver.js';

@Module({ imports: [DocumentsModule], providers: [DocumentResolver, DocumentFieldsResolver] })
export class DocumentsApiModule {}
