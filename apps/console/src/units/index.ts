import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const units: ResourceProps = {
  name: 'units',
  list: lazy(() => import('./UnitList.js')),
  create: lazy(() => import('./UnitCreate.js')),
  edit: lazy(() => import('./UnitEdit.js')),
  recordRepresentation: 'name',
};

export default units;
