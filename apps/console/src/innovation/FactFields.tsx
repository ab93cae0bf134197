import Box from '@mui/material/Box';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { spendingDay } from '@zhuqi/domain/innovation/spending-day.js';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { EnterpriseControl, OptionControl, TextControl } from '../common/form/controls.js';
import { TaskForceControl } from '../tasks/TaskForceAutocomplete.js';
import type { FactValues } from './fact-form.js';
import type { FactField } from './registers.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

/** The form of any of the registers: whose fact it is, and the fields this register has. */
export function FactFields({ fields }: { readonly fields: readonly FactField[] }) {
  const translate = useTranslate();
  const factDay = useFactDay(fields);
  const label = (name: string) => translate(`innovation.${name}`);
  const option = (name: string, words: string, codes: string) => (
    <OptionControl name={name} label={label(words)} codes={codes} required />
  );
  const day = (name: FactField) => <TextControl name={name} label={label(name)} type="date" required />;
  const drawn: Readonly<Record<FactField, ReactNode>> = {
    year: <TextControl name="year" label={label('year')} type="number" required />,
    quarter: option('quarter', 'quarter', 'spendingQuarters'),
    amountFen: <TextControl name="amountFen" label={label('amountYuan')} required />,
    number: <TextControl name="number" label={label('number')} required />,
    title: <TextControl name="title" label={label('title')} required />,
    contractKind: option('kind', 'contractKind', 'technologyContractKinds'),
    outcomeKind: option('kind', 'outcomeKind', 'researchOutcomeKinds'),
    stage: option('stage', 'stage', 'highTechStages'),
    registeredOn: day('registeredOn'),
    achievedOn: day('achievedOn'),
    reachedOn: day('reachedOn'),
  };
  return (
    <Box sx={grid}>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <EnterpriseControl name="enterpriseId" label={label('enterprise')} required />
      </Box>
      {fields.map((field) => (
        <Box key={field} sx={field === 'title' ? { gridColumn: '1 / -1' } : {}}>
          {drawn[field]}
        </Box>
      ))}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <TaskForceControl
          name="teamId"
          label={label('team')}
          helperText={translate('innovation.teamHelp')}
          on={factDay}
        />
      </Box>
    </Box>
  );
}

const dayFields = ['registeredOn', 'achievedOn', 'reachedOn'] as const;

/** The day the fact counts on, as far as it is typed: whose it can be depends on it. */
function useFactDay(fields: readonly FactField[]): string {
  const { control } = useFormContext<FactValues>();
  const { year, quarter, ...values } = useWatch({ control });
  const own = dayFields.find((field) => fields.includes(field));
  return (own ? values[own] : spendingDay(Number(year), Number(quarter))) || dayOf(new Date());
}
