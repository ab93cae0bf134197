import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { huaianDivisions } from '@zhuqi/domain/enterprise/division.js';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import type { LinkedBar } from './FigureBars.js';

/** Where a district lies, roughly, on a grid of three columns and four rows; no border is drawn, so none can be wrong. */
const places: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '320804': [1, 1],
  '320826': [3, 1],
  '320812': [2, 2],
  '320803': [3, 2],
  '320813': [2, 3],
  '320830': [1, 4],
  '320831': [3, 4],
};

/** The seven districts as tiles, darker where the figure is larger; each opens its rows. */
export function DistrictTiles({ bars, label }: { readonly bars: readonly LinkedBar[]; readonly label: string }) {
  const translate = useTranslate();
  const byCode = new Map(bars.map((bar) => [bar.key, bar]));
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 0);
  return (
    <Box
      component="ul"
      aria-label={`${label}：${translate('dashboard.districts')}`}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 0.75,
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
        gridAutoRows: 'minmax(56px, auto)',
      }}
    >
      {huaianDivisions.map(({ code, name }) => {
        const place = places[code];
        const bar = byCode.get(code);
        if (!place) return null;
        const [gridColumn, gridRow] = place;
        const share = most > 0 ? (bar?.value ?? 0) / most : 0;
        return (
          <Box component="li" key={code} sx={{ gridColumn, gridRow }}>
            <Box
              {...(bar ? { component: Link, to: bar.to } : {})}
              sx={(theme) => ({
                display: 'block',
                height: '100%',
                p: 1,
                borderRadius: 1,
                border: 2,
                // The edge says how much; the text stays as readable on every tile.
                borderColor:
                  share === 0
                    ? theme.palette.divider
                    : `color-mix(in srgb, ${theme.palette.tones.active.text} ${Math.round(20 + share * 80)}%, transparent)`,
                bgcolor: theme.palette.tones.active.fill,
                color: theme.palette.tones.active.text,
                textDecoration: 'none',
              })}
            >
              <Typography variant="body2" component="span" sx={{ display: 'block' }}>
                {name}
              </Typography>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {bar?.display ?? translate('dashboard.none')}
              </Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
