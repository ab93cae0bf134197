import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { OptionControl, TextControl } from '../common/form/controls.js';
import { UnitControl } from '../units/UnitControl.js';
import { RolesControl } from './RolesControl.js';

export function UserFields({ isNew }: { readonly isNew: boolean }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.users.fields.${name}`);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        columnGap: 2,
      }}
    >
      <TextControl name="name" label={label('name')} required />
      <TextControl name="username" label={label('username')} required autoComplete="off" />
      <UnitControl name="unitId" label={label('unitId')} required />
      <OptionControl name="status" label={label('status')} codes="userStatuses" required />
      <TextControl name="phone" label={label('phone')} type="tel" />
      <TextControl name="email" label={label('email')} type="email" />
      <TextControl
        name="password"
        label={label('password')}
        type="password"
        autoComplete="new-password"
        required={isNew}
        helperText={translate(isNew ? 'users.passwordHelp' : 'users.resetHelp')}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <RolesControl />
      </Box>
    </Box>
  );
}
