import type { Actor } from '../access/actor.js';
import { can, type ScopedRow } from '../access/can.js';
import { userRef } from '../access/stand-in.js';
import type { ActDecision, ActWho, AvailableAct } from '../lifecycle/act.types.js';
import { deciderOf, type ActCheck } from '../lifecycle/decider.js';
import { correctFigure } from './correct-figure.js';
import { evolveReport, type ReportDrafted, type ReportEvent } from './evolve-report.js';
import {
  reportFactSpecs,
  reportTransitions,
  silentReportFacts,
  type ReportAction,
  type ReportFactName,
  type ReportFacts,
} from './report.transitions.js';
import {
  reportStateLabels,
  type ReportCapacity,
  type ReportOrigin,
  type ReportRefusalCode,
  type ReportState,
  type WorkReport,
} from './work-report.types.js';

export type ReportDecision = ActDecision<WorkReport, ReportEvent, ReportRefusalCode>;

export const reportScope = ({ bureauId, unitPath, relatedUnitPaths }: ReportOrigin): ScopedRow => ({
  bureauId,
  unitPath,
  relatedUnitPaths,
  participantIds: [],
});

/** A report is managed where it belongs; that it is about one's unit is no reason to change it. */
export const reportCapacitiesOf = (who: ActWho, row: WorkReport): ReadonlySet<ReportCapacity> =>
  new Set(
    who.kind === 'user' && can(who.actor, 'report.manage', { ...reportScope(row), relatedUnitPaths: [] })
      ? ['manager']
      : [],
  );

const checks: Readonly<Record<string, ActCheck<WorkReport, ReportFacts, ReportRefusalCode>>> = {
  rendered: ({ row }) =>
    row.renderedAt === null ? { code: 'NOT_RENDERED', message: '正文和附表还在生成，请完成后再发布。' } : null,
  correctionSound: ({ row, facts, who, now }) => {
    if (who.kind === 'system') return null;
    const { figure = '', corrected = Number.NaN, reason = '', evidence = [], computed = null } = facts;
    const said = { id: '', figure, computed, corrected, reason, evidenceIds: evidence };
    const decision = correctFigure({ ...said, isIssued: row.state !== 'DRAFT' }, who.actor, now);
    if (decision.ok) return null;
    const { field, ...refusal } = decision.refusal;
    return { ...refusal, ...(field ? { field: field === 'evidenceIds' ? 'evidence' : field } : {}) };
  },
};

const decider = deciderOf<
  WorkReport,
  ReportState,
  ReportCapacity,
  ReportFacts,
  ReportAction,
  ReportEvent,
  ReportRefusalCode
>({
  noun: '报告',
  stateLabels: reportStateLabels,
  transitions: reportTransitions,
  factSpecs: reportFactSpecs,
  checks,
  capacitiesOf: reportCapacitiesOf,
  evolve: evolveReport,
});

/** Decides acts on a report, and lists those on offer with the facts they ask for. */
export const reportDecider = {
  ...decider,
  available: (row: WorkReport, who: ActWho, now: Date): ReadonlyArray<AvailableAct<ReportAction, ReportFactName>> =>
    decider.available(row, who, now).map((act) => ({
      ...act,
      offers: act.offers.filter((name) => !silentReportFacts.includes(name)),
      // Nobody is invited to take a report back.
      primary: act.primary && act.action !== 'withdraw',
    })),
};

/** Begins a report; which one was checked by askedReport. */
export function draftReport(origin: ReportOrigin, actor: Actor, now: Date): ReportDecision {
  if (!can(actor, 'report.manage', { ...reportScope(origin), relatedUnitPaths: [] }))
    return { ok: false, refusal: { code: 'NOT_ALLOWED', message: '您没有起草报告的权限。' } };
  const event: ReportDrafted = {
    type: 'report.drafted',
    at: now,
    by: userRef(actor),
    from: null,
    to: 'DRAFT',
    data: { origin },
  };
  return { ok: true, events: [event], next: evolveReport(null, event) };
}
