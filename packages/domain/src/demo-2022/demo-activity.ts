import type { Activity, ActivityPerson } from '../activity/activity.types.js';
import { fromShanghai, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { demoBranches, demoBureauId, demoPeople, demoPerson, demoUnits } from './demo-people.js';

/** An archived activity of the demo; what is not said is usual. */
export function demoActivity(
  said: Pick<Activity, 'id' | 'kind' | 'title' | 'plannedOn' | 'people'> & Partial<Activity>,
): Activity {
  const organizer = demoPeople[0];
  const at = fromShanghai(said.plannedOn, 15 * 60);
  return {
    ...{
      bureauId: demoBureauId,
      organizerId: organizer?.userId ?? '',
      unitPath: demoUnits[0].path,
      relatedUnitPaths: [],
    },
    ...{
      startsAt: at,
      place: '机关会议室',
      hosts: demoBranches.slice(0, 1),
      festival: null,
      topics: [],
      helpTheme: null,
    },
    ...{ isOpen: false, teamId: null, itemKey: null, basisDocumentId: null, enterpriseIds: [] },
    ...{
      state: 'ARCHIVED',
      version: 1,
      ledgerNo: null,
      expenses: [],
      summary: '按计划开展，材料已归档。',
      attachments: ['photo'],
    },
    ...{ saidAttendance: null, loggedAfterwards: null, rescheduledCount: 0, correctedCount: 0, cancelReason: null },
    ...{ createdAt: at, announcedAt: at, beganAt: at, endedAt: at, archivedAt: at },
    ...said,
  };
}

/** Everybody from a place on takes part, and the first of them speak, too. */
export const attended = (from: number, present: number, speakers: number): readonly ActivityPerson[] => [
  ...Array.from({ length: present }, (_, index) => demoPerson(from + index, 'PARTICIPANT')),
  ...Array.from({ length: speakers }, (_, index) => demoPerson(from + index, 'SPEAKER')),
];

/** The day of an activity, written into its id, so that ids tell something. */
export const idOn = (prefix: string, on: ShanghaiDay): string => `${prefix}-${on}`;
