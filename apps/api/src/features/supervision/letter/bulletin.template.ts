import { docxTemplate } from '../../../platform/docx/docx-template.js';
import { cell, faces, paragraph, RED, row, run, table } from '../../../platform/docx/word-ml.js';

const columns: ReadonlyArray<readonly [string, number, string]> = [
  ['序号', 12, '{no}'],
  ['责任处室', 24, '{unit}'],
  ['问题', 44, '{matter}'],
  ['环节', 18, '{clock}'],
  ['责任人', 18, '{owner}'],
  ['逾期（工作日）', 20, '{days}'],
  ['办理情况', 22, '{standing}'],
];

const widths = columns.map(([, width]) => width);

const header = row(
  columns.map(([label, width]) =>
    cell(paragraph(label, { face: faces.heading, size: 11, align: 'center' }), width, true),
  ),
  { header: true },
);

// The loop's tags stand in the first and the last cell: one row of the table per entry.
const entry = row(
  columns.map(([, width, tag], index) => {
    const text = `${index === 0 ? '{#entries}' : ''}${tag}${index === columns.length - 1 ? '{/entries}' : ''}`;
    return cell(
      paragraph(text, { face: faces.body, size: 11, line: 18, align: index === 2 ? 'left' : 'center' }),
      width,
    );
  }),
);

/** 通报: what was late to the last rung, by unit, as a list to print. */
export const bulletinTemplate = (): Buffer =>
  docxTemplate([
    paragraph('{bureau}', { face: faces.title, size: 26, colour: RED, align: 'center', line: 40 }),
    paragraph('企业问题办理情况通报', {
      face: faces.title,
      size: 22,
      colour: RED,
      align: 'center',
      line: 40,
      after: 4,
    }),
    paragraph([run('{period}', { face: faces.body, size: 14 })], { align: 'center', ruled: true, after: 12 }),
    paragraph('{summary}', { face: faces.body, size: 15, line: 28, firstLine: 2, align: 'both', after: 8 }),
    table([header, entry], widths),
    paragraph('{bureau}', { face: faces.body, size: 15, align: 'right', before: 16, line: 28 }),
    paragraph('{printedOn}', { face: faces.body, size: 15, align: 'right', line: 28 }),
  ]);
