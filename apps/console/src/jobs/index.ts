import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const jobs: ResourceProps = {
  name: 'jobs',
  list: lazy(() => import('./JobList.js')),
  show: lazy(() => import('./JobShow.js')),
  recordRepresentation: 'title',
};

export default jobs;
