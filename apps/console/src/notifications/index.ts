import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const notifications: ResourceProps = { name: 'notifications', list: lazy(() => import('./NotificationList.js')) };

export default notifications;
