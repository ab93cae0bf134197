import type { ScopedRow } from '@zhuqi/domain/access/can.js';
import type { ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import type { InnovationFact } from '@zhuqi/domain/innovation/innovation.types.js';

/** What a row of every register of innovation facts keeps besides the domain's fact. */
export interface Recorded {
  readonly districtCode: string | null;
  /** The day it counts for. */
  readonly onDay: ShanghaiDay;
  /** For the search box; no column. */
  readonly enterpriseName: string;
}

type Base = InnovationFact & Recorded;

/** Columns all of them have, besides those of every aggregate. */
export const FACT_COLUMNS = `"enterpriseId" uuid, "districtCode" text, "teamId" uuid, "recordedById" uuid, "onDay" date`;

export const factColumns = ({ enterpriseId, districtCode, teamId, recordedById, onDay }: Base) => ({
  ...{ enterpriseId, districtCode, teamId, recordedById, onDay },
});

/** Rows are their recorder's, and of the recorder's unit. */
export const factScope = ({ bureauId, unitPath, recordedById }: InnovationFact): ScopedRow => ({
  ...{ bureauId, unitPath, relatedUnitPaths: [], participantIds: [recordedById] },
});

/** The shared part of a stored row. Its evidence is its attachments, which are counted where it matters. */
export const factOfRow = (row: Omit<Base, 'evidenceIds' | 'enterpriseName'>): Base => ({
  ...{ id: row.id, bureauId: row.bureauId, unitPath: row.unitPath, enterpriseId: row.enterpriseId },
  ...{ districtCode: row.districtCode, teamId: row.teamId, recordedById: row.recordedById, onDay: row.onDay },
  evidenceIds: [],
  enterpriseName: '',
});
