import { docxTemplate } from '../../../platform/docx/docx-template.js';
import { cell, faces, paragraph, RED, row, run, table } from '../../../platform/docx/word-ml.js';

const LABEL = 30;
const VALUE = 126;

const label = (text: string): string =>
  cell(paragraph(text, { face: faces.heading, size: 14, align: 'center', before: 3, after: 3 }), LABEL, true);

const value = (text: string): string =>
  cell(paragraph(text, { face: faces.body, size: 14, before: 2, after: 2, line: 22 }), VALUE);

const line = (name: string, tag: string, height = 9): string => row([label(name), value(tag)], { height });

const heading = (text: string): string =>
  paragraph(text, { face: faces.heading, size: 16, before: 14, after: 6, keepNext: true });

/** 督办单 as an official letter: red head, number and issuer, addressee, what is demanded, and below it the answer. */
export const orderLetterTemplate = (): Buffer =>
  docxTemplate([
    paragraph('{bureau}', { face: faces.title, size: 30, colour: RED, align: 'center', line: 40 }),
    paragraph('督 办 单', { face: faces.title, size: 38, colour: RED, align: 'center', line: 50, after: 6 }),
    paragraph(
      [
        run('{number}', { face: faces.body, size: 16 }),
        run('　　　　'),
        run('签发：{issuer}', { face: faces.body, size: 16 }),
      ],
      {
        align: 'center',
        ruled: true,
        after: 8,
      },
    ),
    paragraph('{addressee}：', { face: faces.body, size: 16, line: 28 }),
    paragraph('{opening}', { face: faces.body, size: 16, line: 28, firstLine: 2, align: 'both', after: 8 }),
    table(
      [
        line('事　　由', '{matter}'),
        line('企　　业', '{enterprise}'),
        line('责任处室', '{unit}'),
        line('逾期情况', '{delay}'),
        line('督办事项', '{demand}', 24),
        line('要　　求', '{requirement}'),
        line('答复期限', '{deadline}'),
      ],
      [LABEL, VALUE],
    ),
    paragraph('{bureau}', { face: faces.body, size: 16, align: 'right', before: 10, line: 26 }),
    paragraph('{issuedOn}', { face: faces.body, size: 16, align: 'right', line: 26 }),
    heading('督办答复'),
    table(
      [line('答复内容', '{answer}', 30), line('答 复 人', '{answeredBy}'), line('答复时间', '{answeredOn}')],
      [LABEL, VALUE],
    ),
    heading('办结情况'),
    table(
      [line('办理状态', '{state}'), line('办结意见', '{closing}', 16), line('办结时间', '{endedOn}')],
      [LABEL, VALUE],
    ),
    paragraph('打印时间：{printedOn}', { face: faces.body, size: 10.5, align: 'right', before: 6 }),
  ]);
