import { Injectable } from '@nestjs/common';
import type { LedgerDocument } from '@zhuqi/domain/document/document.types.js';
import { Database } from '../../platform/database/database.js';
import { uuidOrNull } from '../../platform/query/sql-text.js';

type Alike = Pick<LedgerDocument, 'id' | 'title' | 'number' | 'issuedOn'>;

const ALIKE = `
  select id, title, number, issued_on::text as "issuedOn" from ledger_document
  where bureau_id = $1 and id <> $2 and (number = $3 or (title = $4 and extract(year from issued_on) = extract(year from $5::date)))`;

/** The narrow answers other features ask about documents. */
@Injectable()
export class DocumentLookup {
  constructor(private readonly database: Database) {}

  /** Others of the same number, or of the same title and year. */
  alike({ bureauId, id, number, title, issuedOn }: LedgerDocument): Promise<Alike[]> {
    return this.database.query<Alike>('document.alike', ALIKE, [bureauId, id, number, title, issuedOn]);
  }

  /** Whether the bureau has a document of this id; for whoever cites it. */
  async isThere(bureauId: string, id: string): Promise<boolean> {
    const text = 'select 1 as found from ledger_document where bureau_id = $1 and id = $2';
    return (await this.database.query('document.isThere', text, [bureauId, uuidOrNull(id)])).length > 0;
  }
}
