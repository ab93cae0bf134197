import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const users: ResourceProps = {
  name: 'users',
  list: lazy(() => import('./UserList.js')),
  create: lazy(() => import('./UserCreate.js')),
  edit: lazy(() => import('./UserEdit.js')),
  recordRepresentation: 'name',
};

export default users;
