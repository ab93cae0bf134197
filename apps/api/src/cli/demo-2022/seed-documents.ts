import { fromShanghai } from '@zhuqi/domain/deadline/shanghai-time.js';
import { demoDocuments } from '@zhuqi/domain/demo-2022/demo-registers.js';
import { documentKind } from '../../features/documents/document.kind.js';
import type { DemoEvidence } from './demo-evidence.js';
import type { DemoYear } from './demo-year.js';

/** The plans, schemes and notices of the year, each with its file. */
export async function seedDocuments(year: DemoYear, evidence: DemoEvidence): Promise<void> {
  for (const document of demoDocuments) {
    const id = year.id(document.id);
    const at = fromShanghai(document.issuedOn, 16 * 60);
    const row = {
      ...document,
      id,
      bureauId: year.bureauId,
      unitPath: year.unit('办公室（机关党委）').path,
      fileId: null,
    };
    await year.register(documentKind, row, at);
    if (document.fileId !== null) evidence.add('document', id, document.title, at);
  }
}
