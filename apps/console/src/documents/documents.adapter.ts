import type { DocumentByIdQuery, DocumentRowFragment, SaveDocumentInput } from '../gql/graphql.js';
import type { ResourceAdapter } from '../providers/adapter.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { DocumentByIdDocument, DocumentListDocument, SaveDocumentDocument } from './documents.documents.js';

export type DocumentRow = DocumentRowFragment;
export type DocumentDetail = NonNullable<DocumentByIdQuery['ledgerDocument']>;

/** @returns the id. @throws RefusalError with the field at fault */
export const saveDocument = async (input: SaveDocumentInput, idempotencyKey: string): Promise<string> =>
  accepted((await execute(SaveDocumentDocument, { input }, { idempotencyKey })).saveDocument).id;

export const documentsAdapter: ResourceAdapter<DocumentRow | DocumentDetail> = {
  list: async ({ signal, filter, ...options }) =>
    (await execute(DocumentListDocument, { options: { ...options, filter } }, signal ? { signal } : {}))
      .ledgerDocuments,
  one: async (id, signal) => (await execute(DocumentByIdDocument, { id }, signal ? { signal } : {})).ledgerDocument,
};
