import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { grantUnitLabels } from '@zhuqi/domain/deadline/policy-text.js';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useLocaleState, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { DueTable } from '../case/DueTable.js';
import { FaultList } from '../common/FaultList.js';
import { PageHeader } from '../common/PageHeader.js';
import { momentText } from '../common/dates.js';
import { useErrorText } from '../common/use-error-text.js';
import type { DueCalculationQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { DueCalculationDocument } from './calendar.documents.js';

type Answer = Extract<DueCalculationQuery['dueCalculation'], { readonly __typename: 'DueExplanation' }>;

/** From a moment and a term to the due date, day by day: the count behind every deadline, without a case. */
export default function CalculatorPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const errorText = useErrorText();
  const [from, setFrom] = useState(`${dayOf(new Date())}T09:00`);
  const [unit, setUnit] = useState<string>('workday');
  const [amount, setAmount] = useState('5');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const calculate = async (event: FormEvent) => {
    event.preventDefault();
    setFault(null);
    setAnswer(null);
    if (from === '' || !/^\d{1,4}$/.test(amount)) return setFault(translate('calendar.badTerm'));
    try {
      // The field shows Shanghai's wall clock, whatever zone the device is in.
      const variables = { from: new Date(`${from}:00+08:00`).toISOString(), unit, amount: Number(amount) };
      setAnswer(accepted((await execute(DueCalculationDocument, variables)).dueCalculation));
    } catch (error) {
      setFault(errorText(error));
    }
  };

  return (
    <>
      <PageHeader title={translate('calendar.calculator')} back="/calendar">
        <Typography color="text.secondary">{translate('calendar.calculatorIntro')}</Typography>
      </PageHeader>
      <Paper
        component="form"
        variant="outlined"
        onSubmit={(event: FormEvent) => void calculate(event)}
        noValidate
        sx={{ p: 2, mb: 2, maxWidth: 720 }}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr auto' },
            alignItems: 'center',
          }}
        >
          <TextField
            type="datetime-local"
            label={translate('calendar.startedAt')}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            label={translate('calendar.amount')}
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          />
          <TextField
            select
            label={translate('calendar.unit')}
            value={unit}
            onChange={(event) => setUnit(event.target.value)}
          >
            {Object.entries(grantUnitLabels).map(([value, label]) => (
              <MenuItem key={value} value={value}>
                {label.replace(/^个/, '')}
              </MenuItem>
            ))}
          </TextField>
          <Button type="submit" variant="contained">
            {translate('calendar.calculate')}
          </Button>
        </Box>
      </Paper>
      {fault && <FaultList text={fault} />}
      {answer && (
        <Box sx={{ maxWidth: 720 }} role="status">
          <Typography sx={{ mb: 1, fontSize: '1rem', fontWeight: 600 }}>
            {translate('calendar.dueIs', { due: momentText(answer.dueAt, locale), grant: answer.grantText })}
          </Typography>
          {answer.provisional && (
            <Alert severity="warning" sx={{ mb: 1 }}>
              {translate('due.provisionalHint')}
            </Alert>
          )}
          <DueTable days={answer.days} />
        </Box>
      )}
    </>
  );
}
