import Add from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { activityKindLabels, type ActivityKind } from '@zhuqi/domain/activity/activity-codes.js';
import { frequencyFaults } from '@zhuqi/domain/activity/frequency-faults.js';
import {
  frequencySpanLabels,
  frequencyText,
  type FrequencyRule,
  type FrequencySpan,
} from '@zhuqi/domain/activity/frequency.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SaveFrequencyDocument } from './settings.documents.js';

interface RuleRow {
  /** Of the row in this form only. */
  readonly key: number;
  readonly kinds: readonly ActivityKind[];
  readonly per: FrequencySpan;
  readonly times: string;
}

const ruleOf = ({ kinds, per, times }: RuleRow): FrequencyRule => ({ kinds, per, times: numberOf(times) });

/** 组织生活频次: how often a branch must hold what. */
export function FrequencyForm({ setting }: { readonly setting: SettingsQuery['settings']['frequency'] }) {
  const translate = useTranslate();
  const stored = setting.rules.map(({ kinds, per, times }, key): RuleRow => ({
    ...{ key, kinds: kinds as ActivityKind[], per: per as FrequencySpan, times: String(times) },
  }));
  const [rows, setRows] = useState<readonly RuleRow[]>(stored);
  const change = (key: number, part: Partial<RuleRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows((all) => {
      const key = Math.max(-1, ...all.map((row) => row.key)) + 1;
      return [...all, { key, kinds: [], per: 'MONTH', times: '1' }];
    });
  const rules = rows.map(ruleOf);
  return (
    <SettingForm
      name="frequency"
      version={setting.version}
      isChanged={JSON.stringify(rules) !== JSON.stringify(stored.map(ruleOf))}
      faults={frequencyFaults(rules)}
      onSave={async (edit) => {
        const input = { ...edit, rules: rules.map((rule) => ({ ...rule, kinds: [...rule.kinds] })) };
        return accepted((await execute(SaveFrequencyDocument, { input })).saveFrequencySetting);
      }}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <RuleFields
            key={row.key}
            row={row}
            onChange={(part) => change(row.key, part)}
            onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
          />
        ))}
      </Box>
      <Button color="secondary" startIcon={<Add />} onClick={add}>
        {translate('settings.addFrequency')}
      </Button>
    </SettingForm>
  );
}

interface RuleFieldsProps {
  readonly row: RuleRow;
  readonly onChange: (part: Partial<RuleRow>) => void;
  readonly onRemove: () => void;
}

function RuleFields({ row, onChange, onRemove }: RuleFieldsProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
      <TextField
        select
        label={translate('settings.frequencyKinds')}
        value={row.kinds}
        onChange={(event) => onChange({ kinds: event.target.value as unknown as ActivityKind[] })}
        slotProps={{ select: { multiple: true } }}
        sx={{ width: 260 }}
      >
        {Object.entries(activityKindLabels).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('settings.frequencyPer')}
        value={row.per}
        onChange={(event) => onChange({ per: event.target.value as FrequencySpan })}
        sx={{ width: 120 }}
      >
        {Object.entries(frequencySpanLabels).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <NumberField
        label={translate('settings.frequencyTimes')}
        value={row.times}
        onChange={(times) => onChange({ times })}
        unit={translate('settings.times')}
      />
      <IconButton
        aria-label={translate('settings.removeRung', {
          name: row.kinds.length > 0 ? frequencyText(ruleOf(row)) : translate('settings.newFrequency'),
        })}
        onClick={onRemove}
      >
        <DeleteOutline />
      </IconButton>
    </Box>
  );
}
