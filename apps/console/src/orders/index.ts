import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const orders: ResourceProps = {
  name: 'orders',
  list: lazy(() => import('./OrderList.js')),
  show: lazy(() => import('./OrderShow.js')),
  recordRepresentation: 'number',
};

export default orders;
