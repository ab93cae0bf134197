import Tooltip from '@mui/material/Tooltip';
import { dayOf, daysBetween } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useLocaleState, useTranslate } from 'ra-core';
import { dayText, momentText, relativeDays, relativeTo, shanghaiDayOfText } from './dates.js';
import { useNow } from './use-now.js';

interface DateTextProps {
  /** A `Date` (2026-03-05) or a `DateTime` (ISO) of the contract; null shows a dash. */
  readonly at: string | null | undefined;
  /** 3 天前, with the exact moment on hover and for screen readers. */
  readonly relative?: boolean;
  /** Show the hour as well; only for a DateTime. */
  readonly time?: boolean;
}

/** 2026年3月5日(周四), or relative with the exact one behind it. */
export function DateText({ at, relative = false, time = false }: DateTextProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const now = useNow();
  if (!at) return <>{translate('common.none')}</>;
  const dayOnly = at.length === 10;
  const exact = dayOnly ? dayText(at, locale) : momentText(at, locale);
  const plain = time && !dayOnly ? exact : dayText(at, locale);
  const day = shanghaiDayOfText(at);
  const near = !relative ? null : dayOnly && day ? relativeDays(daysBetween(dayOf(now), day)) : relativeTo(at, now);
  const shown = near ? translate(`date.${near.key}`, { smart_count: near.count }) : plain;
  if (shown === exact)
    return (
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {shown}
      </time>
    );
  return (
    <Tooltip title={exact} describeChild>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {shown}
      </time>
    </Tooltip>
  );
}
