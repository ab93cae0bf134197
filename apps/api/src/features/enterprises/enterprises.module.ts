import { Module } from '@nestjs/common';
import { ExportRegistry } from '../../platform/exports/export-registry.js';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { ImportKinds } from '../../platform/imports/import-kind.js';
import { DistrictUnits } from './district-units.read-model.js';
import { EnterpriseLookup } from './enterprise-lookup.read-model.js';
import { enterpriseExport } from './enterprise-export.js';
import { enterpriseContactEntity, enterpriseEntity } from './enterprise.entity.js';
import { EnterpriseRepository } from './enterprise.repository.js';
import { HandOverEnterprises } from './hand-over-enterprises.fragment.js';
import { enterpriseImportKind } from './import/enterprise-import.kind.js';
import { ImportEnterprisesWork } from './import/import-enterprises.work.js';
import { LiaisonCandidates } from './liaison-candidates.read-model.js';
import { MoveHighTechStage } from './move-high-tech-stage.fragment.js';
import { SaveEnterpriseService } from './save-enterprise.service.js';

const services = [
  EnterpriseRepository,
  EnterpriseLookup,
  HandOverEnterprises,
  MoveHighTechStage,
  DistrictUnits,
  LiaisonCandidates,
  SaveEnterpriseService,
  ImportEnterprisesWork,
];

@Module({ providers: services, exports: services })
export class EnterprisesModule {
  constructor(
    registry: EntityRegistry,
    exports: ExportRegistry,
    works: JobWorks,
    imports: ImportKinds,
    work: ImportEnterprisesWork,
  ) {
    registry.register(enterpriseEntity, enterpriseContactEntity);
    exports.register(enterpriseExport);
    imports.register(enterpriseImportKind);
    works.register(enterpriseImportKind.jobKind, work);
  }
}
