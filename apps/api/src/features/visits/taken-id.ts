import pg from 'pg';

/** An event of the same version says as much as the row: whichever of the two is written first fails. */
const ofProblem: readonly unknown[] = ['problem_pkey', 'event_subject_id_version_key'];

/**
 * Whether a visit could not be written because an id made by the client belongs to something else: a problem that exists,
 * a finding of another visit (see upsertFindings in visit.sql.ts), or one id twice in the same call.
 */
export const isTakenId = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  ((error.code === '23505' && ofProblem.includes(error.constraint)) ||
    (error.code === '23502' && error.table === 'visit_finding') ||
    error.code === '21000');
