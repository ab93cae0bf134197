import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const teams: ResourceProps = {
  name: 'teams',
  list: lazy(() => import('./TeamList.js')),
  show: lazy(() => import('./TeamShow.js')),
  create: lazy(() => import('./TeamCreate.js')),
  edit: lazy(() => import('./TeamEdit.js')),
  recordRepresentation: 'name',
};

export default teams;
