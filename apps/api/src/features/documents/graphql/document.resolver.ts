import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow } from '../../../platform/auth/allow.decorator.js';
import { CurrentActor, IdempotencyKey } from '../../../platform/auth/current-actor.decorator.js';
import { newId } from '../../../platform/database/new-id.js';
import type { ListOptionsInput } from '../../../platform/graphql/list-types.js';
import { ReadService } from '../../../platform/query/read.service.js';
import { WrittenAnswer } from '../../../platform/query/written-answer.service.js';
import { SaveDocument } from '../save-document.service.js';
import { LedgerDocumentListOptions, SaveDocumentInput } from './document.inputs.js';
import { LedgerDocument, LedgerDocumentList, SaveDocumentResult } from './document.model.js';

@Resolver(() => LedgerDocument)
export class DocumentResolver {
  constructor(
    private readonly reads: ReadService,
    private readonly written: WrittenAnswer,
    private readonly saving: SaveDocument,
  ) {}

  @Allow('document.read')
  @Query(() => LedgerDocument, { nullable: true })
  ledgerDocument(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object | null> {
    return this.reads.detail('LedgerDocument', info, id, actor);
  }

  @Allow('document.read')
  @Query(() => LedgerDocumentList)
  ledgerDocuments(
    @Args('options', { type: () => LedgerDocumentListOptions, nullable: true }) options: ListOptionsInput | undefined,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
  ): Promise<object> {
    return this.reads.list('LedgerDocument', info, options, actor);
  }

  @Allow('document.manage')
  @Mutation(() => SaveDocumentResult, { description: 'Registers a document, or corrects it.' })
  saveDocument(
    @Args('input') input: SaveDocumentInput,
    @Info() info: GraphQLResolveInfo,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const id = input.id ?? newId();
    const call = { actorId: actor.userId, key, operation: 'saveDocument', input };
    return this.written.answer('LedgerDocument', info, actor, call, id, (fact) =>
      this.saving.save({ ...input, id }, actor, fact),
    );
  }
}
