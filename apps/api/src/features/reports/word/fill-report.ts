import type { Filling } from '../../../platform/docx/render-docx.js';

/** Media type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Our own Word template. */
export const ownWordTemplate = async (): Promise<Buffer> =>
  (await import('./report-word.template.js')).reportWordTemplate();

/** Reads a template of the bureau's. The libraries that read and write Word are loaded when they are needed. */
export const checkWordTemplate = async (file: Buffer) => (await import('./word-tags.js')).readWordTemplate(file);

/** @throws Error for a place the filling does not have */
export async function fillReport(template: Buffer, filling: Filling): Promise<Buffer> {
  const [{ renderDocx }, { PLACES }] = await Promise.all([
    import('../../../platform/docx/render-docx.js'),
    import('./word-tags.js'),
  ]);
  return renderDocx(template, filling, PLACES);
}
