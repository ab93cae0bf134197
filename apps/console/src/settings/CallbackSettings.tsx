import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { samplingFault } from '@zhuqi/domain/callback/sampling.js';
import { weightsFault } from '@zhuqi/domain/callback/satisfaction-rates.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { NumberField, numberOf } from './NumberField.js';
import { SettingForm } from './SettingForm.js';
import { SaveSamplingDocument, SaveWeightsDocument } from './settings.documents.js';
import { percent, shareOf } from './shares.js';

type Settings = SettingsQuery['settings'];

const row = { display: 'flex', flexWrap: 'wrap', columnGap: 2 } as const;
const some = (fault: string | null): readonly string[] => (fault === null ? [] : [fault]);

/** 回访抽样: in per cent, as people speak of shares. */
export function SamplingForm({ setting }: { readonly setting: Settings['sampling'] }) {
  const translate = useTranslate();
  const [withdrawn, setWithdrawn] = useState(percent(setting.withdrawn));
  const [rated, setRated] = useState(percent(setting.rated));
  const [seed, setSeed] = useState(setting.seed);
  const value = { withdrawn: shareOf(withdrawn), rated: shareOf(rated), seed: seed.trim() };
  const isChanged =
    value.withdrawn !== setting.withdrawn || value.rated !== setting.rated || value.seed !== setting.seed;
  return (
    <SettingForm
      name="sampling"
      version={setting.version}
      isChanged={isChanged}
      faults={some(samplingFault(value))}
      onSave={async (edit) =>
        accepted((await execute(SaveSamplingDocument, { input: { ...value, ...edit } })).saveSamplingSetting)
      }
    >
      <Box sx={row}>
        <NumberField label={translate('settings.withdrawn')} value={withdrawn} onChange={setWithdrawn} unit="%" />
        <NumberField label={translate('settings.rated')} value={rated} onChange={setRated} unit="%" />
        <TextField
          label={translate('settings.seed')}
          value={seed}
          onChange={(event) => setSeed(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 20 } }}
          sx={{ width: 180 }}
        />
      </Box>
    </SettingForm>
  );
}

const weightNames = ['response', 'satisfaction', 'resolution', 'basic'] as const;
type Weights = Record<(typeof weightNames)[number], string>;

/** 三率权重 */
export function WeightsForm({ setting }: { readonly setting: Settings['weights'] }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState<Weights>(() => ({
    response: String(setting.response),
    satisfaction: String(setting.satisfaction),
    resolution: String(setting.resolution),
    basic: String(setting.basic),
  }));
  const value = {
    response: numberOf(typed.response),
    satisfaction: numberOf(typed.satisfaction),
    resolution: numberOf(typed.resolution),
    basic: numberOf(typed.basic),
  };
  return (
    <SettingForm
      name="weights"
      version={setting.version}
      isChanged={weightNames.some((name) => value[name] !== setting[name])}
      faults={some(weightsFault(value))}
      onSave={async (edit) =>
        accepted((await execute(SaveWeightsDocument, { input: { ...value, ...edit } })).saveWeightsSetting)
      }
    >
      <Box sx={row}>
        {weightNames.map((name) => (
          <NumberField
            key={name}
            label={translate(`settings.${name}`)}
            value={typed[name]}
            onChange={(text) => setTyped((before) => ({ ...before, [name]: text }))}
          />
        ))}
      </Box>
    </SettingForm>
  );
}
