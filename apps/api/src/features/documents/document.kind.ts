import type { LedgerDocument } from '@zhuqi/domain/document/document.types.js';
import type { RegisterKind } from '../../platform/aggregates/registers.service.js';
import { recordType } from '../../platform/facts/record-type.js';

export type DocumentRow = Omit<LedgerDocument, 'fileId'>;

/** 文件登记 and where it stands. Its file is its attachment. */
export const documentKind: RegisterKind<StoredDocument, DocumentRow> = {
  subject: 'document',
  noun: '文件',
  table: 'ledger_document',
  read: 'document.read',
  manage: 'document.manage',
  columns: recordType(`kind text, title text, number text, issuer text, "issuedOn" date`),
  taken: { ledger_document_bureau_id_number_key: { message: '这个文号已登记，请核对。', field: 'number' } },
  idOf: ({ id }) => id,
  scopeOf: ({ bureauId, unitPath }) => ({ bureauId, unitPath, relatedUnitPaths: [], participantIds: [] }),
  searched: ({ title, number, issuer }) => [title, ...(number === null ? [] : [number]), issuer],
  toColumns: ({ kind, title, number, issuer, issuedOn }) => ({ kind, title, number, issuer, issuedOn }),
  fromRow: ({ id, bureauId, unitPath, kind, title, number, issuer, issuedOn }) => ({
    ...{ id, bureauId, unitPath, kind, title, number, issuer, issuedOn, fileId: null },
  }),
};

/** A document with the unit that keeps it. */
export interface StoredDocument extends LedgerDocument {
  readonly unitPath: string;
}
