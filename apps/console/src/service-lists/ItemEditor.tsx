import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { dayOf } from '@zhuqi/domain/deadline/shanghai-time.js';
import { useTranslate } from 'ra-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { DocumentControl, TextControl } from '../common/form/controls.js';
import { TeamControl } from '../common/form/TeamControl.js';
import { UnitControl } from '../units/UnitControl.js';
import { ChannelsControl } from './ChannelsControl.js';
import { promiseFault, type ItemDraft } from './item-drafts.js';

interface ItemEditorProps {
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 2,
};

/** One item of a draft: a line that unfolds into its fields; Alt with the arrow keys moves it. */
export function ItemEditor({ index, count, open, onToggle, onMove, onRemove }: ItemEditorProps) {
  const translate = useTranslate();
  const { control, getFieldState, formState } = useFormContext<{ items: ItemDraft[] }>();
  const content = useWatch({ control, name: `items.${index}.content` });
  const label = (name: string) => translate(`resources.service-items.fields.${name}`);
  const at = (name: keyof ItemDraft) => `items.${index}.${name}`;
  const no = index + 1;
  const faulty = getFieldState(`items.${index}`, formState).invalid;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <Box
      component="li"
      onKeyDown={onKeyDown}
      sx={{ borderTop: 1, borderColor: faulty ? 'error.main' : 'divider', py: 1 }}
    >
      <Box
        sx={{
          ...{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 0.5 },
          flexWrap: { xs: 'wrap', sm: 'nowrap' },
        }}
      >
        <Button
          color="inherit"
          onClick={onToggle}
          aria-expanded={open}
          endIcon={open ? <ExpandLess /> : <ExpandMore />}
          sx={{
            flex: { xs: '1 0 100%', sm: '1 1 auto' },
            ...{ minWidth: 0, justifyContent: 'space-between', textAlign: 'left', minHeight: 44 },
          }}
        >
          <Typography component="span" noWrap color={faulty ? 'error' : 'inherit'}>
            {translate('serviceLists.itemNo', { no })} {content || translate('serviceLists.newItem')}
          </Typography>
        </Button>
        <IconButton
          aria-label={translate('serviceLists.moveUp', { no })}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <ArrowUpward fontSize="small" />
        </IconButton>
        <IconButton
          aria-label={translate('serviceLists.moveDown', { no })}
          disabled={no === count}
          onClick={() => onMove(1)}
        >
          <ArrowDownward fontSize="small" />
        </IconButton>
        <IconButton aria-label={translate('serviceLists.remove', { no })} onClick={onRemove}>
          <DeleteOutline fontSize="small" />
        </IconButton>
      </Box>
      {open && (
        <Box sx={{ ...grid, px: { xs: 0, sm: 1 } }}>
          <Box sx={{ gridColumn: '1 / -1' }}>
            <TextControl name={at('content')} label={label('content')} required multiline autoFocus={!content} />
          </Box>
          <TextControl name={at('objects')} label={label('objects')} required />
          <UnitControl name={at('ownerUnitId')} label={label('ownerUnitName')} required />
          <TextControl
            name={at('promisedDays')}
            label={label('promisedDays')}
            helperText={translate('serviceLists.promiseHelp')}
            validate={(value) => promiseFault(String(value))}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
          <TeamControl name={at('teamId')} label={label('teamId')} on={dayOf(new Date())} />
          <DocumentControl name={at('basisDocumentId')} label={label('basisDocumentTitle')} />
          <Box sx={{ gridColumn: '1 / -1' }}>
            <ChannelsControl name={at('channels')} label={label('channelLabels')} />
          </Box>
        </Box>
      )}
    </Box>
  );
}
