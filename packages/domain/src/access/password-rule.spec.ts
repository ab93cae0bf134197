import { PASSWORD_RULE, passwordProblem } from './password-rule.js';

describe('passwordProblem', () => {
  it.each([
    ['Zhuqi-2026-demo', null],
    ['correct horse battery', null],
    ['Abcdef-123', null],
    ['abcdefg123', PASSWORD_RULE],
    ['Ab-1', '密码里不同的字符太少，请换一个。'],
    ['aaaaaaaaaaaa', '密码里不同的字符太少，请换一个。'],
    ['My-BangBan-2026', '密码不能包含用户名。'],
    ['Aa1-'.repeat(40), '密码不能超过 128 位。'],
  ])('%s', (password, problem) => expect(passwordProblem(password, 'bangban')).toBe(problem));
});
