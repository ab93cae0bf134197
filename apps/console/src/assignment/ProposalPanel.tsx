import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { execute } from '../providers/graphql-client.js';
import { AssignmentProposalDocument } from './assignment.documents.js';
import { loadText, type Candidate } from './load-text.js';

interface ProposalPanelProps {
  readonly problemId: string;
  /** Fills the form in. */
  readonly onFollow: (facts: { readonly host: string; readonly coHandlers: { readonly person: string }[] }) => void;
}

/** Whom the rules propose, why, and what these people have in hand; one click fills the form in. */
export function ProposalPanel({ problemId, onFollow }: ProposalPanelProps) {
  const translate = useTranslate();
  const [followed, setFollowed] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['assignmentProposal', problemId],
    queryFn: async ({ signal }) =>
      (await execute(AssignmentProposalDocument, { problemId }, { signal })).assignmentProposal ?? null,
  });
  if (error) return <Typography color="text.secondary">{translate('assignment.noProposal')}</Typography>;
  if (!data) return null;
  const { host, coHandlers, explanation, notes } = data;
  const follow = () => {
    if (!host) return;
    onFollow({ host: host.id, coHandlers: coHandlers.map(({ id }) => ({ person: id })) });
    setFollowed(true);
  };
  return (
    <Box
      component="section"
      aria-label={translate('assignment.proposal')}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1.5 }}
    >
      <Typography sx={{ mb: 1 }}>{explanation}</Typography>
      {host && <ProposedPerson part={translate('assignment.host')} candidate={host} />}
      {coHandlers.map((candidate) => (
        <ProposedPerson key={candidate.id} part={translate('assignment.coHandler')} candidate={candidate} />
      ))}
      {notes.map((note) => (
        <Alert key={note} severity="warning" sx={{ mt: 1 }}>
          {note}
        </Alert>
      ))}
      {host && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
          <Button variant="outlined" color="secondary" onClick={follow}>
            {translate('assignment.follow')}
          </Button>
          <Typography variant="body2" color="text.secondary" role="status">
            {followed && translate('assignment.followed')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function ProposedPerson({ part, candidate }: { readonly part: string; readonly candidate: Candidate }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2">
      {part}{' '}
      <Box component="span" sx={{ fontWeight: 600 }}>
        {candidate.name}
      </Box>{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {candidate.unitName} · {loadText(candidate, translate)}
      </Box>
    </Typography>
  );
}
