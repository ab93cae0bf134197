import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useCanAccess, useNotify, useTranslate } from 'ra-core';
import { useStartExport } from '../../jobs/export-job.js';
import { useErrorText } from '../use-error-text.js';
import type { Column } from './column.js';
import { useColumns } from './use-columns.js';
import { useListFilter } from './use-list-filter.js';

/** Starts a server-side export of everything the filter holds, not only this page. */
export function ExportButton<Row>({
  columns,
  disabled,
}: {
  readonly columns: readonly Column<Row>[];
  readonly disabled: boolean;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const { resource, filterValues, sort } = useListFilter();
  const { shown, isStandard } = useColumns(resource, columns);
  const { canAccess } = useCanAccess({ resource, action: 'export' });
  const start = useStartExport();
  if (!canAccess) return null;
  const run = () =>
    start
      .mutateAsync({
        resource,
        filter: filterValues,
        ...(sort.field === 'id' ? {} : { sort: { field: sort.field, order: sort.order } }),
        // Without a choice of columns the sheet has all it can have.
        ...(isStandard
          ? {}
          : { columns: shown.flatMap(({ name, exportAs = name }) => (exportAs === false ? [] : [exportAs])) }),
      })
      .catch((error: unknown) => notify(errorText(error), { type: 'error' }));
  return (
    <Button
      variant="outlined"
      color="secondary"
      startIcon={<FileDownloadOutlined />}
      disabled={disabled || start.isPending}
      onClick={() => void run()}
    >
      {translate('list.export')}
    </Button>
  );
}
