import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import type { ImportKind } from './import-kind.js';

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A csv with our own headers and made-up rows, written on the spot; the BOM makes Excel read it as UTF-8. */
export function sampleCsv({ fields, sample }: Pick<ImportKind, 'fields' | 'sample'>): string {
  const rows = [fields.map(({ label }) => label), ...sample];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

export function SampleLink({ kind }: { readonly kind: ImportKind }) {
  const translate = useTranslate();
  const download = () => {
    const url = URL.createObjectURL(new Blob([sampleCsv(kind)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${kind.label}导入样表.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Button size="small" color="secondary" onClick={download} sx={{ mt: 1 }}>
      {translate('import.sample')}
    </Button>
  );
}
