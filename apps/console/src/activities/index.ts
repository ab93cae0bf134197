import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const activities: ResourceProps = {
  name: 'activities',
  list: lazy(() => import('./ActivityList.js')),
  show: lazy(() => import('./ActivityShow.js')),
  edit: lazy(() => import('./ActivityEdit.js')),
  create: lazy(() => import('./ActivityPlan.js')),
  recordRepresentation: 'title',
};

export default activities;
