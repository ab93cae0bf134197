import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { SupervisionModule } from '../supervision/supervision.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { DraftServiceList } from './draft-service-list.service.js';
import { ReadItemsOfTable } from './files/read-items.service.js';
import { ServiceListLetters } from './files/service-list-letters.read-model.js';
import { ServiceListSheets } from './files/service-list-sheet.service.js';
import { ThreeListsSheet } from './files/three-lists-sheet.service.js';
import { PerformServiceListAction } from './perform-service-list-action.service.js';
import { ResolveItems } from './resolve-items.service.js';
import { ServiceItemLookup } from './service-item-lookup.read-model.js';
import { serviceItemEntity, serviceListEntity } from './service-list.entities.js';
import { serviceItemExport, serviceListExport } from './service-list-export.js';
import { serviceListKind } from './service-list.kind.js';
import { ThreeListsReadModel } from './three-lists.read-model.js';

const services = [
  ServiceItemLookup,
  ResolveItems,
  DraftServiceList,
  PerformServiceListAction,
  ThreeListsReadModel,
  ThreeListsSheet,
  ServiceListLetters,
  ServiceListSheets,
  ReadItemsOfTable,
];

@Module({ imports: [DocumentsModule, SupervisionModule, TeamsModule], providers: services, exports: services })
export class ServiceListsModule {
  constructor(registry: EntityRegistry, exports: ExportRegistry, kinds: KindRegistry) {
    registry.register(serviceListEntity);
    registry.register(serviceItemEntity);
    exports.register(serviceListExport);
    exports.register(serviceItemExport);
    kinds.register(serviceListKind);
  }
}
