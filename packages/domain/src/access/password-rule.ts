const SHORTEST = 10;
const LONG_ENOUGH = 12;
const LONGEST = 128;

const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/** The rule as one sentence, for forms. */
export const PASSWORD_RULE = `密码至少 ${LONG_ENOUGH} 位；或至少 ${SHORTEST} 位并含大写字母、小写字母、数字、符号中的三类。不能包含用户名。`;

/**
 * Checks a new password.
 * @returns a Chinese sentence saying what is wrong, or null when it is fine
 */
export function passwordProblem(password: string, username: string): string | null {
  const length = [...password].length;
  if (length > LONGEST) return `密码不能超过 ${LONGEST} 位。`;
  if (username.length >= 2 && password.toLowerCase().includes(username.toLowerCase())) return '密码不能包含用户名。';
  if (new Set(password).size < 5) return '密码里不同的字符太少，请换一个。';
  if (length >= LONG_ENOUGH) return null;
  const kinds = classes.filter((kind) => kind.test(password)).length;
  return length >= SHORTEST && kinds >= 3 ? null : PASSWORD_RULE;
}
