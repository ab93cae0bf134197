import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { listLink } from '../common/list/list-link.js';
import { useOptionLabel } from '../common/use-options.js';
import type { FrequencyMissesQuery } from '../gql/graphql.js';
import { useCan } from '../session/me.js';

export type Miss = FrequencyMissesQuery['frequencyMisses'][number];

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What a month or quarter opens: what was held, where something was; else the form to file it afterwards. */
function openOf({ branchId, kinds, from, to, held }: Miss, plans: boolean): string | null {
  if (held > 0)
    return listLink('activities', {
      kind: { in: [...kinds] },
      hostId: { eq: branchId },
      plannedOn: { from, to: nextDay(to) },
    });
  if (!plans) return null;
  const hints = new URLSearchParams({ unitId: branchId, kind: kinds[0] ?? '', plannedOn: to });
  return `/activities/afterwards?${hints.toString()}`;
}

/** One rule a branch has not kept: the months or quarters it missed, and the form to plan the next. */
export function FrequencyMissRow({ misses }: { readonly misses: readonly Miss[] }) {
  const translate = useTranslate();
  const kindOf = useOptionLabel('activityKinds');
  const plans = useCan()('activity.plan');
  const [first] = misses;
  if (!first) return null;
  const { branchId, kinds, per, required } = first;
  const rule = `${kinds.map(kindOf).join('、')}（${translate(`frequency.per.${per}`, { smart_count: required })}）`;
  const plan = new URLSearchParams({ unitId: branchId, kind: kinds[0] ?? '' });
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '15rem minmax(0, 1fr) auto' },
        alignItems: 'center',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ fontWeight: 500 }}>{rule}</Typography>
      <Box
        component="ul"
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 0.75, listStyle: 'none', m: 0, p: 0 },
          ...{ gridColumn: { xs: '1 / -1', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } },
        }}
      >
        {misses.map((miss) => (
          <li key={miss.periodLabel}>
            <Period miss={miss} to={openOf(miss, plans)} />
          </li>
        ))}
      </Box>
      {plans && (
        <Button
          component={Link}
          to={`/activities/create?${plan.toString()}`}
          size="small"
          variant="outlined"
          color="secondary"
          aria-label={`${translate('frequency.plan')}：${rule}`}
        >
          {translate('frequency.plan')}
        </Button>
      )}
    </Box>
  );
}

function Period({ miss, to }: { readonly miss: Miss; readonly to: string | null }) {
  const { periodLabel, held, required, message } = miss;
  const short = periodLabel.replace(/^\d{4}年/, '');
  const label = held > 0 ? `${short} ${held}/${required}` : short;
  const sx = { height: { xs: 36, sm: 24 } };
  const look = { variant: 'outlined', size: 'small', label, title: message, 'aria-label': message, sx } as const;
  return to === null ? <Chip {...look} /> : <Chip {...look} component={Link} to={to} clickable />;
}
