import { Module } from '@nestjs/common';
import { ReportsModule } from './reports.module.js';
import { ReportFieldsResolver } from './graphql/report-fields.resolver.js';
import { ReportTemplateResolver } from './graphql/report-template.resolver.js';
import { ReportResolver } from './graphql/report.resolver.js';
import { ReportFilesController } from './report-files.controller.js';
import { ReportTemplateFilesController } from './report-template-files.controller.js';

@Module({
  imports: [ReportsModule],
  providers: [ReportResolver, ReportFieldsResolver, ReportTemplateResolver],
  controllers: [ReportFilesController, ReportTemplateFilesController],
})
export class ReportsApiModule {}
