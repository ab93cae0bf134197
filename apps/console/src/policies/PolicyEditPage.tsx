import Add from '@mui/icons-material/Add';
import { useTranslate } from 'ra-core';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { policyFaults } from '@zhuqi/domain/deadline/policy-faults.js';
import { policyChanges, policyPreview } from '@zhuqi/domain/deadline/policy-text.js';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '../common/ConfirmButton.js';
import { ErrorState } from '../common/ErrorState.js';
import { FaultList } from '../common/FaultList.js';
import { PageHeader } from '../common/PageHeader.js';
import { PageLoading } from '../common/PageLoading.js';
import { useErrorText } from '../common/use-error-text.js';
import { AccessDeniedPage } from '../layout/AccessDeniedPage.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { useCan, useMe } from '../session/me.js';
import { PublishPolicyDocument } from './policies.documents.js';
import { inputOf, rowsOf, ruleOf, type PolicyVersion, type RuleRow } from './policy-rows.js';
import { usePolicies } from './PolicyPage.js';
import { RuleRowFields } from './RuleRowFields.js';

export default function PolicyEditPage() {
  const me = useMe();
  const can = useCan();
  const { data, error, refetch } = usePolicies();
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const current = data?.[0];
  if (!me || !current) return <PageLoading />;
  return can('policy.manage') ? <PolicyForm key={current.version} current={current} /> : <AccessDeniedPage />;
}

/** The next version: its faults and what it would change are said while it is typed, by the rules the server has. */
function PolicyForm({ current }: { readonly current: PolicyVersion }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [rows, setRows] = useState<readonly RuleRow[]>(() => rowsOf(current.rules));
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const rules = rows.map(ruleOf);
  const before = { version: current.version, rules: rowsOf(current.rules).map(ruleOf) };
  const isChanged = policyChanges(before, { rules }).length > 0;
  const faults = policyFaults({ version: current.version + 1, rules });
  const preview = policyPreview(before, { rules });

  const change = (key: number, part: Partial<RuleRow>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const add = () =>
    setRows((all) => {
      const key = Math.max(-1, ...all.map((row) => row.key)) + 1;
      const blank = { category: '', priority: '', round: '', unit: 'workday', amount: '', maximum: '' };
      return [...all, { key, kind: 'host', ...blank }];
    });
  const publish = async () => {
    setFault(null);
    try {
      const input = { expectedVersion: current.version, rules: rules.map(inputOf), note };
      accepted((await execute(PublishPolicyDocument, { input })).publishDeadlinePolicy);
      await queryClient.invalidateQueries({ queryKey: ['policies'] });
      notify('policies.published', { type: 'success', messageArgs: { version: current.version + 1 } });
      void navigate('/policies');
    } catch (error) {
      setFault(errorText(error));
    }
  };

  return (
    <>
      <PageHeader title={translate('policies.editTitle', { version: current.version + 1 })} back="/policies" />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('policies.help')}
      </Alert>
      <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
          {rows.map((row) => (
            <RuleRowFields
              key={row.key}
              row={row}
              onChange={(part) => change(row.key, part)}
              onRemove={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
            />
          ))}
        </Box>
        <Button color="secondary" startIcon={<Add />} onClick={add} sx={{ mt: 1 }}>
          {translate('policies.add')}
        </Button>
      </Paper>
      {isChanged && faults.length > 0 && <FaultList text={faults.join('\n')} />}
      <Alert severity={isChanged ? 'warning' : 'info'} icon={false} sx={{ mb: 2 }} aria-live="polite">
        {preview}
      </Alert>
      {fault && <FaultList text={fault} />}
      <TextField
        label={translate('policies.note')}
        helperText={translate('policies.noteHelp')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        required
        fullWidth
        sx={{ maxWidth: 720 }}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <ConfirmButton
          variant="contained"
          label={translate('policies.publish')}
          question={preview}
          disabled={!isChanged || faults.length > 0 || note.trim() === ''}
          onConfirm={publish}
        />
        <Button color="inherit" onClick={() => void navigate('/policies')}>
          {translate('common.cancel')}
        </Button>
      </Box>
    </>
  );
}
