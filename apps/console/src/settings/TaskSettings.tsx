import Box from '@mui/material/Box';
import { paceSharesFaults, reportRulesFaults } from '@zhuqi/domain/task/task-rules.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SavePaceDocument, SaveTaskReportsDocument } from './settings.documents.js';
import { percent, shareOf } from './shares.js';

type Settings = SettingsQuery['settings'];

const row = { display: 'flex', flexWrap: 'wrap', columnGap: 2 } as const;

/** 序时进度颜色: in per cent of the planned pace. */
export function PaceForm({ setting }: { readonly setting: Settings['pace'] }) {
  const translate = useTranslate();
  const [green, setGreen] = useState(percent(setting.green));
  const [yellow, setYellow] = useState(percent(setting.yellow));
  const value = { green: shareOf(green), yellow: shareOf(yellow) };
  return (
    <SettingForm
      name="pace"
      version={setting.version}
      isChanged={value.green !== setting.green || value.yellow !== setting.yellow}
      faults={paceSharesFaults(value)}
      onSave={async (edit) =>
        accepted((await execute(SavePaceDocument, { input: { ...value, ...edit } })).savePaceSetting)
      }
    >
      <Box sx={row}>
        <NumberField label={translate('settings.paceGreen')} value={green} onChange={setGreen} unit="%" />
        <NumberField label={translate('settings.paceYellow')} value={yellow} onChange={setYellow} unit="%" />
      </Box>
    </SettingForm>
  );
}

/** 任务填报期限 */
export function TaskReportsForm({ setting }: { readonly setting: Settings['taskReports'] }) {
  const translate = useTranslate();
  const [dueDays, setDueDays] = useState(String(setting.dueDays));
  const [remindDays, setRemindDays] = useState(String(setting.remindDays));
  const value = { dueDays: numberOf(dueDays), remindDays: numberOf(remindDays) };
  return (
    <SettingForm
      name="taskReports"
      version={setting.version}
      isChanged={value.dueDays !== setting.dueDays || value.remindDays !== setting.remindDays}
      faults={reportRulesFaults(value)}
      onSave={async (edit) =>
        accepted((await execute(SaveTaskReportsDocument, { input: { ...value, ...edit } })).saveTaskReportsSetting)
      }
    >
      <Box sx={row}>
        <NumberField
          label={translate('settings.reportDueDays')}
          value={dueDays}
          onChange={setDueDays}
          unit={translate('settings.workdays')}
        />
        <NumberField
          label={translate('settings.reportRemindDays')}
          value={remindDays}
          onChange={setRemindDays}
          unit={translate('settings.workdays')}
        />
      </Box>
    </SettingForm>
  );
}
