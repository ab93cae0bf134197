import { displayExactly } from '../figure/display-figure.js';
import type { FigureValue } from '../figure/evaluate-figure.js';
import { figureOf } from '../figure/registry.js';
import type { Report } from './report.types.js';

/** What an issued report keeps of a figure: its value, and the ids of the rows behind it. */
export interface FrozenFigure {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly display: string;
  readonly rowIds: readonly string[];
}

/** 发布快照: texts and figures as they were printed; later edits never change it. */
export interface ReportSnapshot {
  readonly title: string;
  readonly periodKey: string;
  readonly issuedAt: Date;
  readonly sentences: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly figures: readonly FrozenFigure[];
}

/** Freezes a report on issuing, as it was last rendered. */
export const freezeReport = (
  report: Pick<Report, 'title' | 'sections'> & { readonly figures: readonly FrozenFigure[] },
  periodKey: string,
  issuedAt: Date,
): ReportSnapshot => ({
  title: report.title,
  periodKey,
  issuedAt,
  sentences: report.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, text }))),
  ),
  figures: report.figures.map(({ code, name, value, display, rowIds }) => ({ code, name, value, display, rowIds })),
});

/** 自发布以来变化, of one figure. */
export interface LaterChange {
  readonly code: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly addedIds: readonly string[];
  readonly removedIds: readonly string[];
  /** A Chinese sentence. */
  readonly message: string;
}

/** What has changed since a report was issued, figure by figure; also when rows were exchanged and the number stayed. */
export function laterChanges(snapshot: ReportSnapshot, valueOf: (code: string) => FigureValue): readonly LaterChange[] {
  return snapshot.figures.flatMap((frozen) => {
    const now = valueOf(frozen.code);
    const before = new Set(frozen.rowIds);
    const after = new Set(now.rowIds);
    const addedIds = now.rowIds.filter((id) => !before.has(id));
    const removedIds = frozen.rowIds.filter((id) => !after.has(id));
    if (now.value === frozen.value && addedIds.length + removedIds.length === 0) return [];
    const { code, name } = frozen;
    return [
      {
        code,
        name,
        before: frozen.display,
        after: now.display,
        addedIds,
        removedIds,
        message: sentence(frozen, now, addedIds.length, removedIds.length),
      },
    ];
  });
}

function sentence(frozen: FrozenFigure, now: FigureValue, added: number, removed: number): string {
  const rows = [...(added > 0 ? [`增加${added}条`] : []), ...(removed > 0 ? [`减少${removed}条`] : [])].join('、');
  const change = rows === '' ? '明细内容有修改' : `明细${rows}`;
  const exact = (value: number | null): string => {
    const figure = figureOf(frozen.code);
    return figure ? displayExactly(figure, value) : String(value ?? '无数据');
  };
  const value = now.value === frozen.value ? '数值不变' : `由${exact(frozen.value)}变为${exact(now.value)}`;
  return `${frozen.name}：${change}，${value}。`;
}
