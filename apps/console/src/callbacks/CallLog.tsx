import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { callAdvice, callOutcomeLabels } from '@zhuqi/domain/callback/call-log.js';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { DateText } from '../common/DateText.js';
import type { ActionLike } from '../common/facts.js';
import { FactsDialog } from '../common/FactsDialog.js';
import { OptionText } from '../common/OptionText.js';
import { Section } from '../common/Section.js';
import { queryClient } from '../providers/query-client.js';
import { recordCall, type CallbackDetail } from './use-callback.js';

const outcomes = Object.entries(callOutcomeLabels).map(([value, label]) => ({ value, label }));

/** 通话记录: every try, newest first, and the advice to stop after three in vain. */
export function CallLog({ task }: { readonly task: CallbackDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const keyFor = useRetryKey();
  const [asked, setAsked] = useState<ActionLike | null>(null);
  const ofThisRound = task.calls.filter(({ round }) => round === task.round);
  const advice = callAdvice(ofThisRound, task.reason === 'AWAITING_FEEDBACK');
  const action: ActionLike = {
    action: 'recordCall',
    label: translate('callbacks.record'),
    primary: true,
    needs: [{ name: 'outcome', label: translate('callbacks.outcome'), kind: 'choice', options: outcomes }],
    offers: [{ name: 'note', label: translate('callbacks.note'), kind: 'longText', options: [] }],
  };
  const save = async (_: ActionLike, facts: Record<string, unknown>) => {
    // The key is the id of the call, too: however often it is sent, it is one call.
    const key = keyFor([task.id, task.calls.length, facts]);
    await recordCall({ id: key, problemId: task.id, ...(facts as { outcome: string; note?: string }) }, key);
    notify('callbacks.recorded', { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: ['callbacks'] });
  };
  return (
    <Section
      title={translate('callbacks.log')}
      actions={
        <Button variant="outlined" color="secondary" onClick={() => setAsked(action)} sx={{ minHeight: 44 }}>
          {action.label}
        </Button>
      }
    >
      {advice && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {advice}
        </Alert>
      )}
      {task.calls.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('callbacks.noCalls')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {task.calls.map(({ id, round, callerName, calledAt, outcome, note }) => (
            <Box component="li" key={id} sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
              <Box sx={{ fontWeight: 600 }}>
                <OptionText name="callOutcomes" value={outcome} />
              </Box>
              <Typography variant="body2" color="text.secondary">
                <DateText at={calledAt} time /> · {callerName}
                {round < task.round && ` · ${translate('case.round', { round })}`}
              </Typography>
              {note && (
                <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {note}
                </Typography>
              )}
            </Box>
          ))}
        </Box>
      )}
      <FactsDialog action={asked} onClose={() => setAsked(null)} onSubmit={save} />
    </Section>
  );
}
