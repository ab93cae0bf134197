import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const deputies: ResourceProps = {
  name: 'deputies',
  list: lazy(() => import('./DeputyList.js')),
  create: lazy(() => import('./DeputyCreate.js')),
  recordRepresentation: 'absentName',
};

export default deputies;
