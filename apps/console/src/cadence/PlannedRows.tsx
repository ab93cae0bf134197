import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { StatusChip } from '../common/StatusChip.js';

export interface PlannedRow {
  readonly targetId: string;
  readonly name: string;
  readonly visitId?: string | null;
  readonly problem?: string | null;
}

/** How the planning of each visit went; those that failed first. */
export function PlannedRows({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const translate = useTranslate();
  const failed = rows.filter(({ problem }) => problem);
  const done = rows.filter(({ problem }) => !problem);
  return (
    <>
      <Typography sx={{ mb: 1 }} role="status">
        {translate('cadence.result', { done: done.length, failed: failed.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...failed, ...done].map(({ targetId, name, visitId, problem }) => (
          <Box component="li" key={targetId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 0.5 }}>
            <StatusChip
              tone={problem ? 'over' : 'done'}
              label={translate(problem ? 'cadence.notPlanned' : 'cadence.planned')}
            />
            {visitId ? (
              <MuiLink component={Link} to={`/visits/${visitId}/show`} color="inherit">
                {name}
              </MuiLink>
            ) : (
              <span>{name}</span>
            )}
            {problem && (
              <Typography component="span" variant="body2" color="text.secondary">
                {problem}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}
