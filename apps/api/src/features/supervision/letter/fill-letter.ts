import type { Filling } from '../../../platform/docx/render-docx.js';

/** Media type of a Word document. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const templates = {
  order: async () => (await import('./order-letter.template.js')).orderLetterTemplate(),
  bulletin: async () => (await import('./bulletin.template.js')).bulletinTemplate(),
};

/**
 * A letter as a Word document. The libraries that write it, a megabyte of code, are loaded by the first one.
 * @throws Error for a tag of the template that the filling does not have
 */
export async function fillLetter(letter: keyof typeof templates, filling: Filling): Promise<Buffer> {
  const [{ renderDocx }, template] = await Promise.all([
    import('../../../platform/docx/render-docx.js'),
    templates[letter](),
  ]);
  return renderDocx(template, filling);
}
