import { Injectable } from '@nestjs/common';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import { columnLabel, suggestColumns } from '@zhuqi/domain/import/list-columns.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { ImportKind } from '../../platform/imports/import-kind.js';
import { openTable } from '../../platform/tables/open-table.js';
import { UploadsService } from './uploads.service.js';

export interface Preview {
  readonly uploadId: string;
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly mapping: ReadonlyArray<{ readonly header: string; readonly field: string | null }>;
  readonly sample: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly otherSheets: number;
  readonly fields: readonly ImportField[];
  readonly needs: ReadonlyArray<readonly string[]>;
}

export interface ImportField {
  readonly value: string;
  readonly label: string;
}

/** What a column can be mapped to. */
export const importFields = ({ columns }: ImportKind): readonly ImportField[] =>
  Object.keys(columns).map((value) => ({ value, label: columnLabel(columns, value) }));

const SAMPLE = 5;

/** What is in an uploaded table, and which column seems to mean what. */
@Injectable()
export class ImportPreviewService {
  constructor(
    private readonly uploads: UploadsService,
    private readonly files: FileStore,
  ) {}

  /** Null when there is no such upload of this person. @throws UnreadableTable */
  async preview(kind: ImportKind, uploadId: string, actor: Actor): Promise<Preview | null> {
    const upload = await this.uploads.find(uploadId, actor);
    if (!upload) return null;
    const { headers, rows, otherSheets } = await openTable(await this.files.read(upload.storageKey));
    const sample: string[][] = [];
    let rowCount = 0;
    for await (const { cells } of rows) {
      rowCount += 1;
      if (sample.length < SAMPLE) sample.push(headers.map((_, i) => cells[i] ?? ''));
    }
    const suggested = Object.entries(suggestColumns(kind.columns, headers));
    const fieldOf = new Map(suggested.map(([field, header]) => [header, field]));
    return {
      uploadId: upload.id,
      fileName: upload.fileName,
      headers,
      mapping: headers.map((header) => ({ header, field: fieldOf.get(header) ?? null })),
      sample,
      rowCount,
      otherSheets,
      fields: importFields(kind),
      needs: kind.needs,
    };
  }
}
