import AddIcon from '@mui/icons-material/Add';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { moved, newItem, withRead, type ItemDraft } from './item-drafts.js';
import { ItemEditor } from './ItemEditor.js';
import { ItemsImport } from './ItemsImport.js';

/** All items of a draft: added, moved, removed by mouse or keyboard, or taken over from a table. */
export function ItemsEditor({ listId }: { readonly listId: string }) {
  const translate = useTranslate();
  const { control, setValue, getValues } = useFormContext<{ items: ItemDraft[] }>();
  const items = useWatch({ control, name: 'items' });
  const [open, setOpen] = useState<string | null>(null);
  const set = (next: ItemDraft[]) => setValue('items', next, { shouldDirty: true });
  const add = () => {
    const item = newItem();
    set([...getValues('items'), item]);
    setOpen(item.key);
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {translate('serviceLists.itemsCount', { smart_count: items.length })}
        </Typography>
        <Button
          component="a"
          href={`/files/service-lists/${listId}/items`}
          color="secondary"
          startIcon={<FileDownloadOutlined />}
        >
          {translate('serviceLists.template')}
        </Button>
        <ItemsImport onTake={(read) => set(withRead(getValues('items'), read))} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('serviceLists.itemsHelp')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(({ key }, index) => (
          <ItemEditor
            key={key}
            index={index}
            count={items.length}
            open={open === key}
            onToggle={() => setOpen(open === key ? null : key)}
            onMove={(by) => set(moved(getValues('items'), index, index + by))}
            onRemove={() => set(getValues('items').filter((item) => item.key !== key))}
          />
        ))}
      </Box>
      <Button variant="outlined" color="secondary" startIcon={<AddIcon />} onClick={add} sx={{ mt: 1, minHeight: 44 }}>
        {translate('serviceLists.addItem')}
      </Button>
    </>
  );
}
