import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import type { Actor } from '@zhuqi/domain/access/actor.js';
import type { Role } from '@zhuqi/domain/access/role.js';
import { problemFields } from '@zhuqi/domain/query/problem-fields.js';
import { createTestDatabase, type TestDatabase } from '@zhuqi/local-stack/test-database.js';
import { readConfig } from '../../src/config/env.schema.js';
import { Database } from '../../src/platform/database/database.js';
import { readCompiledAnswers } from '../../src/platform/query/compiled-answers.js';
import { caseScope, type EntityMap } from '../../src/platform/query/entity-map.js';
import { EntityRegistry } from '../../src/platform/query/entity-registry.js';
import { column, computed, date, dateTime, labelled, list, many, one, sql } from '../../src/platform/query/fields.js';
import {
  filterArray,
  filterColumn,
  filterExpression,
  filterSearch,
  sortColumn,
} from '../../src/platform/query/filter-field.js';
import type { ListOptions } from '../../src/platform/query/list-request.js';
import { ReadService } from '../../src/platform/query/read.service.js';
import { StatementCache } from '../../src/platform/query/statement-cache.js';
import { StatementNames } from '../../src/platform/query/statement-names.js';

export const BUREAU = '01900000-0000-7000-8000-00000000000b';
export const NOW = new Date('2026-11-02T03:04:05.678Z');

const columnNames: Readonly<Record<string, string>> = {
  state: 'state',
  round: 'round',
  category: 'category',
  area: 'area',
  priority: 'priority',
  channel: 'channel',
  districtCode: 'district_code',
  enterpriseId: 'enterprise_id',
  visitId: 'visit_id',
  hostId: 'host_id',
  hostUnitId: 'host_unit_id',
  reporterId: 'reporter_id',
  dueAt: 'due_at',
  createdAt: 'created_at',
  submittedAt: 'submitted_at',
  closedAt: 'closed_at',
  result: 'result',
  satisfaction: 'satisfaction',
  number: 'number',
  title: 'title',
};

/** A problem map with one field of each sort; the real ones live with their features. */
const problem: EntityMap = {
  type: 'Problem',
  table: 'problem',
  scope: { permission: 'problem.read', columns: caseScope },
  fields: {
    id: column('id'),
    number: column('number'),
    title: column('title'),
    state: column('state'),
    round: column('round'),
    dueAt: dateTime('due_at'),
    createdAt: dateTime('created_at'),
    dueProvisional: column('due_provisional'),
    overdue: sql((alias, { now }) => `coalesce(${alias}.due_at < ${now()}, false)`),
    enterprise: one('Enterprise', 'enterprise_id', { access: 'parent' }),
    visit: one('Visit', 'visit_id'),
    host: one('Person', 'host_id'),
    events: many('Event', {
      on: 'subject_id',
      orderBy: (event) => [`${event}.version desc`],
      defaultTake: 20,
    }),
    availableActions: computed<{ state: string; version: number }>(['state', 'version'], (row, { actor }) => [
      { action: `${row.state}:${row.version}`, label: actor.name, primary: true, needs: [], offers: [] },
    ]),
  },
  list: {
    filterable: problemFields,
    filters: {
      ...Object.fromEntries(Object.entries(columnNames).map(([field, name]) => [field, filterColumn(name)])),
      participantId: filterArray('participant_ids', { indexed: true }),
      overdue: filterExpression((alias, { now }) => `${alias}.due_at < ${now()}`),
      text: filterSearch({ grams: 'grams', text: (alias) => `lower(${alias}.title)` }),
    },
    sortable: {
      createdAt: sortColumn('created_at', 'timestamptz'),
      dueAt: sortColumn('due_at', 'timestamptz', true),
      number: sortColumn('number', 'text'),
    },
    defaultSort: { field: 'createdAt', order: 'DESC' },
  },
};

const maps: readonly EntityMap[] = [
  problem,
  {
    type: 'Enterprise',
    table: 'enterprise',
    scope: { permission: 'enterprise.read', columns: { unitPath: 'unit_path' } },
    fields: {
      id: column('id'),
      name: column('name'),
      tags: list('tags'),
      foundedOn: date('founded_on'),
      openProblemCount: sql(
        (alias, { readable }) =>
          `(select count(*) from problem c where c.enterprise_id = ${alias}.id and ${readable('Problem', 'c')})`,
      ),
    },
  },
  {
    type: 'Visit',
    table: 'visit',
    scope: { permission: 'visit.read', columns: caseScope },
    fields: { id: column('id'), purpose: column('purpose'), plannedOn: date('planned_on') },
  },
  {
    type: 'Person',
    table: 'app_user',
    fields: {
      id: column('id'),
      name: column('name'),
      unitName: sql((alias) => `(select n.name from unit n where n.id = ${alias}.unit_id)`),
    },
  },
  {
    type: 'Event',
    table: 'event',
    fields: {
      id: column('id'),
      version: column('version'),
      type: column('type'),
      label: labelled('type', { 'problem.accepted': '受理', "it's": '\\' }),
      at: dateTime('at'),
      payload: column('payload'),
    },
  },
];

export interface ReadFixture {
  readonly database: Database;
  readonly reads: ReadService;
  readonly schema: GraphQLSchema;
  /** Runs a document of the contract as an actor; problem and problems are read through the ReadService. */
  run(actor: Actor, source: string, variables?: Record<string, unknown>): ReturnType<typeof graphql>;
  close(): Promise<void>;
}

/** The contract's schema over the ReadService and a database of its own. */
export async function readFixture(): Promise<ReadFixture> {
  const own: TestDatabase = await createTestDatabase();
  const database = new Database(readConfig({ DATABASE_URL: own.url, DATABASE_POOL: '4' }));
  const registry = new EntityRegistry();
  registry.register(...maps);
  const cache = new StatementCache(registry, new StatementNames());
  const reads = new ReadService(database, { now: () => NOW }, registry, cache);
  const contract = join(__dirname, '../../schema.graphql');
  const schema = readCompiledAnswers(buildSchema(readFileSync(contract, 'utf8')));
  const query = schema.getQueryType()?.getFields() ?? {};
  if (query['problems']) {
    query['problems'].resolve = (_, args: { options?: ListOptions }, actor: Actor, info) =>
      reads.list('Problem', info, args.options, actor);
  }
  if (query['problem']) {
    query['problem'].resolve = (_, args: { id: string }, actor: Actor, info) =>
      reads.detail('Problem', info, args.id, actor);
  }
  return {
    database,
    reads,
    schema,
    run: (actor, source, variables) =>
      graphql({ schema, source, contextValue: actor, variableValues: variables ?? {} }),
    close: async () => {
      await database.pool.end();
      await own.drop();
    },
  };
}

export const actorWith = (roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  userId: '01900000-0000-7000-8000-0000000000a1',
  name: '王敏',
  bureauId: BUREAU,
  unitId: '01900000-0000-7000-8000-0000000000c1',
  unitPath: '/b/',
  orgPath: '/b/',
  roles,
  supervisedUnitPaths: [],
  ...more,
});
