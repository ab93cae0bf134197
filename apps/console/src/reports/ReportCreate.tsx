import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useRetryKey } from '../case/retry-key.js';
import { PageHeader } from '../common/PageHeader.js';
import { useErrorText } from '../common/use-error-text.js';
import { useNow } from '../common/use-now.js';
import { useOptions } from '../common/use-options.js';
import { currentKey, keysOf, periodLabel } from '../figures/period-keys.js';
import { PeriodSelect } from '../figures/PeriodSelect.js';
import { ScopeSelect } from '../figures/ScopeSelect.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { newId } from '../providers/new-id.js';
import { StartReportDocument } from './reports.documents.js';

const kinds = { annual: 'year', quarter: 'quarter', team: 'year' } as const;
type Template = keyof typeof kinds;

/** Which report, over which period, about whom; the rest writes itself. */
export default function ReportCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const now = useNow();
  const keyFor = useRetryKey();
  const [id] = useState(() => newId());
  const [template, setTemplate] = useState<Template>('annual');
  const [period, setPeriod] = useState(() => currentKey('year', now));
  const [scope, setScope] = useState<FigureScope>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const templates = useOptions('reportTemplates');
  const start = async () => {
    setBusy(true);
    setFailure(null);
    const input = { id, template, period, ...scope };
    try {
      accepted((await execute(StartReportDocument, { input }, { idempotencyKey: keyFor(input) })).startReport);
      void navigate(`/reports/${id}/show`);
    } catch (error) {
      setFailure(errorText(error));
      setBusy(false);
    }
  };
  const choose = (chosen: Template) => {
    setTemplate(chosen);
    setPeriod(currentKey(kinds[chosen], now));
  };
  return (
    <>
      <PageHeader title={translate('reports.create')} back="/reports" />
      <Paper
        component="form"
        variant="outlined"
        sx={{ p: 2, maxWidth: 760, display: 'flex', flexDirection: 'column', gap: 2 }}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        {failure && <Alert severity="error">{failure}</Alert>}
        <TextField
          select
          margin="none"
          label={translate('resources.reports.fields.template')}
          value={template}
          onChange={({ target }) => choose(target.value as Template)}
        >
          {templates.map(({ value, label }) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        {template === 'team' ? (
          <PeriodSelect period={period} onChange={setPeriod} />
        ) : (
          <TextField
            select
            margin="none"
            label={translate('resources.reports.fields.periodKey')}
            value={period}
            onChange={({ target }) => setPeriod(target.value)}
          >
            {keysOf(kinds[template], now).map((key) => (
              <MenuItem key={key} value={key}>
                {periodLabel(key)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <ScopeSelect scope={scope} onChange={setScope} />
        </Box>
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
          <Button component={Link} to="/reports" color="inherit">
            {translate('common.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {translate('reports.start')}
          </Button>
        </Box>
      </Paper>
    </>
  );
}
