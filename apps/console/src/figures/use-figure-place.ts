import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { useSearchParams } from 'react-router';
import { useNow } from '../common/use-now.js';
import { paramsOf, scopeIn } from './figure-link.js';
import { knownKey } from './period-keys.js';

export interface FigurePlace {
  readonly period: string;
  readonly scope: FigureScope;
  readonly setPeriod: (period: string) => void;
  readonly setScope: (scope: FigureScope) => void;
}

/** Which period and scope the address asks for; this year and everything when it says nothing. */
export function useFigurePlace(): FigurePlace {
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const period = knownKey(params.get('period'), now);
  const scope = scopeIn(params);
  return {
    period,
    scope,
    setPeriod: (chosen) => setParams(paramsOf(chosen, scope), { replace: true }),
    setScope: (chosen) => setParams(paramsOf(period, chosen), { replace: true }),
  };
}
