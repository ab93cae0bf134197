import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'ra-core';
import { momentText } from './dates.js';
import { dueStateOf } from './due.js';
import { StatusChip } from './StatusChip.js';
import { useNow } from './use-now.js';

interface DueTextProps {
  readonly dueAt: string | null | undefined;
  /** The frozen fact of the server: overdue even when the clock on this device disagrees. */
  readonly overdue?: boolean;
  /** The date lies in a year whose holidays are not announced. */
  readonly provisional?: boolean;
}

/** 剩2天 / 今日到期 / 超期3天, with the exact moment on hover. */
export function DueText({ dueAt, overdue = false, provisional = false }: DueTextProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const now = useNow();
  if (!dueAt)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('due.none')}
      </Box>
    );
  const { tone, key, days } = dueStateOf(dueAt, now, overdue);
  const words = translate(`due.${key}`, { smart_count: days });
  const exact = translate('due.dueAt', { date: momentText(dueAt, locale) });
  return (
    <StatusChip
      tone={tone}
      label={provisional ? `${words} · ${translate('due.provisional')}` : words}
      title={provisional ? `${exact}。${translate('due.provisionalHint')}` : exact}
    />
  );
}
