import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';

interface FigureCellProps {
  readonly kind: string;
  readonly value: unknown;
}

export const isNumeric = (kind: string): boolean => ['number', 'yuan', 'percent'].includes(kind);

/** One cell of a figure's rows as people read it. */
export function FigureCell({ kind, value }: FigureCellProps) {
  const translate = useTranslate();
  if (typeof value === 'number') {
    if (kind === 'percent') return <>{`${Number((value * 100).toFixed(1))}%`}</>;
    // A year is no amount: 2022, not 2,022.
    return <>{kind === 'yuan' ? value.toLocaleString('zh-CN', { minimumFractionDigits: 2 }) : String(value)}</>;
  }
  if (typeof value !== 'string' || value === '') return <>{translate('common.none')}</>;
  if (kind === 'day' || kind === 'moment') return <DateText at={value} />;
  return <>{value}</>;
}
