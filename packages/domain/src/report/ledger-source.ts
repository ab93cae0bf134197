import { evaluateFigure, rowsOfList } from '../figure/evaluate-figure.js';
import { subjectOf, type Ledger } from '../figure/figure-subjects.js';
import type { FigureScope } from '../figure/figure.types.js';
import type { Period } from '../figure/period.js';
import { knownFigure } from '../figure/registry.js';
import type { FilterRow } from '../query/filter.js';
import type { FigureSource } from './render-report.js';

/** Figures over rows in memory: the twin of the source that asks the database. */
export const ledgerSource = (ledger: Ledger, period: Period, scope: FigureScope = {}): FigureSource => ({
  valueOf: (code) => evaluateFigure(knownFigure(code), ledger, period, scope),
  namesOf: (code) => {
    const figure = knownFigure(code);
    const { list } = evaluateFigure(figure, ledger, period, scope);
    const { nameField } = subjectOf(figure.subject);
    return list === null
      ? []
      : rowsOfList(list, ledger).flatMap((row) => {
          const name = (row as FilterRow)[nameField];
          return typeof name === 'string' ? [name] : [];
        });
  },
});
