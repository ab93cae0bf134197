import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const columns: ResourceProps = {
  name: 'columns',
  list: lazy(() => import('./ColumnList.js')),
  show: lazy(() => import('./ColumnShow.js')),
  create: lazy(() => import('./ColumnCreate.js')),
  edit: lazy(() => import('./ColumnEdit.js')),
  recordRepresentation: 'name',
};

export default columns;
