import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const enterprises: ResourceProps = {
  name: 'enterprises',
  list: lazy(() => import('./EnterpriseList.js')),
  show: lazy(() => import('./EnterpriseShow.js')),
  create: lazy(() => import('./EnterpriseCreate.js')),
  edit: lazy(() => import('./EnterpriseEdit.js')),
  recordRepresentation: 'name',
};

export default enterprises;
