import { displayFigure } from '../figure/display-figure.js';
import type { FigureValue } from '../figure/evaluate-figure.js';
import type { FigureScope } from '../figure/figure.types.js';
import type { Period } from '../figure/period.js';
import { knownFigure } from '../figure/registry.js';
import type { Correction, Report, ReportTemplate, SentencePart } from './report.types.js';
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
  period: Period,
  scope: FigureScope = {},
  corrections: readonly Correction[] = [],
): RenderedReport {
  const faults = templateFaults(template);
  if (faults.length > 0) return { ok: false, faults };
  const values = new Map(codesOf(template).map((code) => [code, source.valueOf(code)]));
  const fill = (part: string | Place): SentencePart => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    if (part.kind === 'period') return { kind: 'text', text: period.label };
    if (part.kind === 'names') return { kind: 'names', code: part.code, text: joinNames(source.namesOf(part.code)) };
    const correction = corrections.findLast(({ figure }) => figure === part.code);
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

const joinNames = (names: readonly string[]): string => [...new Set(names)].slice(0, mostNames).join('、');
