import type { Page } from 'playwright-core';

/** Asks the API as the person of this page. @throws Error with what was wrong */
export async function graphql<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const answer = await page.evaluate(
    async ([text, given]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables: given }),
      });
      return (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    },
    [query, variables] as const,
  );
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  return answer.data as Data;
}

const CREATE = `mutation ($input: CreateProblemInput!) {
  createProblem(input: $input) { ... on Problem { id version } ... on Refusal { message } } }`;
const ACT = `mutation ($input: PerformProblemActionInput!) {
  performProblemAction(input: $input) { ... on Problem { id } ... on Refusal { message } } }`;

/** Problems of some enterprise of the city, raised and accepted by the coordinator of this page. @returns their ids */
export async function raiseAccepted(page: Page, count: number): Promise<string[]> {
  const { enterprises } = await graphql<{ enterprises: { items: { id: string; districtCode: string | null }[] } }>(
    page,
    '{ enterprises(options: { take: 50 }) { items { id districtCode } } }',
    {},
  );
  const enterpriseId = enterprises.items[0]?.id;
  const ids: string[] = [];
  for (let n = 1; n <= count; n++) {
    const said = { title: `批量分派问题${n}`, content: '企业希望尽快得到答复。' };
    const codes = { category: 'GENERAL', area: 'HIGH_TECH', priority: 'NORMAL', channel: 'HOTLINE' };
    const input = { enterpriseId, ...said, ...codes };
    const { createProblem } = await graphql<{ createProblem: { id: string; version: number } }>(page, CREATE, {
      input,
    });
    const { id, version } = createProblem;
    await graphql(page, ACT, { input: { problemId: id, action: 'accept', expectedVersion: version, facts: {} } });
    ids.push(id);
  }
  return ids;
}
