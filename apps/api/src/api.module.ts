import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { CONFIG } from './config/config.module.js';
import type { Config } from './config/env.schema.js';
import { CoreModule } from './core.module.js';
import { ActivitiesApiModule } from './features/activities/activities-api.module.js';
import { AssignmentApiModule } from './features/assignment/assignment-api.module.js';
import { AttachmentsApiModule } from './features/attachments/attachments-api.module.js';
import { BenefitPoliciesApiModule } from './features/benefit-policies/benefit-policies-api.module.js';
import { CallbacksApiModule } from './features/callbacks/callbacks-api.module.js';
import { DeadlinesApiModule } from './features/deadlines/deadlines-api.module.js';
import { ColumnsApiModule } from './features/columns/columns-api.module.js';
import { PartnershipsApiModule } from './features/partnerships/partnerships-api.module.js';
import { DocumentsApiModule } from './features/documents/documents-api.module.js';
import { ServiceListsApiModule } from './features/service-lists/service-lists-api.module.js';
import { DuplicatesApiModule } from './features/duplicates/duplicates-api.module.js';
import { EnterprisesApiModule } from './features/enterprises/enterprises-api.module.js';
import { ExportsApiModule } from './features/exports/exports-api.module.js';
import { FiguresApiModule } from './features/figures/figures-api.module.js';
import { ReportsApiModule } from './features/reports/reports-api.module.js';
import { HandoverApiModule } from './features/handover/handover-api.module.js';
import { HomeApiModule } from './features/home/home-api.module.js';
import { IdentityApiModule } from './features/identity/identity-api.module.js';
import { ImportsApiModule } from './features/imports/imports-api.module.js';
import { InnovationApiModule } from './features/innovation/innovation-api.module.js';
import { JobsApiModule } from './features/jobs/jobs-api.module.js';
import { LinkPagesApiModule } from './features/link-pages/link-pages-api.module.js';
import { NotificationsApiModule } from './features/notifications/notifications-api.module.js';
import { ProblemsApiModule } from './features/problems/problems-api.module.js';
import { ReferenceApiModule } from './features/reference/reference-api.module.js';
import { SupervisionApiModule } from './features/supervision/supervision-api.module.js';
import { SatisfactionApiModule } from './features/satisfaction/satisfaction-api.module.js';
import { SettingsApiModule } from './features/settings/settings-api.module.js';
import { TasksApiModule } from './features/tasks/tasks-api.module.js';
import { ContactGroupsApiModule } from './features/contact-groups/contact-groups-api.module.js';
import { ProjectsApiModule } from './features/projects/projects-api.module.js';
import { TeamsApiModule } from './features/teams/teams-api.module.js';
import { CadenceApiModule } from './features/cadence/cadence-api.module.js';
import { VisitsApiModule } from './features/visits/visits-api.module.js';
import { AccessGuard } from './platform/auth/access.guard.js';
import { RequestContextFactory } from './platform/auth/request-context.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { HealthModule } from './platform/health/health.module.js';
import { Log } from './platform/logging/log.js';
import { FastLane } from './platform/query/lane/fast-lane.js';
import { FastReads } from './platform/query/lane/fast-reads.js';
import { FastWrites } from './platform/query/lane/fast-writes.js';
import { LaneDocuments } from './platform/query/lane/lane-documents.js';
import { MarkedMethods } from './platform/query/lane/marked-methods.js';
import { ReadLane } from './platform/query/lane/read-lane.js';
import { WriteLane } from './platform/query/lane/write-lane.js';

const GraphQL = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG, RequestContextFactory, Log],
  useFactory: graphqlOptions,
});

const lane = [MarkedMethods, FastReads, FastWrites, LaneDocuments, ReadLane, WriteLane, FastLane];

/** The API process: GraphQL and HTTP over the core. A feature adds its resolvers and controllers here. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        CoreModule.with(config),
        GraphQL,
        DiscoveryModule,
        HealthModule,
        IdentityApiModule,
        ReferenceApiModule,
        EnterprisesApiModule,
        ProblemsApiModule,
        DuplicatesApiModule,
        DocumentsApiModule,
        TeamsApiModule,
        ProjectsApiModule,
        ContactGroupsApiModule,
        PartnershipsApiModule,
        ColumnsApiModule,
        ServiceListsApiModule,
        BenefitPoliciesApiModule,
        CallbacksApiModule,
        SatisfactionApiModule,
        AssignmentApiModule,
        HandoverApiModule,
        SupervisionApiModule,
        VisitsApiModule,
        CadenceApiModule,
        InnovationApiModule,
        TasksApiModule,
        ActivitiesApiModule,
        HomeApiModule,
        FiguresApiModule,
        ReportsApiModule,
        LinkPagesApiModule,
        DeadlinesApiModule,
        NotificationsApiModule,
        AttachmentsApiModule,
        ImportsApiModule,
        ExportsApiModule,
        JobsApiModule,
        SettingsApiModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }, ...lane],
    };
  }
}
