import type { Report, ReportSection } from '@zhuqi/domain/report/report.types.js';
import type { FrozenFigure } from '@zhuqi/domain/report/report-snapshot.js';

/** What a report says, as it was last rendered: texts, values and the ids of the rows behind them. */
export interface ReportContent {
  readonly title: string;
  readonly scopeName: string;
  readonly sections: readonly ReportSection[];
  /** Absent in what was rendered before sentences were left out. */
  readonly omitted?: readonly string[];
  readonly figures: readonly FrozenFigure[];
}

export const contentOf = ({ title, scopeName, sections, omitted, figures }: Report): ReportContent => ({
  ...{ title, scopeName, sections, omitted },
  figures: figures.map(({ code, name, value, display, rowIds }) => ({ code, name, value, display, rowIds })),
});

/** Before it was rendered for the first time. */
export const emptyContent = (title: string, scopeName: string): ReportContent => ({
  ...{ title, scopeName },
  sections: [],
  figures: [],
});
