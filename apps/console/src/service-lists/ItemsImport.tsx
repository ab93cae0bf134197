import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import { Sheet } from '../common/Sheet.js';
import { useErrorText } from '../common/use-error-text.js';
import type { ReadItem } from './item-drafts.js';
import { readItems, type ReadTable } from './read-items.js';

interface ItemsImportProps {
  readonly onTake: (items: readonly ReadItem[]) => void;
}

/** Reads items from Excel or CSV: first what is in it and what is wrong, row by row; then they go into the draft. */
export function ItemsImport({ onTake }: ItemsImportProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const input = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState<ReadTable | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    try {
      setTable(await readItems(file));
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  };
  const take = () => {
    onTake((table?.items ?? []).map(({ row: _, ownerUnitName: __, ...item }) => item));
    notify('serviceLists.taken', { type: 'success', messageArgs: { smart_count: table?.items.length ?? 0 } });
    setTable(null);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv"
        hidden
        aria-label={translate('serviceLists.chooseFile')}
        onChange={(event) => void read(event.target.files?.[0])}
      />
      <Button
        color="secondary"
        variant="outlined"
        startIcon={<UploadFileOutlined />}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {translate(busy ? 'serviceLists.reading' : 'serviceLists.import')}
      </Button>
      <Sheet
        open={table !== null}
        onClose={() => setTable(null)}
        title={translate('serviceLists.import')}
        maxWidth="sm"
        actions={
          <>
            <Button color="inherit" onClick={() => setTable(null)}>
              {translate('common.cancel')}
            </Button>
            <Button variant="contained" disabled={!table?.items.length} onClick={take}>
              {translate('serviceLists.take', { smart_count: table?.items.length ?? 0 })}
            </Button>
          </>
        }
      >
        {table && <Findings table={table} />}
      </Sheet>
    </>
  );
}

function Findings({ table }: { readonly table: ReadTable }) {
  const translate = useTranslate();
  const { items, faults, unknown, rowCount } = table;
  return (
    <>
      <Alert severity={faults.length > 0 ? 'warning' : 'success'} sx={{ mb: 1.5 }}>
        {translate('serviceLists.readCount', { rows: rowCount, good: items.length, bad: rowCount - items.length })}
      </Alert>
      {unknown.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {translate('serviceLists.unknownColumns', { columns: unknown.join('、') })}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {faults.map(({ row, column, message }) => (
          <li key={`${row}${column}${message}`}>{translate('serviceLists.rowFault', { row, column, message })}</li>
        ))}
      </Box>
    </>
  );
}
