import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const visits: ResourceProps = {
  name: 'visits',
  list: lazy(() => import('./VisitList.js')),
  show: lazy(() => import('./VisitShow.js')),
  create: lazy(() => import('./VisitPlan.js')),
  recordRepresentation: 'purpose',
};

export default visits;
