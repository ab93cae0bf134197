import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

/** Items of all editions, with their usage. */
export const serviceItems: ResourceProps = {
  name: 'service-items',
  list: lazy(() => import('./ServiceItemList.js')),
  recordRepresentation: 'content',
};
