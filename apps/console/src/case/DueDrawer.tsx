import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'ra-core';
import { momentText } from '../common/dates.js';
import { ErrorState } from '../common/ErrorState.js';
import { PageLoading } from '../common/PageLoading.js';
import { useIsPhone } from '../layout/use-is-phone.js';
import { execute } from '../providers/graphql-client.js';
import { DueExplanationDocument } from './case.documents.js';
import { DueTable } from './DueTable.js';

interface DueDrawerProps {
  /** Whose date is asked about; null: closed. */
  readonly clockId: string | null;
  readonly onClose: () => void;
}

/** 为什么是这一天: the day-by-day count behind a due date. */
export function DueDrawer({ clockId, onClose }: DueDrawerProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const phone = useIsPhone();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['dueExplanation', clockId],
    enabled: clockId !== null,
    queryFn: async ({ signal }) =>
      (await execute(DueExplanationDocument, { clockId: clockId ?? '' }, { signal })).dueExplanation ?? null,
  });
  return (
    <Drawer
      anchor={phone ? 'bottom' : 'right'}
      open={clockId !== null}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': 'due-why',
          sx: {
            width: phone ? 'auto' : 440,
            maxHeight: phone ? '88dvh' : '100%',
            borderTopLeftRadius: phone ? 12 : 0,
            borderTopRightRadius: phone ? 12 : 0,
          },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', pl: 2, pr: 1, pt: 1 }}>
        <Typography variant="h2" id="due-why" sx={{ flex: 1 }}>
          {translate('case.whyThisDay')}
        </Typography>
        <IconButton aria-label={translate('common.close')} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box
        sx={{ px: 2, pb: 2, overflowY: 'auto' }}
        tabIndex={0}
        role="region"
        aria-label={translate('case.whyThisDay')}
      >
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {isPending && clockId && !error && <PageLoading />}
        {data === null && <Typography color="text.secondary">{translate('case.noExplanation')}</Typography>}
        {data && (
          <>
            <Typography sx={{ mb: 1 }}>
              {translate('case.whySentence', {
                kind: data.kindLabel ?? '',
                start: momentText(data.startedAt, locale),
                grant: data.grantText,
                due: momentText(data.dueAt, locale),
              })}
            </Typography>
            {data.story.length > 1 && (
              <Box component="ol" sx={{ m: 0, mb: 1, pl: 2.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
                {data.story.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </Box>
            )}
            {data.note && (
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {data.note}
              </Typography>
            )}
            {data.provisional && (
              <Alert severity="warning" sx={{ mb: 1 }}>
                {translate('due.provisionalHint')}
              </Alert>
            )}
            <DueTable days={data.days} />
          </>
        )}
      </Box>
    </Drawer>
  );
}
