import { RefusalError, requestErrorOf } from './errors.js';

describe('requestErrorOf', () => {
  it.each([
    [200, 'FORBIDDEN', 'FORBIDDEN'],
    [400, 'BAD_USER_INPUT', 'BAD_REQUEST'],
    [401, undefined, 'UNAUTHENTICATED'],
    [200, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    [413, undefined, 'TOO_LARGE'],
    [429, undefined, 'TOO_MANY_REQUESTS'],
    [503, undefined, 'UNAVAILABLE'],
    [200, 'SOMETHING_NEW', 'INTERNAL'],
    [500, undefined, 'INTERNAL'],
  ])('%p with %p is %p', (status, serverCode, code) => expect(requestErrorOf(status, serverCode).code).toBe(code));

  it('speaks through a message key', () => expect(requestErrorOf(503).message).toBe('errors.UNAVAILABLE'));
});

describe('RefusalError', () => {
  it('gives the form its field', () =>
    expect(new RefusalError('INVALID', '请填写名称。', 'name').body).toEqual({ errors: { name: '请填写名称。' } }));

  it('belongs to no field when the server names none', () =>
    expect(new RefusalError('CONFLICT', '已被他人修改。', null).body).toEqual({}));
});
