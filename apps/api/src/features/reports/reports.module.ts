import { Module } from '@nestjs/common';
import { KindRegistry } from '../../platform/aggregates/kind-registry.js';
import { JobWorks } from '../../platform/jobs/job-works.js';
import { EntityRegistry } from '../../platform/query/entity-registry.js';
import { FiguresModule } from '../figures/figures.module.js';
import { CountReport } from './count-report.service.js';
import { IssuedReport } from './issued-report.read-model.js';
import { PerformReportAction } from './perform-report-action.service.js';
import { RENDER_REPORT, RenderReportWork } from './render-report.work.js';
import { ReportAppendix } from './report-appendix.service.js';
import { reportEntity } from './report.entities.js';
import { reportKind } from './report.kind.js';
import { ReportScope } from './report-scope.read-model.js';
import { ReportTemplates } from './report-template.repository.js';
import { SaveReportTemplate } from './save-report-template.service.js';
import { StartReport } from './start-report.service.js';
import { WriteReport } from './write-report.service.js';

const services = [
  ...[CountReport, IssuedReport, PerformReportAction, ReportAppendix, ReportScope, ReportTemplates],
  ...[SaveReportTemplate, StartReport, WriteReport],
];

@Module({ imports: [FiguresModule], providers: [...services, RenderReportWork], exports: services })
export class ReportsModule {
  constructor(registry: EntityRegistry, kinds: KindRegistry, works: JobWorks, work: RenderReportWork) {
    registry.register(reportEntity);
    kinds.register(reportKind);
    works.register(RENDER_REPORT, work);
  }
}
