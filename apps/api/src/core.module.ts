import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import type { Config } from './config/env.schema.js';
import { EnterprisesModule } from './features/enterprises/enterprises.module.js';
import { IdentityModule } from './features/identity/identity.module.js';
import { ProblemsModule } from './features/problems/problems.module.js';
import { TimelineModule } from './features/timeline/timeline.module.js';
import { VisitsModule } from './features/visits/visits.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { GraphqlSupportModule } from './platform/graphql/graphql-support.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { QueryModule } from './platform/query/query.module.js';

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
        IdentityModule,
        EnterprisesModule,
        TimelineModule,
        ProblemsModule,
        VisitsModule,
      ],
    };
  }
}
