import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const problems: ResourceProps = {
  name: 'problems',
  list: lazy(() => import('./ProblemList.js')),
  show: lazy(() => import('./ProblemShow.js')),
  create: lazy(() => import('./ProblemCreate.js')),
  recordRepresentation: 'title',
};

export default problems;
