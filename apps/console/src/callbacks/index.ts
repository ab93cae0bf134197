import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const callbacks: ResourceProps = {
  name: 'callbacks',
  list: lazy(() => import('./CallbackList.js')),
  show: lazy(() => import('./CallbackShow.js')),
};

export default callbacks;
