import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { DueText } from '../common/DueText.js';
import { StatusChip } from '../common/StatusChip.js';
import type { ClockFieldsFragment } from '../gql/graphql.js';

interface ClocksProps {
  readonly clocks: readonly ClockFieldsFragment[];
  readonly round: number;
  readonly onWhy: (clockId: string) => void;
  /** Offers 下发督办单 beside each running promise of ours. */
  readonly onIssueOrder?: (clockId: string) => void;
}

/** Nobody of ours is late when the enterprise keeps us waiting. */
const enterpriseClocks: ReadonlySet<string> = new Set(['info', 'feedback']);

const isOpen = ({ state }: ClockFieldsFragment) => state === 'running' || state === 'paused';

/** The promises of a case: what runs now first, then what was kept or missed. */
export function Clocks({ clocks, round, onWhy, onIssueOrder }: ClocksProps) {
  const translate = useTranslate();
  if (clocks.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('case.noClocks')}
      </Typography>
    );
  const ordered = [...clocks].sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) ||
      b.round - a.round ||
      (isOpen(a) ? a.dueAt.localeCompare(b.dueAt) : b.dueAt.localeCompare(a.dueAt)),
  );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {ordered.map((clock) => (
        <Box
          component="li"
          key={clock.id}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Typography component="span" sx={{ fontWeight: isOpen(clock) ? 600 : 400 }}>
              {clock.kindLabel}
              {clock.ownerName && (
                <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>{` · ${clock.ownerName}`}</Box>
              )}
              {clock.round < round && (
                <Box
                  component="span"
                  sx={{ color: 'text.secondary', fontWeight: 400 }}
                >{` · ${translate('case.round', { round: clock.round })}`}</Box>
              )}
            </Typography>
            <ClockState clock={clock} />
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
            <Typography variant="body2" color="text.secondary" component="span">
              {translate('case.dueLabel')} <DateText at={clock.dueAt} time />
            </Typography>
            {isOpen(clock) && (
              <Button
                size="small"
                variant="text"
                color="secondary"
                onClick={() => onWhy(clock.id)}
                sx={{ textDecoration: 'underline', px: 0.5, minHeight: 24 }}
              >
                {translate('case.whyThisDay')}
              </Button>
            )}
            {onIssueOrder && clock.state === 'running' && !enterpriseClocks.has(clock.kind) && (
              <Button
                size="small"
                variant="text"
                color="secondary"
                aria-label={`${translate('orders.issue')}：${clock.kindLabel}`}
                onClick={() => onIssueOrder(clock.id)}
                sx={{ textDecoration: 'underline', px: 0.5, minHeight: 24 }}
              >
                {translate('orders.issue')}
              </Button>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function ClockState({ clock }: { readonly clock: ClockFieldsFragment }) {
  const translate = useTranslate();
  const { state, overdueAt, overdueDays, dueAt, provisional } = clock;
  if (state === 'running') return <DueText dueAt={dueAt} overdue={overdueAt !== null} provisional={provisional} />;
  if (state === 'paused') return <StatusChip tone="quiet" label={translate('case.paused')} />;
  if (overdueAt)
    return <StatusChip tone="over" label={translate('case.missedBy', { smart_count: overdueDays ?? 0 })} />;
  return state === 'done' ? (
    <StatusChip tone="done" label={translate('case.kept')} />
  ) : (
    <StatusChip tone="quiet" label={translate('case.lapsed')} />
  );
}
