import { Global, Module } from '@nestjs/common';
import { EntityRegistry } from './entity-registry.js';
import { ReadService } from './read.service.js';
import { StatementCache } from './statement-cache.js';
import { StatementNames } from './statement-names.js';

/** The read path: features register entity maps and read through the ReadService. */
@Global()
@Module({
  providers: [EntityRegistry, StatementNames, StatementCache, ReadService],
  exports: [EntityRegistry, ReadService],
})
export class QueryModule {}
