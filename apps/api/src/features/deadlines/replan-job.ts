/** The kind of long job that counts open clocks anew after an edit of the calendar. */
export const REPLAN_CLOCKS = 'REPLAN_CLOCKS';
