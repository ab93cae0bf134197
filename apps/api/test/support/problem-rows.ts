import type { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/database/new-id.js';
import { BUREAU, NOW } from './read-fixture.js';

/** A problem row by the names the domain's filter and scope use. */
export interface ProblemRow {
  readonly id: string;
  readonly bureauId: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly round: number;
  readonly districtCode: string | null;
  readonly enterpriseId: string;
  readonly hostId: string | null;
  readonly unitPath: string;
  readonly relatedUnitPaths: readonly string[];
  readonly participantIds: readonly string[];
  readonly dueAt: Date | null;
  readonly createdAt: Date;
}

export const problemRow = (row: Partial<ProblemRow> & { readonly number: string }): ProblemRow => ({
  id: newId(),
  bureauId: BUREAU,
  title: '融资困难',
  state: 'ACCEPTED',
  round: 1,
  districtCode: null,
  enterpriseId: newId(),
  hostId: null,
  unitPath: '/b/',
  relatedUnitPaths: [],
  participantIds: [],
  dueAt: null,
  createdAt: NOW,
  ...row,
});

export async function insertProblems(database: Database, rows: readonly ProblemRow[]): Promise<void> {
  await database.query(
    null,
    `insert into problem (id, bureau_id, number, enterprise_id, district_code, title, content, category, area, priority, channel, state, round,
       receiving_unit_path, host_id, unit_path, related_unit_paths, participant_ids, due_at, grams, created_at, updated_at)
     select r.id, r."bureauId", r.number, r."enterpriseId", r."districtCode", r.title, '', 'GENERAL', 'FUNDING', 'NORMAL', 'PHONE', r.state, r.round,
       r."unitPath", r."hostId", r."unitPath", r."relatedUnitPaths", r."participantIds", r."dueAt", r.grams, r."createdAt", r."createdAt"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "bureauId" uuid, number text, "enterpriseId" uuid, "districtCode" text, title text, state text,
       round int, "hostId" uuid, "unitPath" text, "relatedUnitPaths" text[], "participantIds" uuid[], "dueAt" timestamptz, "createdAt" timestamptz, grams text[])`,
    [JSON.stringify(rows.map((row) => ({ ...row, grams: gramsOf(row.title) })))],
  );
}

const gramsOf = (text: string): string[] => [...text].slice(1).map((character, i) => `${[...text][i]}${character}`);
