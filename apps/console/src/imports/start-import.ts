import { accepted, execute } from '../providers/graphql-client.js';
import { StartImportDocument } from './import.documents.js';
import { toMappingInput, type Mapping } from './mapping.js';

/** Starts the job and gives its id. */
export async function startImport(kind: string, uploadId: string, mapping: Mapping, dryRun: boolean): Promise<string> {
  const input = { kind, uploadId, mapping: toMappingInput(mapping), dryRun };
  return accepted((await execute(StartImportDocument, { input })).startImport).id;
}
