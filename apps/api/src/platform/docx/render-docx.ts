import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** What fills a template: texts by tag, and rows of texts for loops. */
export interface Filling {
  readonly [tag: string]: string | readonly Readonly<Record<string, string>>[];
}

/** Everything XML 1.0 has no place for: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const printable = (value: Filling[string]): unknown =>
  typeof value === 'string'
    ? value.replace(UNPRINTABLE, '').replace(/\r\n?/g, '\n')
    : value.map((row) => Object.fromEntries(Object.entries(row).map(([tag, text]) => [tag, printable(text)])));

/**
 * Fills a template. Texts are text and nothing else: markup and braces in them stay what they are, line breaks break lines.
 * @throws Error for a tag the filling does not have: a letter with a hole in it is never sent
 */
export function renderDocx(template: Buffer, filling: Filling): Buffer {
  const document = new Docxtemplater(new PizZip(template), {
    linebreaks: true,
    paragraphLoop: true,
    nullGetter: ({ value }: { value?: string }) => {
      throw new Error(`nothing to fill {${value ?? '?'}} with`);
    },
  });
  document.render(Object.fromEntries(Object.entries(filling).map(([tag, value]) => [tag, printable(value)])));
  return document.toBuffer({ compression: 'DEFLATE' });
}
