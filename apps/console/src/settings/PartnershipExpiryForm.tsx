import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { expiryFaults } from '@zhuqi/domain/partnership/expiry-faults.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { daysOf, daysText } from './days-list.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SavePartnershipExpiryDocument } from './settings.documents.js';

/** 结对到期提示: when our contact hears that a partnership runs out, and until when it can be renewed. */
export function PartnershipExpiryForm({
  setting,
}: {
  readonly setting: SettingsQuery['settings']['partnershipExpiry'];
}) {
  const translate = useTranslate();
  const [notice, setNotice] = useState(String(setting.noticeDays));
  const [reminders, setReminders] = useState(daysText(setting.reminderDays));
  const [grace, setGrace] = useState(String(setting.graceDays));
  const value = { noticeDays: numberOf(notice), reminderDays: daysOf(reminders), graceDays: numberOf(grace) };
  const isChanged =
    value.noticeDays !== setting.noticeDays ||
    daysText(value.reminderDays) !== daysText(setting.reminderDays) ||
    value.graceDays !== setting.graceDays;
  const unit = translate('settings.calendarDays');
  return (
    <SettingForm
      name="partnershipExpiry"
      version={setting.version}
      isChanged={isChanged}
      faults={expiryFaults(value)}
      onSave={async (edit) =>
        accepted(
          (await execute(SavePartnershipExpiryDocument, { input: { ...value, ...edit } })).savePartnershipExpirySetting,
        )
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <NumberField label={translate('settings.expiryNotice')} value={notice} onChange={setNotice} unit={unit} />
        <TextField
          label={translate('settings.expiryReminders')}
          value={reminders}
          onChange={(event) => setReminders(event.target.value)}
          helperText={translate('settings.expiryRemindersHelp')}
          slotProps={{ htmlInput: { maxLength: 30 } }}
          sx={{ width: 220 }}
        />
        <NumberField label={translate('settings.expiryGrace')} value={grace} onChange={setGrace} unit={unit} />
      </Box>
    </SettingForm>
  );
}
