import { newId } from '../../../src/platform/database/new-id.js';
import { GqlClient, signedIn } from './gql-client.js';
import type { RunningApi } from './start-api.js';

/** A written row, or the refusal to write it. */
export interface Made {
  readonly __typename: string;
  readonly id: string;
  readonly state?: string;
  readonly version?: number;
  readonly round?: number;
  readonly summary?: string;
  readonly findings?: ReadonlyArray<{ readonly text: string; readonly problemId: string | null }>;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
}

const NO = '... on Refusal { code message field }';
const PROBLEM = '... on Problem { id state version round }';
const VISIT = '... on Visit { id state version summary findings { text problemId } }';

/** Carries cases through the API as the demo's people do in their browsers. */
export class CaseDriver {
  readonly CREATE = `mutation ($input: CreateProblemInput!) { made: createProblem(input: $input) { __typename ${PROBLEM} ${NO} } }`;
  readonly ACT = `mutation ($input: PerformProblemActionInput!) { made: performProblemAction(input: $input) { __typename ${PROBLEM} ${NO} } }`;
  readonly PLAN = `mutation ($input: PlanVisitInput!) { made: planVisit(input: $input) { __typename ${VISIT} ${NO} } }`;
  readonly VISIT_ACT = `mutation ($input: PerformVisitActionInput!) { made: performVisitAction(input: $input) { __typename ${VISIT} ${NO} } }`;

  private constructor(
    private readonly api: RunningApi,
    private readonly clients: ReadonlyMap<string, GqlClient>,
    private readonly people: ReadonlyMap<string, string>,
    readonly enterpriseId: string,
  ) {}

  /** Signs people in and registers an enterprise of the city; a coordinator must be among them. */
  static async prepare(api: RunningApi, usernames: readonly string[]): Promise<CaseDriver> {
    const clients = new Map<string, GqlClient>();
    for (const name of usernames) clients.set(name, await signedIn(api.url, name));
    const { rows } = await api.sql.query<{ id: string; username: string }>('select id, username from app_user');
    const people = new Map(rows.map(({ id, username }) => [username, id]));
    const enterpriseId = await registerEnterprise(clients.get('xietiao'), { name: '淮安恒盛精密机械有限公司' });
    return new CaseDriver(api, clients, people, enterpriseId);
  }

  as(username: string): GqlClient {
    const client = this.clients.get(username);
    if (!client) throw new Error(`${username} is not signed in`);
    return client;
  }

  person(username: string): string {
    return this.people.get(username) ?? '';
  }

  problem(more: object): object {
    const statement = {
      title: '缺少检测设备',
      content: '新产品需要三坐标检测。',
      category: 'GENERAL',
      area: 'TECHNOLOGY',
    };
    return { enterpriseId: this.enterpriseId, ...statement, priority: 'NORMAL', channel: 'HOTLINE', ...more };
  }

  visit(more: object): object {
    return { enterpriseId: this.enterpriseId, type: 'LIAISON', purpose: '了解研发投入', plannedOn: today(), ...more };
  }

  create(username: string, more: object, key?: string): Promise<Made> {
    return this.send(username, this.CREATE, this.problem(more), key);
  }

  plan(username: string, more: object, key?: string): Promise<Made> {
    return this.send(username, this.PLAN, this.visit(more), key);
  }

  /** On the problem as it stands. */
  async tryAct(username: string, problemId: string, action: string, facts: object = {}): Promise<Made> {
    const expectedVersion = await this.versionOf('problem', problemId);
    return this.send(username, this.ACT, { problemId, action, expectedVersion, facts });
  }

  async tryVisitAct(username: string, visitId: string, action: string, facts: object = {}): Promise<Made> {
    const expectedVersion = await this.versionOf('visit', visitId);
    return this.send(username, this.VISIT_ACT, { visitId, action, expectedVersion, facts });
  }

  /** @throws Error with the sentence of a refusal */
  async act(username: string, problemId: string, action: string, facts: object = {}): Promise<Made> {
    return accepted(action, await this.tryAct(username, problemId, action, facts));
  }

  async visitAct(username: string, visitId: string, action: string, facts: object = {}): Promise<Made> {
    return accepted(action, await this.tryVisitAct(username, visitId, action, facts));
  }

  async send(username: string, document: string, input: object, key?: string): Promise<Made> {
    return (await this.as(username).ask<{ made: Made }>(document, { input }, key)).made;
  }

  /** A problem whose answer the enterprise has been given. @returns its id */
  async answered(): Promise<string> {
    const id = await this.assigned();
    await this.handle(id);
    return id;
  }

  /** The enterprise is asked for more. */
  async waitingForInfo(): Promise<string> {
    const id = await this.assigned();
    await this.act('jingban', id, 'sign');
    await this.act('jingban', id, 'requestInfo', { pauseReason: 'SUPPLEMENT', question: '请补充设备清单。' });
    return id;
  }

  private async assigned(): Promise<string> {
    const { id } = await this.create('bangban', { id: newId() });
    await this.act('xietiao', id, 'accept');
    await this.act('xietiao', id, 'assign', { host: this.person('jingban') });
    return id;
  }

  /** From assigned to answered. */
  async handle(id: string): Promise<void> {
    await this.act('jingban', id, 'sign');
    await this.act('jingban', id, 'contact', { contactMethod: 'PHONE', note: '已与企业负责人通话。' });
    await this.act('jingban', id, 'submitResult', { result: 'RESOLVED', answer: '已联系检测中心，周三检测。' });
    await this.act('chuzhang', id, 'approveResult');
  }

  private async versionOf(table: 'problem' | 'visit', id: string): Promise<number> {
    const { rows } = await this.api.sql.query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return rows[0]?.version ?? 1;
  }
}

export async function registerEnterprise(by: GqlClient | undefined, input: object): Promise<string> {
  if (!by) throw new Error('nobody to register an enterprise');
  const { saved } = await by.ask<{ saved: Made }>(
    `mutation ($input: SaveEnterpriseInput!) { saved: saveEnterprise(input: $input) { __typename ... on Enterprise { id } ${NO} } }`,
    { input },
  );
  return accepted('saveEnterprise', saved).id;
}

function accepted(action: string, made: Made): Made {
  if (made.code) throw new Error(`${action}: ${made.code} ${made.message}`);
  return made;
}

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
