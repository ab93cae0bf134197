import { dayOf } from '../deadline/shanghai-time.js';
import { textFault, type Fault } from '../lifecycle/faults.js';
import { documentKindLabels, type LedgerDocument } from './document.types.js';

/** 代字〔年〕序号: any kind of brackets and spaces are taken, one way is kept. */
const number = /^(\p{Script=Han}{1,12})[〔[［(（](\d{4})[〕\]］)）]0*([1-9]\d{0,4})号?$/u;

/** A document number as it is kept: `淮科〔2022〕15号`; null when it is none. */
export function plainDocumentNumber(text: string): string | null {
  const match = number.exec(text.replace(/\s/g, ''));
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : null;
}

/** A title without the brackets people type around it. */
export const plainTitle = (title: string): string => title.trim().replace(/^《([\s\S]*)》$/, '$1');

/** As a sentence cites it: 《…》（淮科〔2022〕15号）. Titles within the title are in 〈〉. */
export const cite = ({ title, number: of }: Pick<LedgerDocument, 'title' | 'number'>): string =>
  `《${plainTitle(title).replaceAll('《', '〈').replaceAll('》', '〉')}》${of === null ? '' : `（${of}）`}`;

/** What is wrong with a document as entered. A number is used once; so is a title within a year. */
export function documentFaults(
  document: LedgerDocument,
  others: ReadonlyArray<Pick<LedgerDocument, 'id' | 'title' | 'number' | 'issuedOn'>>,
  now: Date,
): readonly Fault[] {
  const rest = others.filter(({ id }) => id !== document.id);
  const plain = document.number === null ? null : plainDocumentNumber(document.number);
  const faults: ReadonlyArray<Fault | null> = [
    Object.hasOwn(documentKindLabels, document.kind)
      ? null
      : { field: 'kind', code: 'UNKNOWN', message: '文件类别不在可选范围内，请重新选择。' },
    textFault('title', '文件标题', plainTitle(document.title), 200),
    textFault('issuer', '发文单位', document.issuer, 100),
    document.number !== null && plain === null
      ? { field: 'number', code: 'FORMAT', message: '文号应写成“淮科〔2022〕15号”的样子；没有文号的请留空。' }
      : null,
    plain !== null && rest.some((other) => other.number !== null && plainDocumentNumber(other.number) === plain)
      ? { field: 'number', code: 'DUPLICATE', message: `文号${plain}已登记，请核对。` }
      : null,
    rest.some((other) => sameTitle(other, document))
      ? { field: 'title', code: 'DUPLICATE', message: '同一年度已登记同名文件，请核对。' }
      : null,
    document.issuedOn > dayOf(now)
      ? { field: 'issuedOn', code: 'RANGE', message: '印发日期不能晚于今天，请核对。' }
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}

const sameTitle = (
  a: Pick<LedgerDocument, 'title' | 'issuedOn'>,
  b: Pick<LedgerDocument, 'title' | 'issuedOn'>,
): boolean => plainTitle(a.title) === plainTitle(b.title) && a.issuedOn.slice(0, 4) === b.issuedOn.slice(0, 4);
