import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { StatusChip } from '../common/StatusChip.js';
import { useOptionLabel } from '../common/use-options.js';
import type { Unit } from './units.adapter.js';

interface UnitRowProps {
  readonly unit: Unit;
  readonly depth: number;
  readonly editable: boolean;
}

export function UnitRow({ unit, depth, editable }: UnitRowProps) {
  const translate = useTranslate();
  const kindOf = useOptionLabel('unitKinds');
  const districtOf = useOptionLabel('districts');
  const label = (name: string) => translate(`resources.units.fields.${name}`);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr)' },
        alignItems: 'center',
        columnGap: 2,
        px: 2,
        py: 1,
        minHeight: 44,
        fontSize: '0.8125rem',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ pl: depth * 3, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        {editable ? (
          <Link
            component={RouterLink}
            to={`/units/${unit.id}`}
            color="text.primary"
            sx={{ fontSize: '0.875rem', fontWeight: 500 }}
          >
            {unit.name}
          </Link>
        ) : (
          <Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 500 }}>
            {unit.name}
          </Box>
        )}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {[kindOf(unit.kind), districtOf(unit.districtCode)].filter(Boolean).join(' · ')}
        </Box>
        {!unit.active && <StatusChip tone="quiet" label={translate('units.inactive')} />}
      </Box>
      <Chief label={label('head')} name={unit.head?.name} depth={depth} />
      <Chief label={label('supervisingLeader')} name={unit.supervisingLeader?.name} depth={depth} />
    </Box>
  );
}

function Chief({
  label,
  name,
  depth,
}: {
  readonly label: string;
  readonly name: string | undefined;
  readonly depth: number;
}) {
  const translate = useTranslate();
  return (
    <Box sx={{ pl: { xs: depth * 3, sm: 0 } }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>{`${label}：`}</Box>
      {name ?? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('units.noHead')}
        </Box>
      )}
    </Box>
  );
}
