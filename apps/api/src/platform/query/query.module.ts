import { Global, Module } from '@nestjs/common';
import { CountBy } from './count-by.service.js';
import { CountFigures } from './count-figures.service.js';
import { EntityRegistry } from './entity-registry.js';
import { ReadService } from './read.service.js';
import { StatementCache } from './statement-cache.js';
import { StatementNames } from './statement-names.js';
import { WrittenAnswer } from './written-answer.service.js';

/** The read path: features register entity maps and read through the ReadService. */
@Global()
@Module({
  providers: [EntityRegistry, CountBy, CountFigures, StatementNames, StatementCache, ReadService, WrittenAnswer],
  exports: [EntityRegistry, CountBy, CountFigures, ReadService, WrittenAnswer],
})
export class QueryModule {}
