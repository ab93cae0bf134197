import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import { RefusalError } from '../providers/errors.js';
import { queryClient } from '../providers/query-client.js';
import { HandoverMoves } from './HandoverMoves.js';
import { carryOutHandover, type HandoverPreview } from './handovers.adapter.js';

interface HandoverConfirmProps {
  readonly preview: HandoverPreview;
  readonly fromUserId: string;
  readonly toUserId: string;
  /** What would move is not any more what was shown: show it anew. */
  readonly onChanged: () => void;
}

const pages: Readonly<Record<string, string>> = { problem: '/problems', enterprise: '/enterprises' };

/** The preview, and the confirmation of exactly this preview. */
export function HandoverConfirm({ preview, fromUserId, toUserId, onChanged }: HandoverConfirmProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const keyFor = useRetryKey();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { hash, ok, summary, refusals, fromName, toName } = preview;
  const { enterprises, problems, groups, tasks, projects, deputies } = preview;
  const nothing = [enterprises, problems, groups, tasks, projects, deputies].every(({ length }) => length === 0);
  const carryOut = async () => {
    setProblem(null);
    const input = { fromUserId, toUserId, reason: reason.trim(), hash };
    try {
      const id = await carryOutHandover(input, keyFor(input));
      await queryClient.invalidateQueries();
      notify('handovers.done', { type: 'success' });
      void navigate(`/handovers/${id}/show`);
    } catch (error) {
      setProblem(errorText(error));
      if (error instanceof RefusalError && error.code === 'CONFLICT') onChanged();
    }
  };
  return (
    <>
      <Section title={translate('handovers.step2')}>
        <Alert severity={ok ? 'info' : 'warning'} sx={{ mb: 2 }}>
          {summary}
        </Alert>
        {refusals.length > 0 && (
          <ul>
            {refusals.map(({ subject, id, message }) => (
              <li key={`${subject} ${id} ${message}`}>
                {pages[subject] ? (
                  <Link component={RouterLink} to={`${pages[subject]}/${id}/show`}>
                    {message}
                  </Link>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        )}
        <HandoverMoves {...preview} />
      </Section>
      {ok && !nothing && (
        <Section title={translate('handovers.step3')}>
          <TextField
            label={translate('handovers.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            fullWidth
            multiline
            minRows={2}
          />
          <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
            {translate('handovers.whole')}
          </Typography>
          {problem && (
            <Alert severity="error" sx={{ mb: 1 }}>
              {problem}
            </Alert>
          )}
          <ConfirmButton
            variant="contained"
            disabled={reason.trim() === ''}
            label={translate('handovers.carryOut')}
            question={translate('handovers.question', { from: fromName, to: toName, summary })}
            onConfirm={carryOut}
          />
        </Section>
      )}
    </>
  );
}
