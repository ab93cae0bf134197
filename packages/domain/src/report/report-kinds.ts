import type { FigureScope } from '../figure/figure.types.js';
import { parsePeriod, type Period } from '../figure/period.js';
import { reportTemplates } from './annual-template.js';
import type { ReportTemplate } from './report.types.js';

export const reportTemplateLabels = { annual: '年度总结', quarter: '季度工作情况', team: '队伍工作情况' } as const;
export type ReportTemplateCode = keyof typeof reportTemplateLabels;

export const isTemplateCode = (code: string): code is ReportTemplateCode => Object.hasOwn(reportTemplateLabels, code);

/** Our own words of a template. */
export function ownTemplate(code: ReportTemplateCode): ReportTemplate {
  const template = reportTemplates.find((one) => one.code === code);
  if (!template) throw new RangeError(`no report template ${code}`);
  return template;
}

export type AskedReport =
  | { readonly ok: true; readonly template: ReportTemplateCode; readonly period: Period }
  | { readonly ok: false; readonly field: 'template' | 'period' | 'teamId'; readonly message: string };

/** Which report is asked for: a year's is over a year, a quarter's over a quarter, a team's over any period of one team. */
export function askedReport(template: string, periodKey: string, scope: FigureScope): AskedReport {
  if (!isTemplateCode(template))
    return { ok: false, field: 'template', message: `没有“${template.slice(0, 40)}”这种报告，请重新选择。` };
  const parsed = parsePeriod(periodKey);
  if (!parsed.ok) return { ok: false, field: 'period', message: parsed.message };
  const { period } = parsed;
  if (template === 'annual' && !/^\d{4}$/.test(period.key))
    return { ok: false, field: 'period', message: '年度总结的期间应是一个年度，如 2022。' };
  if (template === 'quarter' && !/^\d{4}Q[1-4]$/.test(period.key))
    return { ok: false, field: 'period', message: '季度工作情况的期间应是一个季度，如 2022Q1。' };
  if (template === 'team' && scope.teamId === undefined)
    return { ok: false, field: 'teamId', message: '请选择要写哪支队伍的工作情况。' };
  return { ok: true, template, period };
}
