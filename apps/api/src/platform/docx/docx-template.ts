import PizZip from 'pizzip';
import { faces, mm } from './word-ml.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const standIns: Readonly<Record<string, string>> = {
  [faces.title]: '宋体',
  [faces.heading]: 'SimHei',
  [faces.body]: '仿宋',
};

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/>` +
    `<Override PartName="/word/fontTable.xml" ContentType="${TYPE}.fontTable+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/>` +
    `<Relationship Id="rId3" Type="${OFFICE}/fontTable" Target="fontTable.xml"/></Relationships>`,
  'word/styles.xml':
    `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${faces.body}" w:cs="Times New Roman"/>` +
    `<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  // What takes the place of a face that is not installed: a newer Windows calls 仿宋_GB2312 仿宋, and lacks 小标宋.
  'word/fontTable.xml': `<w:fonts xmlns:w="${W}">${Object.entries(standIns)
    .map(([face, other]) => `<w:font w:name="${face}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`)
    .join('')}</w:fonts>`,
  // — 1 —
  'word/footer1.xml':
    `<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
};

/** A4 with the margins of official documents; lying for wide tables. */
const section = (landscape: boolean): string => {
  const size = landscape
    ? `w:w="${mm(297)}" w:h="${mm(210)}" w:orient="landscape"`
    : `w:w="${mm(210)}" w:h="${mm(297)}"`;
  const [top, bottom] = landscape ? [28, 26] : [37, 35];
  return (
    `<w:sectPr><w:footerReference xmlns:r="${OFFICE}" w:type="default" r:id="rId2"/><w:pgSz ${size}/>` +
    `<w:pgMar w:top="${mm(top)}" w:right="${mm(26)}" w:bottom="${mm(bottom)}" w:left="${mm(28)}" w:header="851" w:footer="${landscape ? 850 : 1417}" w:gutter="0"/></w:sectPr>`
  );
};

/** A Word document with {tags}, made of paragraphs and tables (word-ml.ts), as the bytes of its file. */
export function docxTemplate(body: readonly string[], options: { readonly landscape?: boolean } = {}): Buffer {
  const zip = new PizZip();
  for (const [name, xml] of Object.entries(parts)) zip.file(name, HEAD + xml);
  zip.file(
    'word/document.xml',
    `${HEAD}<w:document xmlns:w="${W}"><w:body>${body.join('')}${section(options.landscape ?? false)}</w:body></w:document>`,
  );
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
