import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** What fills a template: texts by tag, and rows for loops, which may hold loops in turn. */
export interface Filling {
  readonly [tag: string]: string | readonly Filling[];
}

/** How a tag is written: {tag} unless said. */
export interface Delimiters {
  readonly start: string;
  readonly end: string;
}

/** Everything XML 1.0 has no place for: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const printable = (value: Filling[string]): unknown =>
  typeof value === 'string' ? value.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n') : value.map(printableRow);

const printableRow = (row: Filling): object =>
  Object.fromEntries(Object.entries(row).map(([tag, value]) => [tag, printable(value)]));

/**
 * Fills a template. Texts are text and nothing else: markup and braces in them stay what they are, line breaks break lines.
 * @throws Error for a tag the filling does not have: a letter with a hole in it is never sent
 */
export function renderDocx(
  template: Buffer,
  filling: Filling,
  delimiters: Delimiters = { start: '{', end: '}' },
): Buffer {
  const document = new Docxtemplater(new PizZip(template), {
    delimiters,
    linebreaks: true,
    errorLogging: false,
    paragraphLoop: true,
    nullGetter: ({ value }: { value?: string }) => {
      throw new Error(`nothing to fill {${value ?? '?'}} with`);
    },
  });
  document.render(printableRow(filling));
  return document.toBuffer({ compression: 'DEFLATE' });
}
