import { Module } from '@nestjs/common';
import { ImportPreviewService } from './import-preview.service.js';
import { PastNamesLookup } from './past-names-lookup.read-model.js';
import { StartImportService } from './start-import.service.js';
import { UploadsService } from './uploads.service.js';

const services = [UploadsService, ImportPreviewService, StartImportService, PastNamesLookup];

/** Uploading, looking at and starting imports; what is done with the rows belongs to the feature that keeps them. */
@Module({ providers: services, exports: services })
export class ImportsModule {}
