import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const handovers: ResourceProps = {
  name: 'handovers',
  list: lazy(() => import('./HandoverList.js')),
  show: lazy(() => import('./HandoverShow.js')),
  create: lazy(() => import('./HandoverCreate.js')),
  recordRepresentation: 'fromName',
};

export default handovers;
