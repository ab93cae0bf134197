import { figureOf } from '../figure/registry.js';
import type { ReportTemplate } from './report.types.js';

/**
 * A place in a sentence: `{{code}}` a figure (`{{column:title}}` that of a column), `{{names:code}}` the names of its rows, `{{period}}` the period, `{{scope}}`
 * the unit, team or district.
 */
export interface Place {
  readonly kind: 'figure' | 'names' | 'period' | 'scope';
  readonly code: string;
}

const place = /\{\{\s*(names:)?(column:[^{}\s][^{}]*?|[A-Za-z][\w.]*)\s*\}\}/g;

/** A sentence taken apart at its places. */
export function splitSentence(sentence: string): ReadonlyArray<string | Place> {
  const parts: Array<string | Place> = [];
  let from = 0;
  for (const match of sentence.matchAll(place)) {
    if (match.index > from) parts.push(sentence.slice(from, match.index));
    const code = match[2] ?? '';
    parts.push({ kind: match[1] ? 'names' : code === 'period' || code === 'scope' ? code : 'figure', code });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push(sentence.slice(from));
  return parts;
}

export interface TemplateFault {
  /** section.paragraph.sentence, from 1; empty for the whole template. */
  readonly at: string;
  readonly message: string;
}

/** What is wrong with a template the bureau has edited: figures nobody knows, braces that are no place. */
export function templateFaults(template: ReportTemplate): readonly TemplateFault[] {
  if (template.sections.length === 0) return [{ at: '', message: '模板没有章节，请至少写一个章节。' }];
  return sentencesOf(template).flatMap(({ id, sentence }) =>
    splitSentence(sentence).flatMap((part): readonly TemplateFault[] => {
      if (typeof part === 'string')
        return /\{\{|\}\}/.test(part)
          ? [{ at: id, message: `${placeOf(id, sentence)}的占位符不完整，应写成 {{指标代码}} 的样子。` }]
          : [];
      return isPlain(part) || figureOf(part.code)
        ? []
        : [{ at: id, message: `${placeOf(id, sentence)}引用了不存在的指标“${part.code}”，请核对指标代码。` }];
    }),
  );
}

/** Letters of a sentence that tell which one it is. */
const QUOTED = 12;

/** Where a person finds a sentence: 第2章第1段第3句（“中心组集中学习…”）. */
function placeOf(id: string, text: string): string {
  const [section, paragraph, sentence] = id.split('.');
  if (paragraph === undefined) return '标题';
  const letters = [...text];
  const quoted = letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : text;
  return `第${section}章第${paragraph}段第${sentence}句（“${quoted}”）`;
}

/** The codes of a template in the order of their first mention. */
export const codesOf = (template: ReportTemplate): readonly string[] => [
  ...new Set(
    sentencesOf(template).flatMap(({ sentence }) =>
      splitSentence(sentence).flatMap((part) => (typeof part === 'string' || isPlain(part) ? [] : [part.code])),
    ),
  ),
];

const isPlain = ({ kind }: Place): boolean => kind === 'period' || kind === 'scope';

/** Codes whose rows a template names one by one. */
export const namedCodesOf = (template: ReportTemplate): readonly string[] => [
  ...new Set(
    sentencesOf(template).flatMap(({ sentence }) =>
      splitSentence(sentence).flatMap((part) => (typeof part !== 'string' && part.kind === 'names' ? [part.code] : [])),
    ),
  ),
];

/** The title is sentence 0. */
const sentencesOf = ({ title, sections }: ReportTemplate) => [
  { id: '0', sentence: title },
  ...sections.flatMap(({ paragraphs }, section) =>
    paragraphs.flatMap(({ sentences }, paragraph) =>
      sentences.map((sentence, index) => ({ id: sentenceId(section, paragraph, index), sentence })),
    ),
  ),
];

export const sentenceId = (section: number, paragraph: number, sentence: number): string =>
  [section, paragraph, sentence].map((index) => index + 1).join('.');
