import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import type { GapPlanQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { queryClient } from '../providers/query-client.js';
import { GapPlanDocument, PlanGapsDocument } from './cadence.documents.js';
import { PlannedRows, type PlannedRow } from './PlannedRows.js';

type GapVisit = GapPlanQuery['gapPlan']['visits'][number];

const BATCH = 200;

interface GapSheetProps {
  readonly unitId: string | null;
  readonly onClose: () => void;
}

/** Planning the quarter's gaps: what is proposed, what may be left out, and how each row went. */
export function GapSheet({ unitId, onClose }: GapSheetProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [rows, setRows] = useState<readonly PlannedRow[] | null>(null);
  // Made once per target: pressing again after a lost answer plans nothing twice.
  const ids = useRef(new Map<string, string>());
  const { data, error, refetch } = useQuery({
    queryKey: ['cadence', 'gaps', unitId],
    gcTime: 0,
    queryFn: async ({ signal }) => (await execute(GapPlanDocument, { unitId }, { signal })).gapPlan,
  });
  const chosen = (data?.visits ?? []).filter(({ targetId }) => !left.has(targetId)).slice(0, BATCH);
  const idOf = (targetId: string) => {
    const id = ids.current.get(targetId) ?? newId();
    ids.current.set(targetId, id);
    return id;
  };
  const plan = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const visits = chosen.map(({ targetId, leadId, plannedOn }) => ({
        ...{ id: idOf(targetId), targetId, leadId, plannedOn },
      }));
      setRows(accepted((await execute(PlanGapsDocument, { input: { visits } })).planGaps).rows);
      await queryClient.invalidateQueries({ queryKey: ['visits'] });
    } catch (thrown) {
      setFailure(errorText(thrown));
    } finally {
      setBusy(false);
    }
  };
  const toggle = (targetId: string) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(targetId)) next.add(targetId);
      return next;
    });
  return (
    <Sheet
      open
      onClose={onClose}
      title={translate('cadence.planTitle')}
      maxWidth="md"
      actions={
        <>
          <Button color="inherit" onClick={onClose}>
            {translate(rows ? 'common.close' : 'common.cancel')}
          </Button>
          {!rows && (
            <Button variant="contained" disabled={busy || chosen.length === 0} onClick={() => void plan()}>
              {translate('cadence.confirm', { smart_count: chosen.length })}
            </Button>
          )}
        </>
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageLoading />}
      {failure && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {failure}
        </Alert>
      )}
      {rows ? (
        <PlannedRows rows={rows} />
      ) : (
        data && <Proposal visits={data.visits} leftOut={data.left} without={left} onToggle={toggle} />
      )}
    </Sheet>
  );
}

interface ProposalProps {
  readonly visits: readonly GapVisit[];
  readonly leftOut: GapPlanQuery['gapPlan']['left'];
  readonly without: ReadonlySet<string>;
  readonly onToggle: (targetId: string) => void;
}

function Proposal({ visits, leftOut, without, onToggle }: ProposalProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate('cadence.planHelp')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {visits.map(({ targetId, name, leadName, plannedOn }) => (
          <Box component="li" key={targetId} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <FormControlLabel
              control={<Checkbox checked={!without.has(targetId)} onChange={() => onToggle(targetId)} />}
              label={
                <>
                  {name}
                  <Typography component="span" variant="body2" color="text.secondary">
                    {` · ${leadName} · `}
                    <DateText at={plannedOn} />
                  </Typography>
                </>
              }
            />
          </Box>
        ))}
      </Box>
      {leftOut.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
            {translate('cadence.left', { smart_count: leftOut.length })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {leftOut.map(({ targetId, name, reason }) => (
              <li key={targetId}>
                {name}
                <Typography component="span" variant="body2" color="text.secondary">{`：${reason}`}</Typography>
              </li>
            ))}
          </Box>
        </>
      )}
      <MuiLink component={Link} to="/pairings" sx={{ display: 'inline-block', mt: 2 }}>
        {translate('cadence.toPairings')}
      </MuiLink>
    </>
  );
}
