import { Module } from '@nestjs/common';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { IMPORT_ENTERPRISES, ImportEnterprisesWork } from './enterprises/import-enterprises.work.js';
import { ImportPreviewService } from './import-preview.service.js';
import { StartImportService } from './start-import.service.js';
import { UploadsService } from './uploads.service.js';

const services = [UploadsService, ImportPreviewService, StartImportService, ImportEnterprisesWork];

@Module({ imports: [EnterprisesModule], providers: services, exports: services })
export class ImportsModule {
  constructor(works: JobWorks, enterprises: ImportEnterprisesWork) {
    works.register(IMPORT_ENTERPRISES, enterprises);
  }
}
