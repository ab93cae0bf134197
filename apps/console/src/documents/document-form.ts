import type { SaveDocumentInput } from '../gql/graphql.js';
import type { DocumentRow } from './documents.adapter.js';

/** What the form holds: text as typed. */
export interface DocumentValues {
  title: string;
  number: string;
  kind: string;
  issuer: string;
  issuedOn: string;
}

export const emptyDocument: DocumentValues = { title: '', number: '', kind: '', issuer: '', issuedOn: '' };

export const toDocumentValues = ({ title, number, kind, issuer, issuedOn }: DocumentRow): DocumentValues => ({
  ...{ title, number: number ?? '', kind, issuer, issuedOn },
});

/** @param before the row as loaded, or the id the new one is to have */
export const toDocumentInput = (
  { number, ...values }: DocumentValues,
  before: { readonly id: string; readonly version?: number },
): SaveDocumentInput => ({
  ...values,
  id: before.id,
  ...(before.version === undefined ? {} : { expectedVersion: before.version }),
  number: number.trim() === '' ? null : number.trim(),
});
