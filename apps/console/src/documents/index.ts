import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const documents: ResourceProps = {
  name: 'documents',
  list: lazy(() => import('./DocumentList.js')),
  show: lazy(() => import('./DocumentShow.js')),
  create: lazy(() => import('./DocumentCreate.js')),
  edit: lazy(() => import('./DocumentEdit.js')),
  recordRepresentation: 'title',
};

export default documents;
