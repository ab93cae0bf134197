import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import type { Config } from './config/env.schema.js';
import { ActivitiesModule } from './features/activities/activities.module.js';
import { AssignmentModule } from './features/assignment/assignment.module.js';
import { AttachmentsModule } from './features/attachments/attachments.module.js';
import { BenefitPoliciesModule } from './features/benefit-policies/benefit-policies.module.js';
import { CallbacksModule } from './features/callbacks/callbacks.module.js';
import { ColumnsModule } from './features/columns/columns.module.js';
import { PartnershipsModule } from './features/partnerships/partnerships.module.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { ServiceListsModule } from './features/service-lists/service-lists.module.js';
import { EnterprisesModule } from './features/enterprises/enterprises.module.js';
import { ExportsModule } from './features/exports/exports.module.js';
import { FiguresModule } from './features/figures/figures.module.js';
import { HandoverModule } from './features/handover/handover.module.js';
import { IdentityModule } from './features/identity/identity.module.js';
import { ImportsModule } from './features/imports/imports.module.js';
import { InnovationModule } from './features/innovation/innovation.module.js';
import { ProblemsModule } from './features/problems/problems.module.js';
import { PastProblemsModule } from './features/problems/past/past-problems.module.js';
import { SatisfactionModule } from './features/satisfaction/satisfaction.module.js';
import { SupervisionModule } from './features/supervision/supervision.module.js';
import { TasksModule } from './features/tasks/tasks.module.js';
import { ContactGroupsModule } from './features/contact-groups/contact-groups.module.js';
import { ProjectsModule } from './features/projects/projects.module.js';
import { TeamsModule } from './features/teams/teams.module.js';
import { TimelineModule } from './features/timeline/timeline.module.js';
import { PastActivitiesModule } from './features/activities/past/past-activities.module.js';
import { PastVisitsModule } from './features/visits/past/past-visits.module.js';
import { VisitsModule } from './features/visits/visits.module.js';
import { AggregatesModule } from './platform/aggregates/aggregates.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ExportRegistryModule } from './platform/exports/export-registry.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { GraphqlSupportModule } from './platform/graphql/graphql-support.module.js';
import { ImportKindsModule } from './platform/imports/import-kinds.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { QueryModule } from './platform/query/query.module.js';
import { SettingsModule } from './platform/settings/settings.module.js';

/** What api, worker and cli share: settings, database, clock, log, and the services of every feature. */
@Module({})
export class CoreModule {
  static with(config: Config): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule,
        DatabaseModule,
        ClockModule,
        AuthModule,
        GraphqlSupportModule,
        QueryModule,
        AggregatesModule,
        FilesModule,
        JobsModule,
        ExportRegistryModule,
        ImportKindsModule,
        SettingsModule,
        IdentityModule,
        EnterprisesModule,
        DocumentsModule,
        TeamsModule,
        ProjectsModule,
        ContactGroupsModule,
        PartnershipsModule,
        ColumnsModule,
        ServiceListsModule,
        AttachmentsModule,
        ImportsModule,
        ExportsModule,
        TimelineModule,
        AssignmentModule,
        ProblemsModule,
        HandoverModule,
        BenefitPoliciesModule,
        CallbacksModule,
        SatisfactionModule,
        SupervisionModule,
        VisitsModule,
        PastProblemsModule,
        PastVisitsModule,
        PastActivitiesModule,
        InnovationModule,
        TasksModule,
        ActivitiesModule,
        FiguresModule,
      ],
    };
  }
}
