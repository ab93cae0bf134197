import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url. Given to the browser once and never stored. */
export const newSessionId = (): string => randomBytes(32).toString('base64url');

/** What is stored instead: a stolen table opens no session. */
export const sessionHashOf = (sessionId: string): Buffer => createHash('sha256').update(sessionId).digest();

/** The `__Host-` prefix pins the cookie to https, this host and the whole site; plain http (a laptop) cannot use it. */
const nameOf = (secure: boolean): string => (secure ? '__Host-zhuqi_session' : 'zhuqi_session');

/** The session id in a Cookie header, or null. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | null {
  if (!header) return null;
  const start = `${nameOf(secure)}=`;
  for (const part of header.split(';')) {
    const pair = part.trim();
    if (pair.startsWith(start)) return pair.slice(start.length) || null;
  }
  return null;
}

/** The Set-Cookie header that gives a session to the browser, or takes it away (null). */
export function sessionCookie(sessionId: string | null, secure: boolean): string {
  const life = sessionId === null ? '; Max-Age=0' : '';
  return `${nameOf(secure)}=${sessionId ?? ''}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}${life}`;
}
