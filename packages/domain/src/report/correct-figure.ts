import type { Actor } from '../access/actor.js';
import { can } from '../access/can.js';
import { userRef } from '../access/stand-in.js';
import { displayExactly } from '../figure/display-figure.js';
import { figureOf, knownFigure } from '../figure/registry.js';
import type { ActRefusal } from '../lifecycle/act.types.js';
import type { Correction } from './report.types.js';

export interface NewCorrection extends Pick<Correction, 'id' | 'figure' | 'computed' | 'corrected' | 'evidenceIds'> {
  readonly reason: string;
  /** An issued report is frozen: it is withdrawn, or corrected in the next one. */
  readonly isIssued: boolean;
}

export type CorrectionRefusal = ActRefusal<'ISSUED' | 'UNKNOWN_FIGURE' | 'UNCHANGED'>;
export type CorrectionDecision =
  { readonly ok: true; readonly correction: Correction } | { readonly ok: false; readonly refusal: CorrectionRefusal };

/** Decides a correction by hand: who may, of which figure, with a reason and evidence. The computed value stays beside it. */
export function correctFigure(input: NewCorrection, actor: Actor, now: Date): CorrectionDecision {
  const refusal = refuse(input, actor);
  if (refusal) return { ok: false, refusal };
  const { isIssued: _isIssued, reason, ...said } = input;
  return { ok: true, correction: { ...said, reason: reason.trim(), by: userRef(actor), at: now } };
}

function refuse(
  { figure, computed, corrected, reason, evidenceIds, isIssued }: NewCorrection,
  actor: Actor,
): CorrectionRefusal | null {
  if (!can(actor, 'report.manage')) return { code: 'NOT_ALLOWED', message: '您没有调整报告数据的权限。' };
  if (isIssued) return { code: 'ISSUED', message: '报告已发布，不能再调整；请撤回后重新发布。' };
  if (!figureOf(figure))
    return { code: 'UNKNOWN_FIGURE', message: `没有“${figure}”这个指标，请刷新后重试。`, field: 'figure' };
  if (!Number.isFinite(corrected) || corrected < 0)
    return { code: 'INVALID_FACT', message: '调整后的数值应为不小于0的数字。', field: 'corrected' };
  if (corrected === computed)
    return { code: 'UNCHANGED', message: '调整后的数值与系统计算的相同，无需调整。', field: 'corrected' };
  if (reason.trim() === '') return { code: 'MISSING_FACT', message: '请填写调整的理由。', field: 'reason' };
  return evidenceIds.length === 0
    ? { code: 'MISSING_FACT', message: '请上传调整的依据材料。', field: 'evidenceIds' }
    : null;
}

/** The visible line under a report: 人工调整：主题党日由12次调整为13次，理由：…（张三）. */
export function correctionLine({ figure: code, computed, corrected, reason, by }: Correction): string {
  const figure = knownFigure(code);
  return `人工调整：${figure.name}由${displayExactly(figure, computed)}调整为${displayExactly(figure, corrected)}，理由：${reason}（${by.name}）`;
}
