import { dayOf, parseDay } from '../deadline/shanghai-time.js';
import { findingKindLabels, qualificationLabels, willingnessLabels } from './visit-codes.js';
import { distanceMeters, farMeters, isPosition, type Position } from './visit-distance.js';
import type { Finding, VisitFacts } from './visit-facts.js';
import type { Visit, VisitRefusal } from './visit.types.js';

export interface VisitAttempt {
  readonly visit: Visit;
  readonly facts: VisitFacts;
  readonly now: Date;
}

type Check = (attempt: VisitAttempt) => VisitRefusal | null;

export const maxFindings = 50;
export const maxTextLength = 2000;

/** A phone's clock may run a little ahead of ours. */
const toleratedMs = 5 * 60_000;

/** Where the check-in says it is, or null without GPS. */
export const positionOf = ({ latitude, longitude }: VisitFacts): Position | null =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude };

/** Metres to the nearest site, or null when no position is known. */
export function distanceTo(visit: Visit, facts: VisitFacts): number | null {
  const position = positionOf(facts);
  return position === null || visit.sites.length === 0
    ? null
    : Math.min(...visit.sites.map((site) => distanceMeters(position, site)));
}

/** Rules beyond state, capacity and needs; rows of the table name them. */
export const visitChecks = {
  timeNotAhead: ({ facts, now }) =>
    facts.at !== undefined && facts.at.getTime() > now.getTime() + toleratedMs
      ? { code: 'TIME_AHEAD', message: '时间晚于现在，请核对手机时间后重试。', field: 'at' }
      : null,

  onSiteOrReason: ({ visit, facts }) => {
    const position = positionOf(facts);
    if (position !== null && !isPosition(position))
      return { code: 'INVALID_FACT', message: '定位坐标不正确，请重新定位。', field: 'latitude' };
    if (facts.farReason !== undefined) return null;
    if (position === null)
      return { code: 'MISSING_FACT', message: '没有取得定位，请说明原因后签到。', field: 'farReason' };
    const distance = distanceTo(visit, facts);
    return distance !== null && distance > farMeters
      ? {
          code: 'MISSING_FACT',
          message: `签到位置距${visit.projectId === null ? '企业' : '项目现场'}${distance}米，超过${farMeters}米，请说明原因。`,
          field: 'farReason',
        }
      : null;
  },

  endsAfterStart: ({ visit, facts, now }) =>
    visit.checkedInAt !== null && (facts.at ?? now) < visit.checkedInAt
      ? { code: 'INVALID_FACT', message: '结束时间不能早于签到时间，请核对。', field: 'at' }
      : null,

  saysSomething: ({ facts }) =>
    facts.summary === undefined && facts.findings === undefined && facts.hasNoMatter === undefined
      ? { code: 'MISSING_FACT', message: '请填写走访纪实、走访发现，或勾选无事项。', field: 'summary' }
      : null,

  findingsComplete: ({ facts }) => {
    const findings = facts.findings ?? [];
    if (findings.length > maxFindings)
      return { code: 'INVALID_FACT', message: `一次走访最多记录${maxFindings}条发现。`, field: 'findings' };
    return findings.map(findingFault).find((fault) => fault !== null) ?? null;
  },

  noMatterOrFindings: ({ visit, facts }) => {
    const found = visit.findings.length + (facts.findings?.length ?? 0) > 0;
    return found && (facts.hasNoMatter ?? visit.hasNoMatter)
      ? { code: 'INVALID_FACT', message: '已记录走访发现，不能再勾选无事项，请取消其中一项。', field: 'hasNoMatter' }
      : null;
  },

  recordComplete: ({ visit, facts }) => {
    if ((facts.summary ?? visit.summary) === null)
      return { code: 'NOTHING_RECORDED', message: '请先填写走访纪实，再提交。', field: 'summary' };
    const found = visit.findings.length + (facts.findings?.length ?? 0) > 0;
    return found || (facts.hasNoMatter ?? visit.hasNoMatter)
      ? null
      : { code: 'NOTHING_RECORDED', message: '请记录走访发现，或勾选无事项，再提交。', field: 'findings' };
  },

  changesItem: ({ visit, facts }) =>
    facts.item !== undefined && facts.item.key === visit.itemKey
      ? { code: 'NOTHING_CHANGES', message: '已引用这一事项，请选择另一个事项。', field: 'item' }
      : null,
  newDateAhead: ({ facts, now }) => (facts.plannedOn === undefined ? null : plannedDayFault(facts.plannedOn, now)),
} as const satisfies Record<string, Check>;

export type VisitCheckName = keyof typeof visitChecks;

export const runVisitCheck = (name: VisitCheckName, attempt: VisitAttempt): VisitRefusal | null =>
  visitChecks[name](attempt);

/** A plan looks ahead: today or later. */
export function plannedDayFault(plannedOn: string, now: Date): VisitRefusal | null {
  const parsed = parseDay(plannedOn);
  if (!parsed.ok) return { code: 'INVALID_FACT', message: parsed.message, field: 'plannedOn' };
  return parsed.day < dayOf(now)
    ? { code: 'DATE_IN_PAST', message: '计划日期不能早于今天；已经走访过的，请说明补记原因。', field: 'plannedOn' }
    : null;
}

function findingFault({ kind, text, qualification, willingness, problemId }: Finding): VisitRefusal | null {
  const fault = (message: string): VisitRefusal => ({ code: 'INVALID_FACT', message, field: 'findings' });
  if (!Object.hasOwn(findingKindLabels, kind)) return fault('走访发现的类别不在可选范围内，请重新选择。');
  if (text.trim() === '') return fault('请填写走访发现的内容。');
  if ([...text].length > maxTextLength) return fault(`走访发现不能超过${maxTextLength}字，请精简。`);
  if (problemId !== null && kind !== 'PROBLEM' && kind !== 'SOLVED_ON_SPOT')
    return fault('只有企业问题和现场解决的发现可以转为问题。');
  if (kind !== 'WILLINGNESS') return null;
  if (qualification === null || !Object.hasOwn(qualificationLabels, qualification))
    return fault('请选择申报的资质类别。');
  return willingness === null || !Object.hasOwn(willingnessLabels, willingness) ? fault('请选择申报意愿。') : null;
}
