import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { isRole, roles as allRoles, roleSetProblem } from '@zhuqi/domain/access/role.js';
import { useTranslate } from 'ra-core';
import { Controller, useFormContext } from 'react-hook-form';
import { useOptions } from '../common/use-options.js';

/** Roles as check boxes, with 三员分立 checked by the domain's own rule while choosing. */
export function RolesControl() {
  const translate = useTranslate();
  const options = useOptions('roles');
  const { control } = useFormContext();
  const label = translate('resources.users.fields.roles');
  return (
    <Controller
      name="roles"
      control={control}
      rules={{
        validate: (held: string[]) =>
          held.length === 0 ? translate('common.required', { label }) : (roleSetProblem(held.filter(isRole)) ?? true),
      }}
      render={({ field, fieldState: { error } }) => {
        const held = field.value as string[];
        const problem = error?.message ?? roleSetProblem(held.filter(isRole));
        return (
          <FormControl component="fieldset" fullWidth error={Boolean(problem)}>
            <FormLabel component="legend">{label}</FormLabel>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', width: '100%' }}>
              {allRoles
                .filter((role) => role !== 'ENTERPRISE_CONTACT')
                .map((role) => (
                  <FormControlLabel
                    key={role}
                    label={options.find(({ value }) => value === role)?.label ?? role}
                    control={
                      <Checkbox
                        checked={held.includes(role)}
                        onBlur={field.onBlur}
                        onChange={(_, on) =>
                          field.onChange(on ? [...held, role] : held.filter((each) => each !== role))
                        }
                      />
                    }
                  />
                ))}
            </Box>
            <FormHelperText>{problem ?? translate('users.rolesHelp')}</FormHelperText>
          </FormControl>
        );
      }}
    />
  );
}
