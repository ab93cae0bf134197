import BookmarkBorder from '@mui/icons-material/BookmarkBorder';
import DeleteOutline from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useErrorText } from '../use-error-text.js';
import { listLink } from './list-link.js';
import { readView, useRemoveView, useSavedViews, useSaveView } from './saved-views.js';
import { useListFilter } from './use-list-filter.js';

/** Views kept on the server, so they follow the person to another device. */
export function SavedViewsMenu() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const errorText = useErrorText();
  const { resource, filterValues, sort } = useListFilter();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [name, setName] = useState('');
  const { data: views = [] } = useSavedViews(resource);
  const { mutateAsync: save, isPending } = useSaveView(resource);
  const { mutate: remove } = useRemoveView(resource);
  const label = translate('list.savedViews');
  const hasFilter = Object.keys(filterValues).length > 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await save({ name: name.trim(), value: { filter: filterValues, sort } });
      notify('list.viewSaved', { type: 'success', messageArgs: { name: name.trim() } });
      setName('');
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };

  return (
    <>
      <Tooltip title={label}>
        <IconButton aria-label={label} aria-haspopup="dialog" onClick={(event) => setAnchor(event.currentTarget)}>
          <BookmarkBorder />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': label, sx: { width: 320, border: 1, borderColor: 'divider' } },
        }}
      >
        {views.length === 0 && (
          <Typography variant="body2" color="text.secondary" sx={{ p: 2 }}>
            {translate('list.noViews')}
          </Typography>
        )}
        <List dense disablePadding>
          {views.map((view) => (
            <ListItem
              key={view.id}
              disablePadding
              secondaryAction={
                <IconButton
                  edge="end"
                  size="small"
                  aria-label={translate('list.removeView', { name: view.name })}
                  onClick={() => remove(view.id)}
                >
                  <DeleteOutline fontSize="small" />
                </IconButton>
              }
            >
              <ListItemButton
                onClick={() => {
                  const { filter, sort: order } = readView(view.value);
                  setAnchor(null);
                  void navigate(listLink(resource, filter, order));
                }}
              >
                <ListItemText primary={view.name} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
        {hasFilter && (
          <>
            <Divider />
            <Box
              component="form"
              onSubmit={(event) => void submit(event)}
              sx={{ p: 1.5, display: 'flex', gap: 1, alignItems: 'center' }}
            >
              <TextField
                margin="none"
                fullWidth
                label={translate('list.viewName')}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
              <Button type="submit" variant="outlined" disabled={isPending || name.trim() === ''}>
                {translate('common.save')}
              </Button>
            </Box>
          </>
        )}
      </Popover>
    </>
  );
}
