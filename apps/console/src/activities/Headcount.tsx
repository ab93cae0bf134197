import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import type { ActivityDetail } from './use-activity.js';

/** 应到, 实到, 请假, 未到 in four figures. */
export function Headcount({ headcount }: Pick<ActivityDetail, 'headcount'>) {
  const translate = useTranslate();
  const figures = ['expected', 'present', 'onLeave', 'absent'] as const;
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: 1, m: 0, mb: 2 }}>
      {figures.map((figure) => (
        <Box key={figure} sx={{ display: 'flex', flexDirection: 'column-reverse' }} data-figure={figure}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {translate(`activities.${figure}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
            {headcount[figure]}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
