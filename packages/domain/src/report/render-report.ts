import { displayFigure } from '../figure/display-figure.js';
import type { FigureValue } from '../figure/evaluate-figure.js';
import { knownFigure } from '../figure/registry.js';
import type { Correction, Report, ReportAsked, ReportTemplate, SentencePart } from './report.types.js';
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

/** Fills a template. A figure nobody knows is a fault of the template, never a gap in the report. */
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
    const correction = correctionOf(corrections, part.code);
    const text = correction
      ? displayFigure(knownFigure(part.code), correction.corrected)
      : (values.get(part.code)?.display ?? '');
    return { kind: 'figure', code: part.code, text, isCorrected: correction !== undefined };
  };
  const textOf = (parts: readonly SentencePart[]) => parts.map(({ text }) => text).join('');
  return {
    ok: true,
    report: {
      title: textOf(splitSentence(template.title).map(fill)),
      period,
      scope,
      scopeName,
      sections: template.sections.map(({ heading, paragraphs }, section) => ({
        heading,
        paragraphs: paragraphs.map(({ lead, sentences }, paragraph) => ({
          lead,
          sentences: sentences.map((sentence, index) => {
            const parts = splitSentence(sentence).map(fill);
            return { id: sentenceId(section, paragraph, index), text: textOf(parts), parts };
          }),
        })),
      })),
      figures: [...values.values()],
      corrections,
    },
  };
}

/** The correction that holds: the last one of the figure. */
export const correctionOf = (corrections: readonly Correction[], code: string): Correction | undefined =>
  corrections.findLast(({ figure }) => figure === code);

/** The first names of the rows, each once. Titles of documents stand in 《》, and then need nothing between them. */
export function namesText(code: string, source: Pick<FigureSource, 'namesOf'>): string {
  const isTitle = knownFigure(code).subject === 'document';
  const names = source.namesOf(code).map((name) => (isTitle && !name.startsWith('《') ? `《${name}》` : name));
  return [...new Set(names)].slice(0, mostNames).join(isTitle ? '' : '、');
}
