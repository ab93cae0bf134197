import CheckBoxIcon from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { columnLabel, type Column } from './column.js';
import { useColumns, useCompactRows } from './use-columns.js';

/** Which columns, and how tight the rows. The first column is the record's link and always stays. */
export function ColumnsMenu<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { isShown, toggle } = useColumns(resource, columns);
  const [compact, setCompact] = useCompactRows();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('list.columns');
  return (
    <>
      <Tooltip title={label}>
        <IconButton aria-label={label} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
          <ViewColumnOutlined />
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        {columns.slice(1).map((column) => (
          <Toggle
            key={column.name}
            on={isShown(column.name)}
            label={translate(columnLabel(resource, column))}
            onToggle={() => toggle(column.name)}
          />
        ))}
        <Divider />
        <Toggle on={compact} label={translate('list.density')} onToggle={() => setCompact(!compact)} />
      </Menu>
    </>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

function Toggle({ on, label, onToggle, ...menuItem }: ToggleProps) {
  return (
    <MenuItem {...menuItem} dense role="menuitemcheckbox" aria-checked={on} onClick={onToggle}>
      <Box aria-hidden sx={{ display: 'flex', mr: 1, color: on ? 'primary.main' : 'text.secondary' }}>
        {on ? <CheckBoxIcon fontSize="small" /> : <CheckBoxOutlineBlankIcon fontSize="small" />}
      </Box>
      <ListItemText primary={label} />
    </MenuItem>
  );
}
