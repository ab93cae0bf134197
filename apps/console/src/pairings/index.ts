import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const pairings: ResourceProps = { name: 'pairings', list: lazy(() => import('./PairingList.js')) };

export default pairings;
