import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const projects: ResourceProps = {
  name: 'projects',
  list: lazy(() => import('./ProjectList.js')),
  show: lazy(() => import('./ProjectShow.js')),
  create: lazy(() => import('./ProjectCreate.js')),
  edit: lazy(() => import('./ProjectEdit.js')),
  recordRepresentation: 'name',
};

export default projects;
