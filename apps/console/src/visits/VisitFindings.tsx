import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { Section } from '../common/Section.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import { ProblemStateChip } from '../problems/ProblemChips.js';
import type { VisitDetail } from './use-visit.js';

/** The record as it was written: what happened, what was found, what became of it. */
export function VisitFindings({ visit }: { readonly visit: VisitDetail }) {
  const translate = useTranslate();
  const { summary, findings, problems, hasNoMatter } = visit;
  return (
    <Section title={translate('visits.record')}>
      <Typography
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 760 }}
        color={summary ? 'text.primary' : 'text.secondary'}
      >
        {summary ?? translate('visits.noRecord')}
      </Typography>
      {hasNoMatter && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="quiet" label={translate('visits.noMatter')} />
        </Box>
      )}
      {findings.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {translate('visits.findings')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {findings.map((finding) => (
              <Finding
                key={finding.id}
                finding={finding}
                problem={problems.find(({ id }) => id === finding.problemId)}
              />
            ))}
          </Box>
        </>
      )}
    </Section>
  );
}

interface FindingProps {
  readonly finding: VisitDetail['findings'][number];
  readonly problem: VisitDetail['problems'][number] | undefined;
}

function Finding({ finding, problem }: FindingProps) {
  const kindLabel = useOptionLabel('findingKinds');
  const qualification = useOptionLabel('qualifications');
  const willingness = useOptionLabel('willingness');
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <StatusChip
          tone={finding.kind === 'SOLVED_ON_SPOT' ? 'done' : finding.kind === 'PROBLEM' ? 'active' : 'quiet'}
          label={kindLabel(finding.kind)}
        />
        {finding.willingness && (
          <Typography component="span">
            {qualification(finding.qualification)}：{willingness(finding.willingness)}
          </Typography>
        )}
      </Box>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{finding.text}</Typography>
      {problem && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Link component={RouterLink} to={`/problems/${problem.id}/show`}>
            {problem.number} {problem.title}
          </Link>
          <ProblemStateChip state={problem.state} />
        </Box>
      )}
    </Box>
  );
}
