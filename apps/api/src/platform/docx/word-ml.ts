/** Pieces of WordprocessingML. Sizes are in points, lengths in millimetres; texts are our own, with {tags} for what is filled in. */

const HALF_POINTS = 2;
const TWIPS_PER_MM = 56.7;
const TWIPS_PER_POINT = 20;
const BODY_SIZE = 14;

export const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

/** Faces of official documents (GB/T 9704); where they are not installed the reader's own take their place. */
export const faces = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
} as const;

/** Figures and letters among them. */
const LATIN = 'Times New Roman';

/** 红头. */
export const RED = 'D7000F';

export interface RunStyle {
  readonly face?: string;
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
}

export interface ParagraphStyle extends RunStyle {
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Characters. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact line height. */
  readonly line?: number;
  /** A red rule below, as under a red head. */
  readonly ruled?: boolean;
  /** In one piece, and on the page of what follows. */
  readonly keepNext?: boolean;
}

export function run(text: string, { face, size, colour, bold }: RunStyle = {}): string {
  const properties = [
    face ? `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${face}" w:cs="${LATIN}"/>` : '',
    bold ? '<w:b/>' : '',
    colour ? `<w:color w:val="${colour}"/>` : '',
    size ? `<w:sz w:val="${size * HALF_POINTS}"/><w:szCs w:val="${size * HALF_POINTS}"/>` : '',
  ].join('');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** @param content text, or runs made by {@link run} */
export function paragraph(content: string | readonly string[], style: ParagraphStyle = {}): string {
  const { align, firstLine, before = 0, after = 0, line, ruled, keepNext, size = BODY_SIZE } = style;
  const spacing =
    `<w:spacing w:before="${before * TWIPS_PER_POINT}" w:after="${after * TWIPS_PER_POINT}"` +
    `${line ? ` w:line="${line * TWIPS_PER_POINT}" w:lineRule="exact"` : ''}/>`;
  const properties = [
    keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    ruled ? `<w:pBdr><w:bottom w:val="single" w:sz="18" w:space="4" w:color="${RED}"/></w:pBdr>` : '',
    spacing,
    firstLine
      ? `<w:ind w:firstLineChars="${firstLine * 100}" w:firstLine="${firstLine * size * TWIPS_PER_POINT}"/>`
      : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('');
  const runs = typeof content === 'string' ? run(content, style) : content.join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** @param width in millimetres */
export const cell = (content: string, width: number, shaded = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${mm(width)}" w:type="dxa"/>${shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F5F0F0"/>' : ''}` +
  `<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

export const row = (
  cells: readonly string[],
  options: { readonly header?: boolean; readonly height?: number } = {},
) => {
  const height = options.height ? `<w:trHeight w:val="${mm(options.height)}" w:hRule="atLeast"/>` : '';
  // A row is never torn apart by the end of a page.
  return `<w:tr><w:trPr><w:cantSplit/>${height}${options.header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
};

/** @param widths of the columns in millimetres */
export function table(rows: readonly string[], widths: readonly number[]): string {
  const edge = (side: string) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const columns = widths.map((width) => `<w:gridCol w:w="${mm(width)}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + mm(width), 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}
