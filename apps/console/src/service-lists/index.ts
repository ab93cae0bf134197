import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const serviceLists: ResourceProps = {
  name: 'service-lists',
  list: lazy(() => import('./ServiceListList.js')),
  show: lazy(() => import('./ServiceListShow.js')),
  create: lazy(() => import('./ServiceListCreate.js')),
  edit: lazy(() => import('./ServiceListEdit.js')),
  recordRepresentation: 'title',
};

export default serviceLists;
