import { displayFigure } from '../figure/display-figure.js';
import type { FigureValue } from '../figure/evaluate-figure.js';
import { knownFigure } from '../figure/registry.js';
import type {
  Correction,
  Report,
  ReportAsked,
  ReportSection,
  ReportSentence,
  ReportTemplate,
  SentencePart,
} from './report.types.js';
import {
  codesOf,
  sentenceId,
  splitSentence,
  templateFaults,
  type Place,
  type TemplateFault,
} from './template-places.js';

/** Where the figures come from: rows in memory, or the database. Names are those of the rows, in the list's order. */
export interface FigureSource {
  readonly valueOf: (code: string) => FigureValue;
  readonly namesOf: (code: string) => readonly string[];
}

export type RenderedReport =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** Most names a sentence lists before 等. */
const mostNames = 8;

/**
 * Fills a template. A figure nobody knows is a fault of the template, never a gap in the report. A sentence that names
 * figures, and none of them has a row, says nothing ("与等0家单位结对") and is left out.
 */
export function renderReport(
  template: ReportTemplate,
  source: FigureSource,
  { period, scope = {}, scopeName = '', corrections = [], alsoCodes = [] }: ReportAsked,
): RenderedReport {
  const faults = templateFaults(template);
  if (faults.length > 0) return { ok: false, faults };
  const codes = [...new Set([...codesOf(template), ...alsoCodes])];
  const values = new Map(codes.map((code) => [code, source.valueOf(code)]));
  const fill = (part: string | Place): SentencePart => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    if (part.kind === 'period') return { kind: 'text', text: period.label };
    if (part.kind === 'scope') return { kind: 'text', text: scopeName };
    if (part.kind === 'names') return { kind: 'names', code: part.code, text: namesText(part.code, source) };
    const { code } = part;
    const text = printedText({ code, display: values.get(code)?.display ?? '' }, corrections);
    return { kind: 'figure', code, text, isCorrected: correctionOf(corrections, code) !== undefined };
  };
  const textOf = (parts: readonly SentencePart[]) => parts.map(({ text }) => text).join('');
  const hasSomething = (code: string) =>
    (values.get(code)?.rowIds.length ?? 0) > 0 || correctionOf(corrections, code) !== undefined;
  const omitted: string[] = [];
  const isSaid = ({ text, parts }: ReportSentence): boolean => {
    const named = parts.flatMap((part) => (part.kind === 'text' ? [] : [part.code]));
    const said = named.length === 0 || named.some(hasSomething);
    if (!said) omitted.push(text);
    return said;
  };
  const sections = template.sections.flatMap(({ heading, paragraphs }, section) => {
    const filled = paragraphs.flatMap(({ lead, sentences }, paragraph) => {
      const said = sentences
        .map((sentence, index) => {
          const parts = splitSentence(sentence).map(fill);
          return { id: sentenceId(section, paragraph, index), text: textOf(parts), parts };
        })
        .filter(isSaid);
      return said.length === 0 && sentences.length > 0 ? [] : [{ lead, sentences: said }];
    });
    return filled.length === 0 && paragraphs.length > 0 ? [] : [{ heading, paragraphs: filled }];
  });
  return {
    ok: true,
    report: {
      title: textOf(splitSentence(template.title).map(fill)),
      period,
      scope,
      scopeName,
      sections: sections.length < template.sections.length ? renumbered(sections) : sections,
      omitted,
      figures: [...values.values()],
      corrections,
    },
  };
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一、二、三 again without a gap, where a section has been left out. */
function renumbered(sections: readonly ReportSection[]): readonly ReportSection[] {
  let number = 0;
  return sections.map((section) => ({
    ...section,
    heading: section.heading.replace(/^[一二三四五六七八九十]、/, (old) => {
      const numeral = numerals[number++];
      return numeral ? `${numeral}、` : old;
    }),
  }));
}

/** The correction that holds: the last one of the figure. */
export const correctionOf = <C extends Pick<Correction, 'figure'>>(
  corrections: readonly C[],
  code: string,
): C | undefined => corrections.findLast(({ figure }) => figure === code);

/** A figure as the report says it: counted, or set by hand. */
export function printedText(
  { code, display }: Pick<FigureValue, 'code' | 'display'>,
  corrections: ReadonlyArray<Pick<Correction, 'figure' | 'corrected'>>,
): string {
  const correction = correctionOf(corrections, code);
  return correction ? displayFigure(knownFigure(code), correction.corrected) : display;
}

/** The first names of the rows, each once. Titles of documents stand in 《》, and then need nothing between them. */
export function namesText(code: string, source: Pick<FigureSource, 'namesOf'>): string {
  const isTitle = knownFigure(code).subject === 'document';
  const names = source.namesOf(code).map((name) => (isTitle && !name.startsWith('《') ? `《${name}》` : name));
  return [...new Set(names)].slice(0, mostNames).join(isTitle ? '' : '、');
}
