import { problemFields } from './problem-fields.js';
import type { SubjectFields } from './subject-fields.js';
import { visitFields } from './visit-fields.js';

/** Problems as figures see them: what lists filter by, and what the ledger must be able to ask besides. */
export const ledgerProblemFields = {
  ...problemFields,
  acceptedAt: { kind: 'date', label: '受理时间' },
  itemKey: { kind: 'id', label: '清单事项' },
  teamId: { kind: 'id', label: '队伍' },
  evidenceCount: { kind: 'number', label: '佐证材料' },
  /** Working days from acceptance to closing; null while open. */
  handledDays: { kind: 'number', label: '办理工作日' },
} as const satisfies SubjectFields;
export type LedgerProblemFields = typeof ledgerProblemFields;

export const ledgerVisitFields = {
  ...visitFields,
  unitId: { kind: 'id', label: '处室' },
  projectId: { kind: 'id', label: '重特大项目' },
  itemKey: { kind: 'id', label: '清单事项' },
  teamId: { kind: 'id', label: '队伍' },
  findingCount: { kind: 'number', label: '走访发现' },
  hasNoMatter: { kind: 'boolean', label: '无事项' },
} as const satisfies SubjectFields;
export type LedgerVisitFields = typeof ledgerVisitFields;
