import type { Sql } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { EventFact } from '../../platform/facts/fact.types.js';
import { recordFacts } from '../../platform/facts/record-facts.js';
import { FIRST_BUREAU, type AttemptRow } from './sign-in-sql.js';

/** One attempt to sign in, as the audit log keeps it. */
export interface SignInAttempt {
  readonly username: string;
  /** null: no such account, or one that is disabled or locked. */
  readonly attempt: AttemptRow | null;
  readonly at: Date;
  readonly ip: string;
  readonly success: boolean;
}

/** Every attempt is a subject of its own, so that signing in never collides with an edit of the account. */
export async function recordSignIn(sql: Sql, { username, attempt, at, ip, success }: SignInAttempt): Promise<void> {
  const bureauId = attempt?.bureauId ?? (await firstBureau(sql));
  if (!bureauId) return;
  const subjectId = newId();
  const event = (version: number, type: string): EventFact => ({
    id: newId(),
    bureauId,
    subjectType: 'signIn',
    subjectId,
    version,
    type,
    visibility: 'internal',
    actorId: success ? (attempt?.id ?? null) : null,
    actorName: success ? (attempt?.name ?? username) : username,
    at,
    payload: { username, userId: attempt?.id ?? null, ip },
  });
  const events = [event(1, success ? 'user.signedIn' : 'user.signInFailed')];
  if (!success && attempt?.lastAttempt) events.push(event(2, 'user.locked'));
  await recordFacts(sql, { events, clocks: [], timers: [], idempotency: null });
}

async function firstBureau(sql: Sql): Promise<string | undefined> {
  const [bureau] = await sql.query<{ id: string }>('signIn.bureau', FIRST_BUREAU);
  return bureau?.id;
}
