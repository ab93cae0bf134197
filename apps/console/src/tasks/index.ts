import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const tasks: ResourceProps = {
  name: 'tasks',
  list: lazy(() => import('./TaskList.js')),
  show: lazy(() => import('./TaskShow.js')),
  create: lazy(() => import('./TaskCreate.js')),
  recordRepresentation: 'title',
};

export default tasks;
