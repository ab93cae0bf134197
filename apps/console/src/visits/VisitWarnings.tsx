import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { parseDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { execute } from '../providers/graphql-client.js';
import type { VisitPlanValues } from './visit-plan-form.js';
import { VisitWarningsDocument } from './visits.documents.js';

/** 多头走访: who else was or will be there, before the plan is saved. */
export function VisitWarnings() {
  const translate = useTranslate();
  const enterpriseId = useWatch<VisitPlanValues, 'enterpriseId'>({ name: 'enterpriseId' });
  const plannedOn = useWatch<VisitPlanValues, 'plannedOn'>({ name: 'plannedOn' });
  const ready = Boolean(enterpriseId) && parseDay(plannedOn).ok;
  const { data: warnings = [] } = useQuery({
    queryKey: ['visitWarnings', enterpriseId, plannedOn],
    enabled: ready,
    queryFn: async ({ signal }) =>
      (await execute(VisitWarningsDocument, { enterpriseId: enterpriseId ?? '', plannedOn }, { signal })).visitWarnings,
  });
  if (!ready || warnings.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      <AlertTitle>{translate('visits.warningsTitle')}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {warnings.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </Box>
      {translate('visits.warningsHint')}
    </Alert>
  );
}
