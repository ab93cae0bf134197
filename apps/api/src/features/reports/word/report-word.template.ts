import { docxTemplate } from '../../../platform/docx/docx-template.js';
import { faces, paragraph, run, type ParagraphStyle } from '../../../platform/docx/word-ml.js';

const LINE = 28;
const body = { face: faces.body, size: 16, line: LINE } as const;

/** A line of its own that begins or ends a loop; it leaves nothing behind. */
const loop = (tag: string): string => paragraph(`{{${tag}}}`, body);

const text = (more: ParagraphStyle): string =>
  paragraph(
    [run('{{lead}}', { face: faces.body, size: 16, bold: true }), run('{{text}}', { face: faces.body, size: 16 })],
    { ...body, firstLine: 2, align: 'both', ...more },
  );

/** A report as an official document: title, sections with bold leads, hand corrections below, the date. */
export const reportWordTemplate = (): Buffer =>
  docxTemplate([
    paragraph('{{title}}', { face: faces.title, size: 22, align: 'center', line: 36, after: 20 }),
    loop('#sections'),
    loop('#headings'),
    paragraph('{{heading}}', { face: faces.heading, size: 16, line: LINE, firstLine: 2, keepNext: true }),
    loop('/headings'),
    loop('#paragraphs'),
    loop('^ends'),
    text({}),
    loop('/ends'),
    loop('#ends'),
    // The signature never stands alone on a page.
    text({ keepNext: true }),
    loop('/ends'),
    loop('/paragraphs'),
    loop('/sections'),
    loop('#corrections'),
    paragraph('{{line}}', { face: faces.body, size: 12, line: 22, firstLine: 2, before: 4, keepNext: true }),
    loop('/corrections'),
    paragraph('{{bureau}}', { ...body, align: 'right', before: 18, keepNext: true }),
    paragraph('{{printedOn}}', { ...body, align: 'right' }),
  ]);
