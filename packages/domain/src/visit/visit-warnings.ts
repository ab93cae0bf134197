import { dayNumberOf, type ShanghaiDay } from '../deadline/shanghai-time.js';
import { visitStateLabels, type VisitState } from './visit-state.js';

/** What is known about the enterprise when a visit is planned. */
export interface VisitSituation {
  /** Visits around the date, cancelled ones left out, whoever makes them. */
  readonly lastVisits: ReadonlyArray<{
    readonly plannedOn: ShanghaiDay;
    readonly state: VisitState;
    readonly leadName: string;
    readonly unitName: string;
  }>;
  /** Problems of the enterprise that are open now. */
  readonly openProblems: ReadonlyArray<{ readonly title: string; readonly hostName: string | null }>;
}

export interface VisitWarning {
  readonly code: 'RECENT_VISIT' | 'PLANNED_VISIT' | 'OPEN_PROBLEM';
  readonly message: string;
}

/** Within so many days before or after, another visit makes 多头走访. */
export const recentDays = 30;

/** 多头走访: says who else was or will be there, and what is still open. Warnings never refuse. */
export function visitWarnings(
  { lastVisits, openProblems }: VisitSituation,
  date: ShanghaiDay,
): readonly VisitWarning[] {
  const close = lastVisits.filter(
    (visit) => visit.state !== 'CANCELLED' && Math.abs(dayNumberOf(date) - dayNumberOf(visit.plannedOn)) <= recentDays,
  );
  const visits = close.map((visit): VisitWarning => {
    const who = `${visit.unitName}${visit.leadName}`;
    return visit.state === 'PLANNED' || visit.state === 'NOTIFIED'
      ? { code: 'PLANNED_VISIT', message: `${who}已计划于${visit.plannedOn}走访该企业，建议合并走访。` }
      : {
          code: 'RECENT_VISIT',
          message: `${who}已于${visit.plannedOn}走访该企业（${visitStateLabels[visit.state]}），请先查看走访纪实，避免多头走访。`,
        };
  });
  const problems = openProblems.map(({ title, hostName }): VisitWarning => ({
    code: 'OPEN_PROBLEM',
    message: `该企业的问题“${title}”正在办理${hostName === null ? '' : `（主办人${hostName}）`}，走访前请了解进展。`,
  }));
  return [...visits, ...problems];
}
