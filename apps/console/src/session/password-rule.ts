const MIN_LENGTH = 10;

/** The key of what is wrong with a new password, as far as the browser can tell; the server has the last word. */
export function passwordProblem(next: string, again: string): string | null {
  if ([...next].length < MIN_LENGTH) return 'session.tooShort';
  return next === again ? null : 'session.mismatch';
}
