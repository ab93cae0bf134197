import Add from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { cadenceFaults, ruleName } from '@zhuqi/domain/cadence/cadence-faults.js';
import { cadenceTargetLabels, type CadenceRule, type CadenceTarget } from '@zhuqi/domain/cadence/cadence.types.js';
import { projectLevelLabels } from '@zhuqi/domain/project/project.types.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SaveCadenceDocument } from './settings.documents.js';

interface RuleRow {
  /** Of the row in this form only. */
  readonly key: number;
  readonly target: CadenceTarget;
  readonly level: string;
  readonly months: string;
}

const ruleOf = ({ target, level, months }: RuleRow): CadenceRule => ({
  ...{ target, everyMonths: numberOf(months) },
  ...(level === '' ? {} : { level }),
});

/** 走访频次: every how many months enterprises and projects are to be visited. */
export function CadenceForm({ setting }: { readonly setting: SettingsQuery['settings']['cadence'] }) {
  const translate = useTranslate();
  const stored = setting.rules.map(({ target, everyMonths, level }, key): RuleRow => ({
    ...{ key, target: target as CadenceTarget, level: level ?? '', months: String(everyMonths) },
  }));
  const [rows, setRows] = useState<readonly RuleRow[]>(stored);
  const change = (key: number, part: Partial<RuleRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows((all) => {
      const key = Math.max(-1, ...all.map((row) => row.key)) + 1;
      return [...all, { key, target: 'PROJECT', level: 'CITY', months: '3' }];
    });
  const rules = rows.map(ruleOf);
  return (
    <SettingForm
      name="cadence"
      permission="cadence.manage"
      version={setting.version}
      isChanged={JSON.stringify(rules) !== JSON.stringify(stored.map(ruleOf))}
      faults={cadenceFaults(rules)}
      onSave={async (edit) =>
        accepted(
          (
            await execute(SaveCadenceDocument, {
              input: { ...edit, rules: rules.map(({ level, ...rule }) => ({ ...rule, level: level ?? null })) },
            })
          ).saveCadenceSetting,
        )
      }
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.key}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}
          >
            <TextField
              select
              label={translate('settings.cadenceTarget')}
              value={row.target}
              onChange={(event) => change(row.key, { target: event.target.value as CadenceTarget, level: '' })}
              sx={{ width: 160 }}
            >
              {Object.entries(cadenceTargetLabels).map(([value, label]) => (
                <MenuItem key={value} value={value}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              select
              label={translate('settings.cadenceLevel')}
              value={row.level}
              disabled={row.target !== 'PROJECT'}
              onChange={(event) => change(row.key, { level: event.target.value })}
              slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
              sx={{ width: 140 }}
            >
              <MenuItem value="">{translate('settings.cadenceAny')}</MenuItem>
              {Object.entries(projectLevelLabels).map(([value, label]) => (
                <MenuItem key={value} value={value}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
            <NumberField
              label={translate('settings.cadenceEvery')}
              value={row.months}
              onChange={(months) => change(row.key, { months })}
              unit={translate('settings.cadenceMonths')}
            />
            <IconButton
              aria-label={translate('settings.removeRung', { name: ruleName(ruleOf(row)) })}
              onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
            >
              <DeleteOutline />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button color="secondary" startIcon={<Add />} onClick={add}>
        {translate('settings.addCadence')}
      </Button>
    </SettingForm>
  );
}
