import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { formatOrderNumber } from '@zhuqi/domain/supervision/order-number.js';
import { answerDaysFault, orderPrefixFault } from '@zhuqi/domain/supervision/order-settings.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SaveAnswerDaysDocument, SaveOrderPrefixDocument } from './settings.documents.js';

type Settings = SettingsQuery['settings'];

const some = (fault: string | null): readonly string[] => (fault === null ? [] : [fault]);

/** 督办单答复期限 */
export function AnswerDaysForm({ setting }: { readonly setting: Settings['answerDays'] }) {
  const translate = useTranslate();
  const [first, setFirst] = useState(String(setting.level1));
  const [second, setSecond] = useState(String(setting.level2));
  const value = { level1: numberOf(first), level2: numberOf(second) };
  return (
    <SettingForm
      name="answerDays"
      version={setting.version}
      isChanged={value.level1 !== setting.level1 || value.level2 !== setting.level2}
      faults={some(answerDaysFault({ 1: value.level1, 2: value.level2 }))}
      onSave={async (edit) =>
        accepted((await execute(SaveAnswerDaysDocument, { input: { ...value, ...edit } })).saveAnswerDaysSetting)
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <NumberField
          label={translate('settings.level1')}
          value={first}
          onChange={setFirst}
          unit={translate('settings.workdays')}
        />
        <NumberField
          label={translate('settings.level2')}
          value={second}
          onChange={setSecond}
          unit={translate('settings.workdays')}
        />
      </Box>
    </SettingForm>
  );
}

/** 机关代字, shown as it will stand in a number. */
export function OrderPrefixForm({ setting }: { readonly setting: Settings['orderPrefix'] }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(setting.prefix);
  const prefix = typed.trim();
  const sample = formatOrderNumber({ prefix, year: new Date().getFullYear(), serial: 1 });
  return (
    <SettingForm
      name="orderPrefix"
      version={setting.version}
      isChanged={prefix !== setting.prefix}
      faults={some(orderPrefixFault(prefix))}
      onSave={async (edit) =>
        accepted((await execute(SaveOrderPrefixDocument, { input: { prefix, ...edit } })).saveOrderPrefixSetting)
      }
    >
      <TextField
        label={translate('settings.prefix')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 10 } }}
        sx={{ width: 180 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('settings.sampleNumber', { number: sample })}
      </Typography>
    </SettingForm>
  );
}
