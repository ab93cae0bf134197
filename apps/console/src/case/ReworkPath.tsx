import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { StatusChip } from '../common/StatusChip.js';
import type { ClockFieldsFragment } from '../gql/graphql.js';
import type { ToneName } from '../layout/tones.js';
import { reworkSteps, type ReworkStep } from './rework-steps.js';

const tones: Readonly<Record<ReworkStep['state'], ToneName>> = {
  kept: 'done',
  late: 'over',
  running: 'active',
  waiting: 'quiet',
  dropped: 'quiet',
};

interface ReworkPathProps {
  readonly clocks: readonly ClockFieldsFragment[];
  readonly round: number;
}

/** 二次办理: the three promises made to a dissatisfied enterprise, and where each of them stands. */
export function ReworkPath({ clocks, round }: ReworkPathProps) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {reworkSteps(clocks, round).map(({ kind, state, dueAt, overdueDays }, index) => (
        <Box component="li" key={kind}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {index + 1}. {translate(`case.reworkSteps.${kind}`)}
            </Typography>
            <StatusChip
              tone={tones[state]}
              label={translate(`case.reworkStates.${state}`, { smart_count: overdueDays ?? 0 })}
            />
          </Box>
          <Typography variant="body2" color="text.secondary">
            {dueAt ? (
              <>
                {translate('case.dueLabel')} <DateText at={dueAt} time />
              </>
            ) : (
              translate(`case.reworkPromises.${kind}`)
            )}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
