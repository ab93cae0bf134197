import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Attachment } from '../../attachments/graphql/attachment.model.js';
import { Event } from '../../timeline/graphql/event.model.js';
import { LedgerDocument } from './document.model.js';

type Row = Readonly<Record<string, unknown>>;

/** Relations of a document, read by the statement that read it (document.entities.ts). */
@Resolver(() => LedgerDocument)
export class DocumentFieldsResolver {
  @ResolveField(() => [Attachment])
  attachments(@Parent() document: Row) {
    return document['attachments'];
  }

  @ResolveField(() => [Event], { description: 'Newest first; at most 100.' })
  events(@Parent() document: Row, @Args('take', { type: () => Int, nullable: true, defaultValue: 20 }) _take: number) {
    return document['events'];
  }
}
