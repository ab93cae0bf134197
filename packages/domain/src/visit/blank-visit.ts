import { citesNothing } from '../service-list/cited-item.js';
import type { Visit, VisitPlan } from './visit.types.js';

/** A visit of which nothing but its plan is known. */
export const blankVisit = {
  version: 1,
  plannedAt: null,
  loggedAfterwards: null,
  notifiedAt: null,
  checkedInAt: null,
  checkedOutAt: null,
  latitude: null,
  longitude: null,
  distance: null,
  farReason: null,
  summary: null,
  hasNoMatter: false,
  findings: [],
  cancelReason: null,
  returnedCount: 0,
  submittedAt: null,
  reviewedAt: null,
  projectId: null,
  sites: [],
  ...citesNothing,
} as const satisfies Omit<Visit, Exclude<keyof VisitPlan, 'projectId'> | 'state' | 'plannedOn' | 'createdAt'>;
