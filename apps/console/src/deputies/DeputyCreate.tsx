import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { addDays, dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { useRetryKey } from '../case/retry-key.js';
import { PersonControl, TextControl } from '../common/form/controls.js';
import { RecordForm } from '../common/form/RecordForm.js';
import { PageHeader } from '../common/PageHeader.js';
import { useMe } from '../session/me.js';
import { createDeputy } from './deputies.adapter.js';

/** Names of the contract's refusals: the days are called `from` and `to` there. */
interface Values {
  absentUserId: string | null;
  deputyUserId: string | null;
  from: string;
  to: string;
  reason: string;
}

/** Those who lead others may arrange their absence; everybody may arrange their own. */
const leads = ['UNIT_HEAD', 'COORDINATOR'];

export default function DeputyCreate() {
  const translate = useTranslate();
  const me = useMe();
  const keyFor = useRetryKey();
  const label = (name: string) => translate(`deputies.form.${name}`);
  const forOthers = me?.roles.some((role) => leads.includes(role)) ?? false;
  const today = dayOf(new Date());
  const defaultValues = useMemo<Values>(
    () => ({ absentUserId: me?.id ?? null, deputyUserId: null, from: today, to: addDays(today, 2), reason: '' }),
    [me?.id, today],
  );
  if (!me) return null;
  return (
    <>
      <PageHeader title={translate('deputies.create')} back="/deputies" />
      <Alert severity="info" sx={{ mb: 2, maxWidth: 880 }}>
        {translate('deputies.effect')}
      </Alert>
      <RecordForm<Values>
        draftName="deputies.create"
        keepDraft={false}
        defaultValues={defaultValues}
        cancelTo="/deputies"
        onSave={async ({ absentUserId, deputyUserId, from, to, reason }) => {
          const days = { fromDay: from, toDay: to };
          const input = { absentUserId, deputyUserId: deputyUserId ?? '', ...days, reason: reason.trim() };
          await createDeputy(input, keyFor(input));
          return '/deputies';
        }}
      >
        {forOthers && <PersonControl name="absentUserId" label={label('absent')} required />}
        <PersonControl
          name="deputyUserId"
          label={label('deputy')}
          required
          helperText={translate('deputies.deputyHelp')}
        />
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextControl name="from" label={label('from')} type="date" required />
          <TextControl name="to" label={label('to')} type="date" required />
        </Box>
        <TextControl name="reason" label={label('reason')} />
      </RecordForm>
    </>
  );
}
