import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTheme } from '@mui/material/styles';
import type { EChartsType } from 'echarts/core';
import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { ChartBar } from './chart-engine.js';

export interface LinkedBar extends ChartBar {
  readonly key: string;
  /** Where its rows are. */
  readonly to: string;
}

interface FigureBarsProps {
  readonly bars: readonly LinkedBar[];
  /** What a screen reader calls the chart. */
  readonly label: string;
  readonly horizontal?: boolean;
}

const ROW = 28;
const HEIGHT = 180;

/** A chart whose bars open their rows, and the same values as text: for those who do not see it, or want to copy it. */
export function FigureBars({ bars, label, horizontal = false }: FigureBarsProps) {
  const translate = useTranslate();
  return (
    <>
      <Bars bars={bars} label={label} horizontal={horizontal} />
      <Box component="details" sx={{ mt: 1, '& summary': { cursor: 'pointer', minHeight: 28 } }}>
        <Box component="summary" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {translate('dashboard.asText')}
        </Box>
        <Box component="ul" sx={{ m: 0, pl: 2.5, columnWidth: 180, fontSize: '0.875rem' }}>
          {bars.map(({ key, label: name, display, to }) => (
            <li key={key}>
              {name}{' '}
              <Link component={RouterLink} to={to} aria-label={`${label}：${name} ${display}`}>
                {display}
              </Link>
            </li>
          ))}
        </Box>
      </Box>
    </>
  );
}

function Bars({ bars, label, horizontal }: Required<FigureBarsProps>) {
  const place = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { palette } = useTheme();
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let chart: EChartsType | null = null;
    let left = false;
    const resize = new ResizeObserver(() => chart?.resize());
    void import('./chart-engine.js').then(({ openChart, drawBars }) => {
      if (left) return;
      chart = openChart(element, (index) => {
        const bar = bars[index];
        if (bar) void navigate(bar.to);
      });
      const look = { fill: palette.tones.active.text, text: palette.text.primary, line: palette.divider, horizontal };
      drawBars(chart, bars, look);
      resize.observe(element);
    });
    return () => {
      left = true;
      resize.disconnect();
      chart?.dispose();
    };
  }, [bars, horizontal, navigate, palette]);
  return (
    <Box
      ref={place}
      role="img"
      aria-label={`${label}：${bars.map(({ label: name, display }) => `${name} ${display}`).join('，')}`}
      sx={{ width: '100%', height: horizontal ? bars.length * ROW + 8 : HEIGHT }}
    />
  );
}
