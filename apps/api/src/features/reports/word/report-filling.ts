import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { correctionLine } from '@zhuqi/domain/report/correct-figure.js';
import { namesText, printedText } from '@zhuqi/domain/report/render-report.js';
import type { Report } from '@zhuqi/domain/report/report.types.js';
import type { Filling } from '../../../platform/docx/render-docx.js';

export interface WordPlaces {
  /** Figures a Word file names by itself, outside the texts. */
  readonly codes: readonly string[];
  /** Those whose rows it names one by one. */
  readonly named: readonly string[];
}

interface Beside {
  readonly bureauName: string;
  readonly printedAt: Date;
  readonly places: WordPlaces;
  readonly namesOf: (code: string) => readonly string[];
}

/** What fills a Word template of a report: its texts, and the figures the template names by itself. */
export function reportFilling(report: Report, { bureauName, printedAt, places, namesOf }: Beside): Filling {
  const { title, period, scopeName, sections, corrections, figures } = report;
  const texts = new Map(figures.map(({ code, display }) => [code, display]));
  const figureText = (code: string): string => printedText({ code, display: texts.get(code) ?? '' }, corrections);
  const last = sections.at(-1)?.paragraphs.at(-1);
  return {
    ...Object.fromEntries(places.codes.map((code) => [code, figureText(code)])),
    ...Object.fromEntries(places.named.map((code) => [`names:${code}`, namesText(code, { namesOf })])),
    ...{ title, period: period.label, scope: scopeName, bureau: bureauName, printedOn: dateText(dayOf(printedAt)) },
    sections: sections.map(({ heading, paragraphs }) => ({
      headings: heading === '' ? [] : [{ heading }],
      paragraphs: paragraphs.map((paragraph) => ({
        lead: paragraph.lead,
        text: paragraph.sentences.map(({ text }) => text).join(''),
        /** Something for the last one only, which the signature keeps to. */
        ends: paragraph === last ? [{}] : [],
      })),
    })),
    corrections: corrections.map((correction) => ({ line: correctionLine(correction) })),
  };
}

/** As a document is dated: 2022年12月31日. */
const dateText = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Every place but the figures, once; for trying a template out. */
export const sampleFilling = (): Filling => ({
  ...{ title: '一', period: '一', scope: '一', bureau: '一', printedOn: '一' },
  sections: [{ headings: [{ heading: '一' }], paragraphs: [{ lead: '一', text: '一', ends: [{}] }] }],
  corrections: [{ line: '一' }],
});
