import { readFileSync } from 'node:fs';
import { makeWorkbook, textRow } from '../../../test/support/make-workbook.js';
import { makeZip } from '../../../test/support/make-zip.js';
import { sharedData } from '../../../test/support/shared-data.js';
import { openTable } from './open-table.js';
import { readWorkbook } from './read-workbook.js';
import { UnreadableTable } from './table.types.js';

const rowsOf = async (bytes: Buffer, limits?: Parameters<typeof readWorkbook>[1]) => {
  const rows: (readonly string[])[] = [];
  for await (const row of readWorkbook(bytes, limits)) rows.push([String(row.number), ...row.cells]);
  return rows;
};
const head = textRow(1, ['名称', '代码']);

describe('readWorkbook reads what people write', () => {
  it('codes digit by digit, cached results of formulas, truth values as text, errors as nothing', async () => {
    const sheet = `${head}<row r="3"><c r="A3" t="inlineStr"><is><t>甲</t></is></c><c r="B3"><v>320812</v></c>
      <c r="C3"><v>13812345678</v></c><c r="D3"><v>0.30000000000000004</v></c><c r="E3"><v>9.1320812E+17</v></c>
      <c r="F3" t="str"><f>A3&amp;B3</f><v>甲320812</v></c><c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="e"><v>#N/A</v></c>
      <c r="I3" t="b"><v>1</v></c><c r="J3" s="2"><v>007</v></c></row>`;
    expect(await rowsOf(makeWorkbook({ sheet }))).toEqual([
      ['1', '名称', '代码', ...Array<string>(8).fill('')],
      ['3', '甲', '320812', '13812345678', '0.3', '913208120000000000', '甲320812', '2', '', '是', '007'],
    ]);
  });

  it.each([
    [false, '43466', '2019-01-01'],
    [true, '42004', '2019-01-01'],
    [false, '43466.5', '2019-01-01 12:00:00'],
    [false, '60', '1900-02-28'],
  ])('dates (1904: %s) %s as %s', async (date1904, serial, day) => {
    const sheet = `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`;
    expect(await rowsOf(makeWorkbook({ sheet, date1904 }))).toEqual([['1', day]]);
  });

  it('says how many more sheets hold something; Excel adds empty ones', async () => {
    const more = [
      { name: 'xl/worksheets/sheet2.xml', content: `<worksheet><sheetData>${head}</sheetData></worksheet>` },
      { name: 'xl/worksheets/sheet3.xml', content: '<worksheet><sheetData/></worksheet>' },
    ];
    expect(await openTable(makeWorkbook({ sheet: head, more }))).toMatchObject({ otherSheets: 1 });
    expect(await openTable(makeWorkbook({ sheet: head }))).toMatchObject({ otherSheets: 0 });
  });

  it.each([
    ['1904.xlsx', [['4', '', '1904-01-01']]],
    ['invalid-xml.xlsx', [['1', 'foo\u0000\u0001 ', 'bar']]],
    ['test-issue-1842.xlsx', []],
  ])('%s of the shared data within two seconds', async (name, expected) => {
    const file = sharedData('bad-input', 'xlsx', name);
    const started = Date.now();
    const rows = file ? await rowsOf(readFileSync(file)) : null;
    if (rows) expect(rows.map((row) => row.map((cell) => cell.trim()))).toHaveLength(expected.length);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe('readWorkbook on hostile files', () => {
  const spaces = (megabytes: number) => ' '.repeat(megabytes * 1024 * 1024);
  const refusals: [string, () => Buffer, string][] = [
    ['a truncated archive', () => makeWorkbook({ sheet: head }).subarray(0, 700), '不完整或已损坏'],
    ['a zip that is no workbook', () => makeZip([{ name: 'word/document.xml', content: '<w/>' }]), '不是 Excel 工作簿'],
    ['a binary workbook', () => makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), '.xlsb'],
    ['an encrypted part', () => makeZip([{ name: 'xl/workbook.xml', content: 'x', encrypted: true }]), '密码'],
    ['a bomb', () => makeWorkbook({ sheet: `${head}${spaces(60)}` }), '解压后过大'],
    ['a bomb that lies about its size', () => bombClaiming(1_000), '损坏'],
    ['a bomb in the shared strings', () => makeWorkbook({ sheet: head, sharedStrings: spaces(60) }), '解压后过大'],
    ['5,000 parts', () => makeWorkbook({ sheet: head, more: parts(5_000) }), '部件太多'],
    [
      'the same part twice',
      () => makeWorkbook({ sheet: head, more: [{ name: 'xl/workbook.xml', content: 'x' }] }),
      '重名',
    ],
    ['201 columns', () => makeWorkbook({ sheet: textRow(1, Array<string>(201).fill('x')) }), '最多 200 列'],
    [
      'half a sheet',
      () => makeWorkbook({ sheet: `<?xml version="1.0"?><worksheet><sheetData><row r="1"><c` }),
      'Excel',
    ],
  ];

  it.each(refusals)('refuses %s with a sentence within five seconds', async (_, make, sentence) => {
    const bytes = make();
    const started = Date.now();
    await expect(rowsOf(bytes)).rejects.toThrow(UnreadableTable);
    await expect(rowsOf(bytes)).rejects.toThrow(sentence);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['a cell in the last corner of the sheet', `${head}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
    [
      'a thousand rows of one far cell',
      Array.from({ length: 1_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(''),
    ],
    ['a row number beyond every sheet', `<row r="999999999999"><c r="A999999999999"><v>1</v></c></row>`],
    [
      'XML 200,000 levels deep',
      `<row r="1"><c r="A1" t="inlineStr"><is>${'<r>'.repeat(200_000)}x${'</r>'.repeat(200_000)}</is></c></row>`,
    ],
    [
      'entities that grow',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
    ],
    [
      'an entity that reads a file',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>`,
    ],
  ])(
    'ends with rows or a sentence on %s',
    async (_, sheet) => {
      const outcome = await rowsOf(makeWorkbook({ sheet }), { milliseconds: 8_000, heapMegabytes: 256 }).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableTable);
      else expect(JSON.stringify(outcome)).not.toContain('root:');
    },
    10_000,
  );

  it('is stopped when its time or its memory is up', async () => {
    const big = makeWorkbook({
      sheet: Array.from({ length: 60_000 }, (_, i) => textRow(i + 1, [`企业${i}`, `${i * 7_919}`])).join(''),
    });
    await expect(rowsOf(big, { milliseconds: 150, heapMegabytes: 256 })).rejects.toThrow('已停止');
    await expect(rowsOf(big, { milliseconds: 20_000, heapMegabytes: 24 })).rejects.toThrow('内存过多');
  });
});

const parts = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `xl/media/${i}`, content: 'x' }));

function bombClaiming(claim: number): Buffer {
  const zeros = Buffer.alloc(60 * 1024 * 1024, ' ');
  return makeZip([{ name: 'xl/workbook.xml', content: zeros, claim }]);
}
