import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useSearchParams } from 'react-router';
import { withDays, type FilterValues } from '../common/list/filter-spec.js';
import { useNow } from '../common/use-now.js';
import { periodNames, periodOf, type Period, type PeriodName } from './periods.js';

export interface ChosenPeriod {
  readonly period: Period;
  /** Null when it is none of the usual ones. */
  readonly name: PeriodName | null;
  readonly choose: (period: Period) => void;
  /** The Filter of rated answers of this period. */
  readonly filter: FilterValues;
}

/** The period in the address; this year when there is none, or it cannot be read. */
export function usePeriod(): ChosenPeriod {
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const [from, to] = [parseDay(params.get('from') ?? ''), parseDay(params.get('to') ?? '')];
  const period = from.ok && to.ok ? { from: from.day, to: to.day } : periodOf('thisYear', now);
  const isSame = (name: PeriodName) => {
    const usual = periodOf(name, now);
    return usual.from === period.from && usual.to === period.to;
  };
  return {
    period,
    name: periodNames.find(isSame) ?? null,
    choose: (chosen) => setParams({ from: chosen.from, to: chosen.to }, { replace: true }),
    filter: withDays({}, 'ratedAt', period, true),
  };
}
