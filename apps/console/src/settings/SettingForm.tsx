import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Permission } from '@zhuqi/domain/access/permissions.js';
import { useNotify, useTranslate } from 'ra-core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FaultList } from '../common/FaultList.js';
import { Section } from '../common/Section.js';
import { useErrorText } from '../common/use-error-text.js';
import { queryClient } from '../providers/query-client.js';
import { useCan } from '../session/me.js';

interface SettingFormProps {
  /** Under `settings.`: the title, and `nameHelp` what it does. */
  readonly name: string;
  /** Who may edit it; the security administrator unless said. */
  readonly permission?: Permission;
  readonly version: number;
  readonly isChanged: boolean;
  /** What the domain says of the values typed. */
  readonly faults: readonly string[];
  readonly onSave: (edit: { readonly expectedVersion: number; readonly note: string }) => Promise<unknown>;
  readonly children: ReactNode;
}

/** One setting: what it does, its fields, and, once something has changed, why and the button. */
export function SettingForm({
  name,
  permission = 'policy.manage',
  version,
  isChanged,
  faults,
  onSave,
  children,
}: SettingFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const canManage = useCan()(permission);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      await onSave({ expectedVersion: version, note });
      setNote('');
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      notify('settings.saved', { type: 'success', messageArgs: { name: translate(`settings.${name}`) } });
    } catch (error) {
      setFault(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section
      title={translate(`settings.${name}`)}
      actions={
        <Typography variant="body2" color="text.secondary">
          {translate('settings.version', { version })}
        </Typography>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, maxWidth: 720 }}>
        {translate(`settings.${name}Help`)}
      </Typography>
      <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)}>
        <Box component="fieldset" disabled={!canManage} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
          {children}
        </Box>
        {isChanged && faults.length > 0 && <FaultList text={faults.join('\n')} />}
        {fault && <FaultList text={fault} />}
        {isChanged && canManage && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <TextField
              label={translate('settings.note')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 200 } }}
              required
              sx={{ flex: '1 1 260px', maxWidth: 520 }}
            />
            <Button type="submit" variant="contained" disabled={busy || faults.length > 0 || note.trim() === ''}>
              {translate('common.save')}
            </Button>
          </Box>
        )}
      </Box>
    </Section>
  );
}
