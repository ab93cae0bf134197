import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { OptionControl, PersonControl, TextControl } from '../common/form/controls.js';
import { ColumnControl } from './ColumnControl.js';

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

export function ColumnFields({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.columns.fields.${name}`);
  const overlap = useWatch({ name: 'overlap' }) as string;
  return (
    <Box sx={grid}>
      <TextControl name="name" label={label('name')} required />
      <TextControl name="platform" label={label('platform')} required helperText={translate('columns.platformHelp')} />
      <PersonControl name="editorId" label={label('editorName')} />
      <TextControl name="startedOn" label={label('startedOn')} type="date" required />
      <TextControl name="endedOn" label={label('endedOn')} type="date" helperText={translate('columns.endedHelp')} />
      <OptionControl
        name="overlap"
        label={label('overlap')}
        codes="columnOverlaps"
        required
        helperText={translate('columns.overlapHelp')}
      />
      {overlap !== 'NONE' && (
        <ColumnControl name="overlapsColumnId" label={label('overlapsColumnName')} required except={id} />
      )}
    </Box>
  );
}
