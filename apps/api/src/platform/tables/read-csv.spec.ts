import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { sharedData } from '../../../test/support/shared-data.js';
import { openTable } from './open-table.js';
import { readCsv } from './read-csv.js';
import { UnreadableTable } from './table.types.js';

const spectrum = sharedData('bad-input', 'csv-spectrum');
/** Its json names another phone number than its csv, upstream too. */
const WRONG_ANSWERS = ['location_coordinates.csv'];
const table = async (bytes: Buffer | string) => {
  const opened = await openTable(Buffer.from(bytes));
  const rows: (readonly string[])[] = [];
  for await (const row of opened.rows) rows.push(row.cells);
  return { ...opened, rows };
};

describe('readCsv', () => {
  (spectrum ? it : it.skip).each(
    spectrum
      ? readdirSync(spectrum).filter((name) => name.endsWith('.csv') && !WRONG_ANSWERS.includes(name))
      : ['csv-spectrum is not on this machine'],
  )('reads %s as its json says', (name) => {
    const file = join(spectrum ?? '', name);
    const [headers = [], ...rows] = [...readCsv(readFileSync(file, 'utf8'))].map((row) => row.cells);
    const records = rows.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
    // A checkout has turned the CRLF inside one csv into LF, but not the escaped one in its json.
    const expected = readFileSync(file.replace(/csv$/, 'json'), 'utf8').replaceAll('\\r\\n', '\\n');
    expect(records).toEqual(JSON.parse(expected));
  });

  it('keeps any text that was quoted properly, with the row numbers of a spreadsheet', () => {
    const cell = fc.string({ unit: fc.constantFrom('淮', 'a', ',', '"', '\n', '\r\n', '\t', ' ', ';', "'", '0') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const text = rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(end) + end;
          const all = [['a', 'b', 'c'], ...rows].map((cells, i) => ({ number: i + 1, cells }));
          const filled = all.filter(({ cells }) => cells.some((c) => c !== ''));
          expect([...readCsv(`a,b,c${end}${text}`)]).toEqual(filled);
        },
      ),
    );
  });

  it('reads on over its batches', () => {
    const text = `名称,代码\r\n${Array.from({ length: 6_001 }, (_, i) => `"企业\n${i}",${i}`).join('\r\n')}`;
    const rows = [...readCsv(text)];
    expect(rows).toHaveLength(6_002);
    expect(rows.at(-1)).toEqual({ number: 6_002, cells: ['企业\n6000', '6000'] });
  });

  it('names the row whose quote is never closed', () =>
    expect(() => [...readCsv('a,b\n1,2\n"3,4\n5,6\n')]).toThrow('第 3 行的引号没有成对，请检查后再上传。'));

  it('refuses a record of 201 columns and a table of 200,001 rows', () => {
    expect(() => [...readCsv(','.repeat(200))]).toThrow(UnreadableTable);
    expect(() => [...readCsv('a\n'.repeat(200_002))]).toThrow('表格超过 20 万行，请拆分后再上传。');
  });
});

describe('openTable on text', () => {
  const text = '企业名称,代码\n淮安恒盛,320812\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['UTF-16', iconv.encode(text, 'utf16be', { addBOM: true })],
  ])('recognises %s', async (encoding, bytes) =>
    expect(await table(bytes)).toMatchObject({
      encoding,
      headers: ['企业名称', '代码'],
      rows: [['淮安恒盛', '320812']],
    }),
  );

  it.each([',', '\t', ';', '|', '，'])('finds the delimiter %j', async (delimiter) =>
    expect((await table(text.replaceAll(',', delimiter))).rows).toEqual([['淮安恒盛', '320812']]),
  );

  it('obeys a first line sep=', async () =>
    expect((await table('sep=;\r\n名称;备注\r\n甲;a,b,c\r\n')).rows).toEqual([['甲', 'a,b,c']]));

  it('takes no line about who filled the table in for its header, and loses no row over it', async () => {
    const top = '企业问题台账\n填报单位：服务处,,,填报日期：2022年12月31日\n';
    expect(await table(`${top}编号,企业名称,标题,登记日期,结果\n1,甲,缺人,2022-03-01,解决\n2,乙,,,`)).toMatchObject({
      headers: ['编号', '企业名称', '标题', '登记日期', '结果'],
      headerRow: 3,
      expectedRows: 1,
      rows: [
        ['1', '甲', '缺人', '2022-03-01', '解决'],
        ['2', '乙', '', '', ''],
      ],
    });
  });

  it('skips the title above the header and tells equal headers apart', async () =>
    expect(await table('淮安市企业名单\n\n名称,电话,电话,\n甲,1,2,3\n')).toMatchObject({
      headers: ['名称', '电话', '电话 (2)', '第 4 列'],
      headerRow: 3,
      rows: [['甲', '1', '2', '3']],
    }));

  it.each([
    ['nothing', '', '文件是空的'],
    ['blank lines', '\n\n\n', '没有找到表头'],
    ['a web page called .xls', '\ufeff <html><table>', '其实是网页'],
    ['an old or encrypted workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '旧版 .xls'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '不是表格'],
    ['neither UTF-8 nor GB18030', Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a]), '文字编码'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a'), '10 MB'],
  ])('refuses %s with a sentence', async (_, bytes, sentence) => {
    await expect(table(bytes)).rejects.toThrow(UnreadableTable);
    await expect(table(bytes)).rejects.toThrow(sentence);
  });

  const naughty = sharedData('bad-input', 'naughty-strings', 'blns.json');
  (naughty ? it : it.skip)('keeps the big list of naughty strings', async () => {
    const strings = (JSON.parse(readFileSync(naughty ?? '', 'utf8')) as string[]).filter(
      (s) => s !== '' && !s.includes('\0'),
    );
    const csv = ['a,b', ...strings.map((s) => `x,"${s.replaceAll('"', '""')}"`)].join('\n');
    expect((await table(csv)).rows.map((row) => row[1])).toEqual(strings.map((s) => s.replace(/\r$/, '')));
  });
});
