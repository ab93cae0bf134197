import { makeZip, type ZipPart } from './make-zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookXml {
  /** Inside <sheetData>, or the whole sheet when it starts with `<?xml`. */
  readonly sheet: string;
  readonly sharedStrings?: string;
  readonly date1904?: boolean;
  readonly more?: readonly ZipPart[];
}

/** A workbook from XML text; style 1 is a date, style 2 is text. */
export function makeWorkbook(xml: WorkbookXml): Buffer {
  const sheet = xml.sheet.startsWith('<?xml')
    ? xml.sheet
    : `<worksheet xmlns="${MAIN}"><sheetData>${xml.sheet}</sheetData></worksheet>`;
  return makeZip([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr${xml.date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/>${xml.sharedStrings === undefined ? '' : `<Relationship Id="rId3" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/>`}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...(xml.sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: xml.sharedStrings }]),
    ...(xml.more ?? []),
  ]);
}

/** `<row>` of inline strings. */
export const textRow = (number: number, cells: readonly string[]): string =>
  `<row r="${number}">${cells.map((cell, i) => `<c r="${columnName(i)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;

/** 0 → A, 25 → Z, 26 → AA */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
