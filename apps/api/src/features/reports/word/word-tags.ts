import Docxtemplater, { type DXT } from 'docxtemplater';
import { figureOf } from '@zhuqi/domain/figure/registry.js';
import PizZip from 'pizzip';
import { renderDocx, type Delimiters } from '../../../platform/docx/render-docx.js';
import { sampleFilling, type WordPlaces } from './report-filling.js';

/** Places in a Word template are written as in the words: {{code}}. */
export const PLACES: Delimiters = { start: '{{', end: '}}' };

export type WordTemplate = ({ readonly ok: true } & WordPlaces) | { readonly ok: false; readonly message: string };

/** What a Word file may hold once it is unpacked. */
const MAX_UNPACKED = 50 * 1024 * 1024;

const refuse = (message: string): WordTemplate => ({ ok: false, message });

/** Reads a Word template of the bureau's: which figures it names, or why it cannot be used, in Chinese. */
export function readWordTemplate(file: Buffer): WordTemplate {
  const zip = unpacked(file);
  if (!zip) return refuse('这不是 Word 文档（.docx），请用 Word 另存为 .docx 后再上传。');
  if (sizeOf(zip) > MAX_UNPACKED) return refuse('Word 模板内容过大，请删去图片后再上传。');
  const places = new Set<string>();
  let hasMarkup = false;
  const watch: DXT.Module = {
    name: 'NoMarkup',
    postparse: (parts: DXT.Part[]) => {
      hasMarkup ||= parts.some(({ module }) => module === 'rawxml');
      return parts;
    },
  };
  try {
    const document = new Docxtemplater(zip, {
      ...{ delimiters: PLACES, linebreaks: true, paragraphLoop: true, errorLogging: false },
      modules: [watch],
      nullGetter: ({ value }: { value?: string }) => {
        places.add(value ?? '');
        return '';
      },
    });
    document.render(sampleFilling());
  } catch (error) {
    return refuse(faultOf(error));
  }
  if (hasMarkup) return refuse('Word 模板不能使用以 @ 开头的占位符，请改成 {{指标代码}} 的样子。');
  const nameOf = (place: string) => (place.startsWith('names:') ? place.slice('names:'.length) : place);
  const unknown = [...places].find((place) => figureOf(nameOf(place)) === undefined);
  if (unknown !== undefined)
    return refuse(`Word 模板引用了不存在的指标“${nameOf(unknown).slice(0, 60)}”，请核对指标代码；原模板没有改动。`);
  const all = [...places];
  const named = all.filter((place) => place.startsWith('names:')).map(nameOf);
  return whole(file, all) ?? { ok: true, codes: all.filter((place) => !place.startsWith('names:')), named };
}

/** Filled for once with every place it names: what cannot be filled now could not be later. */
function whole(file: Buffer, places: readonly string[]): WordTemplate | null {
  try {
    renderDocx(file, { ...sampleFilling(), ...Object.fromEntries(places.map((place) => [place, '一'])) }, PLACES);
    return null;
  } catch (error) {
    return refuse(faultOf(error));
  }
}

function unpacked(file: Buffer): PizZip | null {
  try {
    const zip = new PizZip(file);
    return zip.file('word/document.xml') ? zip : null;
  } catch {
    return null;
  }
}

const sizeOf = ({ files }: PizZip): number =>
  Object.values(files).reduce(
    (sum, entry) => sum + ((entry as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0),
    0,
  );

interface TemplateFault {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly errors?: readonly TemplateFault[] };
}

function faultOf(error: unknown): string {
  const { properties } = error as TemplateFault;
  const { id = '', xtag = '' } = properties?.errors?.[0]?.properties ?? properties ?? {};
  const tag = xtag.slice(0, 60);
  if (id.endsWith('_loop')) return `Word 模板的循环“${tag}”没有成对，请补上 {{#${tag}}} 或 {{/${tag}}}。`;
  if (id.endsWith('_tag')) return `Word 模板的占位符“${tag}”没有写完整，应写成 {{指标代码}} 的样子。`;
  return `Word 模板不能使用${tag ? `（“${tag}”处）` : ''}，请从下载的模板改起。`;
}
