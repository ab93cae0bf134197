import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { ErrorState } from '../common/ErrorState.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useNow } from '../common/use-now.js';
import { execute } from '../providers/graphql-client.js';
import { BulletinTable } from './BulletinTable.js';
import { BulletinDocument } from './bulletin.documents.js';
import { periods, type Period } from './periods.js';

const names = Object.keys(periods) as (keyof typeof periods)[];

/** 通报: what reached the last rung within a period, to read, to print and to count with. */
export default function BulletinPage() {
  const translate = useTranslate();
  const today = dayOf(useNow());
  const [period, setPeriod] = useState<Period>(() => periods.week(today));
  const valid = period.from !== '' && period.to >= period.from;
  const { data, error, refetch } = useQuery({
    queryKey: ['bulletin', period],
    enabled: valid,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await execute(BulletinDocument, { ...period }, { signal })).bulletin,
  });
  const file = (kind: string) => `/files/bulletin/${kind}?${new URLSearchParams({ ...period }).toString()}`;
  return (
    <>
      <PageHeader
        title={translate('bulletin.title')}
        actions={
          valid && (
            <>
              <Button
                component="a"
                href={file('sheet')}
                variant="outlined"
                color="secondary"
                startIcon={<FileDownloadOutlined />}
              >
                {translate('bulletin.sheet')}
              </Button>
              <Button
                component="a"
                href={file('letter')}
                variant="outlined"
                color="secondary"
                startIcon={<DescriptionOutlined />}
              >
                {translate('bulletin.letter')}
              </Button>
            </>
          )
        }
      >
        <Typography color="text.secondary">{translate('bulletin.intro')}</Typography>
      </PageHeader>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
        {names.map((name) => {
          const chosen = periods[name](today);
          const pressed = chosen.from === period.from && chosen.to === period.to;
          return (
            <Button
              key={name}
              size="small"
              color="secondary"
              variant={pressed ? 'contained' : 'outlined'}
              aria-pressed={pressed}
              onClick={() => setPeriod(chosen)}
            >
              {translate(`bulletin.${name}`)}
            </Button>
          );
        })}
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            type="date"
            size="small"
            margin="none"
            label={translate(`bulletin.${end}`)}
            value={period[end]}
            onChange={(event) => setPeriod((before) => ({ ...before, [end]: event.target.value }))}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </Box>
      {!valid && <Alert severity="error">{translate('bulletin.badPeriod')}</Alert>}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && valid && <PageLoading />}
      {data && <BulletinTable entries={data} />}
    </>
  );
}
