import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslate } from 'ra-core';
import { codesOf, flagOf, withCodes, withFlag } from '../common/list/filter-spec.js';
import { useListFilter } from '../common/list/use-list-filter.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ToneName } from '../layout/tones.js';
import { rungTone } from './RungChip.js';
import type { BoardFigures } from './supervision.adapter.js';

const rungs = ['blue', 'urge', 'order1', 'order2', 'bulletin'] as const;

/** A figure a rung; pressed, the table below holds just these. */
export function BoardTiles({ totals }: Pick<BoardFigures, 'totals'>) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('rungKinds');
  const { filterValues, setFilters } = useListFilter();
  const chosen = codesOf(filterValues, 'rungs');
  const yellow = flagOf(filterValues, 'returned');
  return (
    <Box
      role="group"
      aria-label={translate('supervision.tiles')}
      sx={{
        mb: 2,
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', md: 'repeat(6, minmax(0, 1fr))' },
      }}
    >
      {rungs.map((rung) => {
        const only = chosen.length === 1 && chosen[0] === rung;
        return (
          <Tile
            key={rung}
            label={labelOf(rung)}
            count={totals[rung]}
            tone={rungTone(rung)}
            pressed={only}
            onPress={() => setFilters(withCodes(filterValues, 'rungs', only ? [] : [rung]))}
          />
        );
      })}
      <Tile
        label={translate('supervision.returned')}
        count={totals.returned}
        tone="behind"
        pressed={yellow}
        onPress={() => setFilters(withFlag(filterValues, 'returned', !yellow))}
      />
    </Box>
  );
}

interface TileProps {
  readonly label: string;
  readonly count: number;
  readonly tone: ToneName;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Tile({ label, count, tone, pressed, onPress }: TileProps) {
  return (
    <ButtonBase
      onClick={onPress}
      aria-pressed={pressed}
      sx={(theme) => ({
        display: 'block',
        textAlign: 'left',
        p: { xs: 1.25, sm: 2 },
        border: 1,
        borderRadius: 1,
        borderColor: pressed ? theme.palette.tones[tone].text : 'divider',
        bgcolor: pressed ? theme.palette.tones[tone].fill : 'background.paper',
        '&:hover': { borderColor: 'text.secondary' },
      })}
    >
      <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {label}
      </Box>
      <Box
        component="span"
        sx={(theme) => ({
          fontSize: { xs: '1.375rem', sm: '1.75rem' },
          fontWeight: 600,
          lineHeight: 1.3,
          color: count > 0 ? theme.palette.tones[tone].text : 'text.secondary',
        })}
      >
        {count.toLocaleString('zh-CN')}
      </Box>
    </ButtonBase>
  );
}
