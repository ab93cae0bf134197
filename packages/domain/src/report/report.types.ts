import type { ActorRef } from '../access/actor-ref.js';
import type { FigureScope } from '../figure/figure.types.js';
import type { FigureValue } from '../figure/evaluate-figure.js';
import type { Period } from '../figure/period.js';

/** A template as data: sections of paragraphs; a paragraph is sentences with places for figures. */
export interface ReportTemplate {
  readonly code: string;
  /** `{{period}}` is its place for the period, `{{scope}}` for the unit, team or district it is narrowed to. */
  readonly title: string;
  readonly sections: readonly TemplateSection[];
}

/** A section without a heading is an opening or a closing. */
export interface TemplateSection {
  readonly heading: string;
  readonly paragraphs: readonly TemplateParagraph[];
}

export interface TemplateParagraph {
  readonly lead: string;
  readonly sentences: readonly string[];
}

/** A piece of a sentence: words, or a figure's place as it was filled. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly code: string; readonly text: string; readonly isCorrected: boolean }
  | { readonly kind: 'names'; readonly code: string; readonly text: string };

export interface ReportSentence {
  /** section.paragraph.sentence, from 1. */
  readonly id: string;
  readonly text: string;
  readonly parts: readonly SentencePart[];
}

export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: ReadonlyArray<{ readonly lead: string; readonly sentences: readonly ReportSentence[] }>;
}

/** What a report is rendered for. */
export interface ReportAsked {
  readonly period: Period;
  readonly scope?: FigureScope;
  /** What stands in `{{scope}}`: 高新技术处, 党员攻坚组（研发投入）. */
  readonly scopeName?: string;
  readonly corrections?: readonly Correction[];
  /** Figures it names outside the template's words: in a Word file of the bureau's own. */
  readonly alsoCodes?: readonly string[];
}

export interface Report {
  readonly title: string;
  readonly period: Period;
  readonly scope: FigureScope;
  readonly scopeName: string;
  readonly sections: readonly ReportSection[];
  /** Sentences of the template that are left out: there is nothing behind any figure they name. */
  readonly omitted: readonly string[];
  /** Every figure the report names, once, in the order they appear. */
  readonly figures: readonly FigureValue[];
  readonly corrections: readonly Correction[];
}

/** 人工调整: the printed value of a figure is set by hand, visibly, with the reason and the evidence. */
export interface Correction {
  readonly id: string;
  readonly figure: string;
  /** In the unit of the field, as the computed value. */
  readonly computed: number | null;
  readonly corrected: number;
  readonly reason: string;
  readonly evidenceIds: readonly string[];
  readonly by: ActorRef;
  readonly at: Date;
}
