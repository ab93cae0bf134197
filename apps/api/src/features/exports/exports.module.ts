import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { exportJobKind, ExportRegistry } from '../../platform/exports/export-registry.js';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { ExportWork } from './export.work.js';
import { ExportRows } from './export-rows.read-model.js';
import { StartExportService } from './start-export.service.js';

@Module({ providers: [ExportRows, ExportWork, StartExportService], exports: [StartExportService] })
export class ExportsModule implements OnApplicationBootstrap {
  constructor(
    private readonly registry: ExportRegistry,
    private readonly works: JobWorks,
    private readonly work: ExportWork,
  ) {}

  // By now every feature has registered what it exports.
  onApplicationBootstrap(): void {
    for (const resource of this.registry.all()) this.works.register(exportJobKind(resource), this.work);
  }
}
