import { parsePeriod, type Period } from '@zhuqi/domain/figure/period.js';
import { UsageError, type Arguments } from './command.js';

/** The period named on the command line: --year 2022, or --period in any of its forms. @throws UsageError */
export function periodOf(options: Arguments['options']): Period {
  const key = options.get('period') ?? options.get('year');
  if (key === undefined) throw new UsageError('请用 --year 2022 或 --period 2022Q1 指定统计期间。');
  if (options.has('year') && !/^\d{4}$/.test(options.get('year') ?? '')) throw new UsageError('--year 应是四位年份。');
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new UsageError(parsed.message);
  return parsed.period;
}
