import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { FigureScope } from '@zhuqi/domain/figure/figure.types.js';
import { useTranslate } from 'ra-core';
import { useScopes } from './use-scopes.js';

interface ScopeSelectProps {
  readonly scope: FigureScope;
  readonly onChange: (scope: FigureScope) => void;
}

const dimensions = ['unitId', 'teamId', 'districtCode'] as const;

/** Narrows to a unit, a team, a district, or several of them. */
export function ScopeSelect({ scope, onChange }: ScopeSelectProps) {
  const translate = useTranslate();
  const { data: choices = [] } = useScopes();
  return (
    <>
      {dimensions.map((dimension) => {
        const value = scope[dimension] ?? '';
        const offered = choices.filter(({ by }) => by === dimension);
        const { [dimension]: _before, ...others } = scope;
        return (
          <TextField
            key={dimension}
            select
            size="small"
            margin="none"
            label={translate(`figures.scopes.${dimension}`)}
            value={offered.some(({ key }) => key === value) ? value : ''}
            onChange={({ target }) => onChange(target.value === '' ? others : { ...others, [dimension]: target.value })}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
            sx={{ minWidth: 132, maxWidth: 220 }}
          >
            <MenuItem value="">{translate('figures.all')}</MenuItem>
            {offered.map(({ key, label }) => (
              <MenuItem key={key} value={key}>
                {label}
              </MenuItem>
            ))}
          </TextField>
        );
      })}
    </>
  );
}
