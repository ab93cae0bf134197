import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

/** 督办台: its rows are open promises on the ladder; each opens its case. */
const supervision: ResourceProps = {
  name: 'supervision',
  list: lazy(() => import('./SupervisionBoard.js')),
};

export default supervision;
