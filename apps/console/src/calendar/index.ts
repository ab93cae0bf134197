import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

const calendar: ResourceProps = { name: 'calendar', list: lazy(() => import('./CalendarPage.js')) };

export default calendar;
