import { TypedDocumentString } from '../gql/graphql.js';
import { RefusalError } from './errors.js';
import { accepted, execute } from './graphql-client.js';

interface Call {
  readonly headers: Record<string, string>;
  readonly body: { readonly query: string; readonly variables: unknown };
}

const query = new TypedDocumentString<{ me: string }, Record<string, never>>('query Me { me }');
const mutation = new TypedDocumentString<{ save: string }, { name: string }>(
  '\n    mutation Save($name: String!) { save(name: $name) }',
);

const original = globalThis.fetch;
let calls: Call[] = [];
let answers: Array<() => Promise<Response>> = [];

const answer =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });

beforeEach(() => {
  calls = [];
  answers = [];
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
  globalThis.fetch = (async (_url: unknown, init: { headers: Record<string, string>; body: string }) => {
    calls.push({ headers: init.headers, body: JSON.parse(init.body) as Call['body'] });
    return (answers.shift() ?? answer({ data: {} }))();
  }) as typeof fetch;
});

afterAll(() => {
  globalThis.fetch = original;
});

describe('execute', () => {
  it('gives the data of a query, without an idempotency key', async () => {
    answers = [answer({ data: { me: '张三' } })];
    await expect(execute(query)).resolves.toEqual({ me: '张三' });
    expect(calls[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(calls[0]?.headers['Idempotency-Key']).toBeUndefined();
  });

  it('sends a write whose answer got lost once more, under the same key', async () => {
    answers = [() => Promise.reject(new TypeError('network')), answer({ data: { save: '好' } })];
    await expect(execute(mutation, { name: '甲' })).resolves.toEqual({ save: '好' });
    const [first, second] = calls.map(({ headers }) => headers['Idempotency-Key']);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(second).toBe(first);
  });

  it('keeps the caller’s key', async () => {
    await execute(mutation, { name: '甲' }, { idempotencyKey: 'mine' });
    expect(calls[0]?.headers['Idempotency-Key']).toBe('mine');
  });

  it.each([
    [() => Promise.reject(new TypeError('network')), 'OFFLINE'],
    [answer({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }), 'UNAUTHENTICATED'],
    [answer({}, 502), 'UNAVAILABLE'],
    [async () => new Response('<html>', { status: 500 }), 'INTERNAL'],
  ])('says what went wrong (%#)', async (reply, code) => {
    answers = [reply];
    await expect(execute(query)).rejects.toMatchObject({ code });
  });
});

describe('accepted', () => {
  it('gives the good member', () =>
    expect(accepted({ __typename: 'Done', ok: true })).toEqual({ __typename: 'Done', ok: true }));

  it('throws a refusal with code, sentence and field', () => {
    const refuse = () => accepted({ __typename: 'Refusal', code: 'INVALID', message: '请填写名称。', field: 'name' });
    expect(refuse).toThrow(RefusalError);
    expect(refuse).toThrow('请填写名称。');
  });
});
