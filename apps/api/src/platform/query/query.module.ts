import { Global, Module } from '@nestjs/common';
import { CountBy } from './count-by.service.js';
import { CountFigures } from './count-figures.service.js';
import { EntityRegistry } from './entity-registry.js';
import { MatchingIds } from './matching-ids.service.js';
import { MeasureRows } from './measure-rows.service.js';
import { PageRows } from './page-rows.service.js';
import { ReadService } from './read.service.js';
import { StatementCache } from './statement-cache.js';
import { StatementNames } from './statement-names.js';
import { WrittenAnswer } from './written-answer.service.js';

const readers = [CountBy, CountFigures, MatchingIds, MeasureRows, PageRows, ReadService, WrittenAnswer];

/** The read path: features register entity maps and read through the ReadService. */
@Global()
@Module({
  providers: [EntityRegistry, StatementNames, StatementCache, ...readers],
  exports: [StatementNames, EntityRegistry, ...readers],
})
export class QueryModule {}
