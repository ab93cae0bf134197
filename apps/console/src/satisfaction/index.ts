import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const ratings: ResourceProps = { name: 'ratings', list: lazy(() => import('./RatingList.js')) };

export default ratings;
