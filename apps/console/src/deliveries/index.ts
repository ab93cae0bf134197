import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const deliveries: ResourceProps = { name: 'deliveries', list: lazy(() => import('./DeliveryList.js')) };

export default deliveries;
