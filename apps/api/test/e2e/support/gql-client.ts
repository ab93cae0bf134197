/** What GraphQL answered, as far as tests look. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors?: ReadonlyArray<{ readonly message: string; readonly extensions: { readonly code: string } }>;
}

export const DEMO_PASSWORD = 'Zhuqi-2026-demo';

/** One browser: it keeps the cookie it is given. */
export class GqlClient {
  cookie = '';

  constructor(readonly url: string) {}

  async send(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: JSON.stringify(body),
    });
    const given = response.headers.get('set-cookie');
    if (given) this.cookie = given.split(';')[0] ?? '';
    return response;
  }

  /** @param key an Idempotency-Key */
  async gql<T = Record<string, unknown>>(query: string, variables: object = {}, key?: string): Promise<Answer<T>> {
    const response = await this.send({ query, variables }, key ? { 'idempotency-key': key } : {});
    return (await response.json()) as Answer<T>;
  }

  /** The data. @throws Error with the messages when there were errors */
  async ask<T = Record<string, unknown>>(query: string, variables: object = {}, key?: string): Promise<T> {
    const { data, errors } = await this.gql<T>(query, variables, key);
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
    return data;
  }

  /** Code of the first error, or null. */
  async codeOf(query: string, variables: object = {}): Promise<string | null> {
    return (await this.gql(query, variables)).errors?.[0]?.extensions.code ?? null;
  }

  signIn(
    username: string,
    password = DEMO_PASSWORD,
  ): Promise<{ signIn: { __typename: string; code?: string; message?: string } }> {
    return this.ask(
      `mutation ($username: String!, $password: String!) {
        signIn(username: $username, password: $password) { __typename ... on Me { name } ... on Refusal { code message } }
      }`,
      { username, password },
    );
  }
}

/** A browser in which somebody of the demo is signed in. */
export async function signedIn(url: string, username: string): Promise<GqlClient> {
  const client = new GqlClient(url);
  const { signIn } = await client.signIn(username);
  if (signIn.__typename !== 'Me') throw new Error(`${username}: ${signIn.message}`);
  return client;
}
