import { filterArray, filterColumn } from '../../platform/query/filter-field.js';

/** Filters over what is said about an activity, in its own table and in the views of its people and expenses. */
export const activityFilters = {
  state: filterColumn('state'),
  kind: filterColumn('kind'),
  plannedOn: filterColumn('planned_on'),
  festival: filterColumn('festival'),
  topic: filterArray('topics', { indexed: false }),
  helpTheme: filterColumn('help_theme'),
  hostId: filterArray('host_keys', { indexed: true }),
  unitId: filterColumn('unit_id'),
  teamId: filterColumn('team_id'),
  itemKey: filterColumn('item_key'),
};
