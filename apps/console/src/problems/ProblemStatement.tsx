import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { DateText } from '../common/DateText.js';
import { Descriptions } from '../common/Descriptions.js';
import { OptionText } from '../common/OptionText.js';
import { PersonName } from '../common/PersonName.js';
import { Section } from '../common/Section.js';
import { useOptionLabel } from '../common/use-options.js';
import type { ProblemDetail } from './use-problem.js';

/** What the enterprise asks, and the facts beside it. */
export function ProblemStatement({ problem }: { readonly problem: ProblemDetail }) {
  const translate = useTranslate();
  const rejectLabel = useOptionLabel('rejectReasons');
  const pauseLabel = useOptionLabel('pauseReasons');
  const label = (name: string) => translate(`resources.problems.fields.${name}`);
  const reporter = problem.reporter ? (
    <PersonName person={problem.reporter} withUnit />
  ) : (
    // A past ledger does not say who wrote a case down.
    translate(problem.channel === 'SELF' ? 'problems.selfReported' : 'common.none')
  );
  return (
    <Section title={translate('problems.statement')}>
      {problem.rejectReason && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {translate('problems.rejectedFor', { reason: rejectLabel(problem.rejectReason) })}
        </Alert>
      )}
      {problem.pauseReason && problem.state === 'AWAITING_INFO' && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate('problems.pausedFor', { reason: pauseLabel(problem.pauseReason) })}
        </Alert>
      )}
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mb: 2, maxWidth: 760 }}>
        {problem.content}
      </Typography>
      <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
        <Descriptions
          items={[
            { label: label('host'), value: <PersonName person={problem.host} withUnit /> },
            { label: label('category'), value: <OptionText name="problemCategories" value={problem.category} /> },
            { label: label('area'), value: <OptionText name="areas" value={problem.area} /> },
            { label: label('channel'), value: <OptionText name="channels" value={problem.channel} /> },
            { label: translate('problems.reporter'), value: reporter },
            { label: label('createdAt'), value: <DateText at={problem.createdAt} /> },
            ...(problem.itemContent
              ? [
                  {
                    label: translate('serviceLists.cited'),
                    value: `${problem.itemContent}${problem.promisedDays ? `（${translate('serviceLists.promised', { smart_count: problem.promisedDays })}）` : ''}`,
                  },
                ]
              : []),
            ...(problem.teamName ? [{ label: translate('serviceLists.team'), value: problem.teamName }] : []),
            ...(typeof problem.handledDays === 'number'
              ? [{ label: translate('serviceLists.handledDays'), value: problem.handledDays }]
              : []),
          ]}
        />
      </Box>
    </Section>
  );
}
