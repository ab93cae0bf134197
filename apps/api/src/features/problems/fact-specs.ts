import type { ExtensionTerm } from '@zhuqi/domain/deadline/extension.js';
import { addDays, dayOf, formatDay, formatMoment, type ShanghaiDay } from '@zhuqi/domain/deadline/shanghai-time.js';
import { factSpecOf, type FactName } from '@zhuqi/domain/problem/problem-facts.js';
import { openInstructions } from '@zhuqi/domain/problem/problem-records.js';
import type { Problem } from '@zhuqi/domain/problem/problem.types.js';

/** What the dialogs of one problem say beyond the fact itself. */
export interface FactContext {
  readonly problem: Problem;
  readonly term: ExtensionTerm | null;
  readonly now: Date;
}

interface Particulars {
  readonly kind?: string;
  readonly options?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly hint?: string;
  readonly min?: ShanghaiDay;
  readonly max?: ShanghaiDay;
}

/** Facts as the contract describes them to the console: for dates also from when to when, for choices what there is. */
export const factSpecsOf = (names: readonly FactName[], context: FactContext) =>
  names.map((name) => {
    const { label, kind, options } = factSpecOf(name);
    const listed = Object.entries(options ?? {}).map(([value, text]) => ({ value, label: text }));
    return { name, label, kind, options: listed, hint: null, min: null, max: null, ...particulars(name, context) };
  });

function particulars(name: FactName, context: FactContext): Particulars {
  switch (name) {
    case 'newDueDate':
      return newDueDate(context);
    case 'planDate':
      return planDate(context);
    case 'instructionNo':
      return { options: openInstructions(context.problem.instructions).map(instructionOption) };
    case 'formerCoHandler':
      return {
        kind: 'choice',
        options: context.problem.coHandlers
          .filter(({ repliedAt, waivedAt }) => repliedAt === null && waivedAt === null)
          .map((helper) => ({ value: helper.userId, label: helper.name })),
      };
    default:
      return {};
  }
}

const shown = (moment: Date): string => formatDay(dayOf(moment));
const tomorrow = (now: Date): ShanghaiDay => addDays(dayOf(now), 1);

function newDueDate({ problem: { extensionRequest }, term, now }: FactContext): Particulars {
  const asked = extensionRequest ? `申请延至${shown(extensionRequest.newDueDate)}，不填即按申请日期。` : '';
  if (!term) return { min: tomorrow(now), ...(asked ? { hint: asked } : {}) };
  const afterDue = addDays(dayOf(term.dueAt), 1);
  const latest = term.latest && shown(term.latest);
  const inTime =
    now > term.askUntil ? '已过申请时间，延期仍按逾期统计。' : `应在${formatMoment(term.askUntil)}前申请。`;
  return {
    min: afterDue > tomorrow(now) ? afterDue : tomorrow(now),
    ...(term.latest ? { max: dayOf(term.latest) } : {}),
    hint: `${asked}现到期日${shown(term.dueAt)}${latest ? `，最晚可延至${latest}` : ''}。${asked ? '' : inTime}`,
  };
}

function planDate({ problem: { shelvingRequest, shelvedUntil }, now }: FactContext): Particulars {
  const planned = shelvingRequest?.planDate ?? shelvedUntil;
  return { min: tomorrow(now), ...(planned ? { hint: `原计划${shown(planned)}，不填即不变。` } : {}) };
}

/** As much of an instruction as tells it from the others. */
const LINE = 24;

function instructionOption({ no, text, by, at }: Problem['instructions'][number]) {
  const line = [...text].length > LINE ? `${[...text].slice(0, LINE).join('')}…` : text;
  return { value: String(no), label: `第${no}条 ${by.name} ${shown(at)}：${line}` };
}
