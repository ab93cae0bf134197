import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const reports: ResourceProps = {
  name: 'reports',
  list: lazy(() => import('./ReportList.js')),
  show: lazy(() => import('./ReportShow.js')),
  create: lazy(() => import('./ReportCreate.js')),
  recordRepresentation: 'title',
};

export default reports;
