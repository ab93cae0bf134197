import { docxTemplate } from '../../../platform/docx/docx-template.js';
import { cell, faces, paragraph, RED, row, run, table } from '../../../platform/docx/word-ml.js';

const columns: ReadonlyArray<readonly [label: string, width: number, tag: string]> = [
  ['序号', 13, '{no}'],
  ['服务内容', 66, '{content}'],
  ['服务对象', 28, '{objects}'],
  ['责任单位', 36, '{owner}'],
  ['承诺时限', 26, '{promised}'],
  ['服务方式', 30, '{channels}'],
  ['依据', 44, '{basis}'],
];

const header = row(
  columns.map(([label, width]) =>
    cell(paragraph(label, { face: faces.heading, size: 12, align: 'center' }), width, true),
  ),
  { header: true },
);

// The loop's tags stand in the first and the last cell: one row of the table per item.
const line = row(
  columns.map(([, width, tag], index) => {
    const text = `${index === 0 ? '{#items}' : ''}${tag}${index === columns.length - 1 ? '{/items}' : ''}`;
    return cell(
      paragraph(text, { face: faces.body, size: 12, line: 20, align: index === 1 ? 'left' : 'center' }),
      width,
    );
  }),
);

/** A service list to print: lying, one row per item. */
export const serviceListTemplate = (): Buffer =>
  docxTemplate(
    [
      paragraph('{title}', { face: faces.title, size: 22, colour: RED, align: 'center', line: 36, after: 4 }),
      paragraph([run('{standing}', { face: faces.body, size: 13 })], { align: 'center', ruled: true, after: 10 }),
      table(
        [header, line],
        columns.map(([, width]) => width),
      ),
      paragraph('{bureau}', { face: faces.body, size: 14, align: 'right', before: 14, line: 26 }),
      paragraph('{issuedOn}', { face: faces.body, size: 14, align: 'right', line: 26 }),
    ],
    { landscape: true },
  );
