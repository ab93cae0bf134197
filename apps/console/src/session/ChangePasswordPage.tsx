import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { passwordProblem } from '@zhuqi/domain/access/password-rule.js';
import { useNotify, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { PageLoading } from '../common/PageLoading.js';
import { useErrorText } from '../common/use-error-text.js';
import { accepted, execute } from '../providers/graphql-client.js';
import { queryClient } from '../providers/query-client.js';
import { useMe, useMeState } from './me.js';
import { PasswordField } from './PasswordField.js';
import { ChangePasswordDocument } from './session.documents.js';
import { SessionFrame } from './SessionFrame.js';

export function ChangePasswordPage() {
  const translate = useTranslate();
  const { isPending } = useMeState();
  const me = useMe();
  if (isPending) return <PageLoading />;
  if (!me) return <Navigate to="/login" replace />;
  return (
    <SessionFrame title={translate('session.changeTitle')}>
      {me.mustChangePassword && (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate('session.mustChange')}
        </Alert>
      )}
      <ChangePasswordForm username={me.username} forced={me.mustChangePassword} />
    </SessionFrame>
  );
}

function ChangePasswordForm({ username, forced }: { readonly username: string; readonly forced: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = passwordProblem(next, username) ?? (next === again ? null : translate('session.mismatch'));
    if (wrong) {
      setProblem(wrong);
      return;
    }
    setBusy(true);
    try {
      accepted((await execute(ChangePasswordDocument, { current, next })).changePassword);
      await queryClient.refetchQueries({ queryKey: ['me'] });
      notify('session.changed', { type: 'success' });
      void navigate('/');
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {problem && (
        <Alert severity="error" sx={{ my: 1 }}>
          {problem}
        </Alert>
      )}
      <PasswordField
        label={translate('session.current')}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
      />
      <PasswordField
        label={translate('session.next')}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        helperText={translate('session.rule')}
      />
      <PasswordField label={translate('session.again')} value={again} onChange={setAgain} autoComplete="new-password" />
      <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 2, minHeight: 44 }}>
        {translate('session.change')}
      </Button>
      {!forced && (
        <Button fullWidth color="inherit" onClick={() => void navigate('/')} sx={{ mt: 1, minHeight: 44 }}>
          {translate('session.later')}
        </Button>
      )}
    </form>
  );
}
