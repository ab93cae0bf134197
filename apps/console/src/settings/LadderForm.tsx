import Add from '@mui/icons-material/Add';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { recipientLabels, rungKindLabels } from '@zhuqi/domain/deadline/ladder.js';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { SettingsQuery } from '../gql/graphql.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { differs, rowFaults, rungOf, rungRows, type RungRow } from './ladder-rows.js';
import { SettingForm } from './SettingForm.js';
import { SaveLadderDocument } from './settings.documents.js';

type Ladder = SettingsQuery['settings']['ladder'];

/** 督办梯级: when something is said about a due date, what, and to whom. */
export function LadderForm({ setting }: { readonly setting: Ladder }) {
  const translate = useTranslate();
  const [rows, setRows] = useState<readonly RungRow[]>(() => rungRows(setting.rungs));
  const change = (key: number, part: Partial<RungRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const unused = Object.keys(rungKindLabels).find((kind) => rows.every((row) => row.kind !== kind));
  const add = (kind: string) =>
    setRows((all) => {
      const key = Math.max(-1, ...all.map((row) => row.key)) + 1;
      return [...all, { key, side: 'after', days: '', kind, recipients: ['unitHead'] }];
    });
  const save = async (edit: { readonly expectedVersion: number; readonly note: string }) => {
    const rungs = rows
      .map(rungOf)
      .map(({ offsetDays, kind, recipients }) => ({ offsetDays, kind, recipients: [...recipients] }));
    accepted((await execute(SaveLadderDocument, { input: { ...edit, rungs } })).saveLadderSetting);
  };
  return (
    <SettingForm
      name="ladder"
      version={setting.version}
      isChanged={differs(rows, setting.rungs)}
      faults={rowFaults(rows)}
      onSave={save}
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <RungFields
            key={row.key}
            row={row}
            onChange={(part) => change(row.key, part)}
            onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
          />
        ))}
      </Box>
      {unused && (
        <Button color="secondary" startIcon={<Add />} onClick={() => add(unused)} sx={{ my: 1 }}>
          {translate('settings.addRung')}
        </Button>
      )}
    </SettingForm>
  );
}

interface RungFieldsProps {
  readonly row: RungRow;
  readonly onChange: (part: Partial<RungRow>) => void;
  readonly onRemove: () => void;
}

function RungFields({ row, onChange, onRemove }: RungFieldsProps) {
  const translate = useTranslate();
  const name = rungKindLabels[row.kind as keyof typeof rungKindLabels];
  const tell = (recipient: string, isTold: boolean) =>
    onChange({
      recipients: isTold ? [...row.recipients, recipient] : row.recipients.filter((other) => other !== recipient),
    });
  return (
    <Box
      component="li"
      aria-label={name}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr 40px', md: '130px 110px 160px 1fr 40px' },
        gap: 1,
        alignItems: 'center',
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <TextField
        select
        margin="none"
        label={translate('settings.side')}
        value={row.side}
        onChange={(event) => onChange({ side: event.target.value === 'before' ? 'before' : 'after' })}
      >
        <MenuItem value="before">{translate('settings.before')}</MenuItem>
        <MenuItem value="after">{translate('settings.after')}</MenuItem>
      </TextField>
      <TextField
        margin="none"
        label={translate('settings.days')}
        value={row.days}
        onChange={(event) => onChange({ days: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 2 } }}
      />
      <TextField
        select
        margin="none"
        label={translate('settings.kind')}
        value={row.kind}
        onChange={(event) => onChange({ kind: event.target.value })}
        sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, gridRow: { xs: 2, md: 'auto' } }}
      >
        {Object.entries(rungKindLabels).map(([value, label]) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <FormGroup row aria-label={translate('settings.recipients')} sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        {Object.entries(recipientLabels).map(([value, label]) => (
          <FormControlLabel
            key={value}
            control={
              <Checkbox checked={row.recipients.includes(value)} onChange={(_, isTold) => tell(value, isTold)} />
            }
            label={label}
          />
        ))}
      </FormGroup>
      <IconButton
        aria-label={translate('settings.removeRung', { name })}
        onClick={onRemove}
        sx={{ gridColumn: { xs: 3, md: 'auto' }, gridRow: { xs: 1, md: 'auto' } }}
      >
        <DeleteOutline />
      </IconButton>
    </Box>
  );
}
