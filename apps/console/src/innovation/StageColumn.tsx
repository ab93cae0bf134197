import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Willingness } from '@zhuqi/domain/visit/visit-codes.js';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import { ErrorState } from '../common/ErrorState.js';
import { listLink } from '../common/list/list-link.js';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { HighTechColumnQuery } from '../gql/graphql.js';
import type { ToneName } from '../layout/tones.js';
import { execute } from '../providers/graphql-client.js';
import { HighTechColumnDocument } from './innovation.documents.js';

type Enterprise = HighTechColumnQuery['enterprises']['items'][number];

const PAGE = 20;

const tones: Readonly<Record<Willingness, ToneName>> = {
  STRONG: 'done',
  SOME: 'active',
  WAITING: 'behind',
  REFUSED: 'over',
  UNREACHABLE: 'quiet',
};

interface StageColumnProps {
  readonly stage: string;
  readonly district: string | null;
  readonly grade: string | null;
}

/** Of the enterprises nobody has begun to foster, those are on the board that a visit has asked. */
const gradeFilter = (stage: string, grade: string | null) =>
  grade ? { highTechWillingness: { eq: grade } } : stage === 'NONE' ? { highTechWillingness: { isNull: false } } : {};

/** The enterprises of one stage; its number opens exactly them. */
export function StageColumn({ stage, district, grade }: StageColumnProps) {
  const translate = useTranslate();
  const labelOf = useOptionLabel('highTechStages');
  const id = useId();
  const [take, setTake] = useState(PAGE);
  const filter = {
    highTechStage: { eq: stage },
    ...(district ? { districtCode: { eq: district } } : {}),
    ...gradeFilter(stage, grade),
  };
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['enterprises', 'stage', filter, take],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(HighTechColumnDocument, { options: { take, filter } }, { signal })).enterprises,
  });
  const total = data?.totalItems ?? 0;
  return (
    <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Typography component="h2" id={id} sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 1 }}>
        {stage === 'NONE' ? translate('innovation.asked') : labelOf(stage)}{' '}
        <Link component={RouterLink} to={listLink('enterprises', filter)} underline="always" color="inherit">
          {translate('innovation.companies', { smart_count: total })}
        </Link>
      </Typography>
      {isPending && <LinearProgress aria-label={labelOf(stage)} />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.items.map((enterprise) => (
          <EnterpriseCard key={enterprise.id} enterprise={enterprise} />
        ))}
      </Box>
      {data && total > data.items.length && take < 100 && (
        <Button color="secondary" size="small" onClick={() => setTake(Math.min(100, take + PAGE))} sx={{ mt: 1 }}>
          {translate('innovation.moreCompanies')}
        </Button>
      )}
    </Box>
  );
}

function EnterpriseCard({ enterprise }: { readonly enterprise: Enterprise }) {
  const gradeLabel = useOptionLabel('willingness');
  const qualificationLabel = useOptionLabel('qualifications');
  const { id, name, districtName, highTechSince, willingness } = enterprise;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.25, minWidth: 0 }}>
      <Link
        component={RouterLink}
        to={`/enterprises/${id}/show`}
        color="inherit"
        underline="hover"
        sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}
      >
        {name}
      </Link>
      <Typography variant="body2" color="text.secondary" component="div">
        {districtName} {highTechSince && <DateText at={highTechSince} />}
      </Typography>
      {willingness.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
          {willingness.map(({ qualification, grade }) => (
            <StatusChip
              key={qualification}
              tone={tones[grade as Willingness] ?? 'quiet'}
              label={
                qualification === 'HIGH_TECH'
                  ? gradeLabel(grade)
                  : `${qualificationLabel(qualification)}：${gradeLabel(grade)}`
              }
            />
          ))}
        </Box>
      )}
    </Paper>
  );
}
