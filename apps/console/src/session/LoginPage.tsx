import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLogin, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { useErrorText } from '../common/use-error-text.js';
import { PasswordField } from './PasswordField.js';
import { SessionFrame } from './SessionFrame.js';

export function LoginPage() {
  const translate = useTranslate();
  const login = useLogin();
  const errorText = useErrorText();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!username.trim() || !password) {
      setProblem(translate('session.missing'));
      return;
    }
    setBusy(true);
    setProblem(null);
    await login({ username: username.trim(), password }).catch((error: unknown) => setProblem(errorText(error)));
    setBusy(false);
  };

  return (
    <SessionFrame title={translate('session.title')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {problem && (
          <Alert severity="error" sx={{ my: 1 }}>
            {problem}
          </Alert>
        )}
        <TextField
          label={translate('session.username')}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoComplete="username"
          autoFocus
          required
          fullWidth
          slotProps={{ inputLabel: { required: false }, htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <PasswordField
          label={translate('session.password')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        <Button type="submit" variant="contained" fullWidth disabled={busy} sx={{ mt: 2, minHeight: 44 }}>
          {translate(busy ? 'session.signingIn' : 'session.signIn')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
          {translate('session.help')}
        </Typography>
      </form>
    </SessionFrame>
  );
}
