import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { documentEntity } from './document.entities.js';
import { documentExport } from './document-export.js';
import { DocumentLookup } from './document-lookup.read-model.js';
import { SaveDocument } from './save-document.service.js';

const services = [DocumentLookup, SaveDocument];

@Module({ providers: services, exports: services })
export class DocumentsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry) {
    registry.register(documentEntity);
    exports.register(documentExport);
  }
}
