import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Event } from '../../timeline/graphql/event.model.js';
import { PressColumn } from './column.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a column, read by the statement that read it (column.entities.ts). */
@Resolver(() => PressColumn)
export class ColumnFieldsResolver {
  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() column: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return column['events'];
  }
}
