import type { PeriodReport, TargetVersion, Task } from '@zhuqi/domain/task/task.types.js';

type Moments = 'issuedAt' | 'acceptedAt' | 'startedAt' | 'endedAt';
type StoredVersion = Omit<TargetVersion, 'at'> & { readonly at: string };
type StoredReport = Omit<PeriodReport, 'reportedAt' | 'auditedAt'> & {
  readonly reportedAt: string | null;
  readonly auditedAt: string | null;
};

/** A task as one SELECT brings it. */
export type TaskRow = Omit<Task, Moments | 'createdAt' | 'version' | 'targetVersions' | 'reports'> & {
  readonly [K in Moments]: string | null;
} & {
  readonly targetVersions: readonly StoredVersion[];
  readonly reports: readonly StoredReport[];
};

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

export const versionsOf = (row: Pick<TaskRow, 'targetVersions'>): readonly TargetVersion[] =>
  row.targetVersions.map((version) => ({ ...version, at: new Date(version.at) }));

export const reportsOf = (row: Pick<TaskRow, 'reports'>): readonly PeriodReport[] =>
  row.reports.map((report) => ({
    ...report,
    reportedAt: moment(report.reportedAt),
    auditedAt: moment(report.auditedAt),
  }));

export const momentsOf = ({ issuedAt, acceptedAt, startedAt, endedAt }: Pick<TaskRow, Moments>) => ({
  issuedAt: moment(issuedAt),
  acceptedAt: moment(acceptedAt),
  startedAt: moment(startedAt),
  endedAt: moment(endedAt),
});
