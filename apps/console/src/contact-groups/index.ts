import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const contactGroups: ResourceProps = {
  name: 'contact-groups',
  list: lazy(() => import('./ContactGroupList.js')),
  show: lazy(() => import('./ContactGroupShow.js')),
  create: lazy(() => import('./ContactGroupCreate.js')),
  edit: lazy(() => import('./ContactGroupEdit.js')),
  recordRepresentation: 'name',
};

export default contactGroups;
