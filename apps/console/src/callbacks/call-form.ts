import type { ScriptLine } from '@zhuqi/domain/callback/phone-script.js';
import { callFindingLabels } from '@zhuqi/domain/problem/problem-codes.js';

/** What the officer fills in while talking; `notes` are the answers to the questions of the script, in its order. */
export interface CallValues {
  satisfaction: string | null;
  dissatisfactionCause: string | null;
  callFinding: string | null;
  comment: string;
  notes: string[];
  more: string;
}

/** A question of the script that goes into the record, and where its answer stands in `notes`. */
export interface ScriptRow extends ScriptLine {
  readonly noteIndex: number | null;
}

/** The script with its free questions numbered. */
export function scriptRows(script: readonly ScriptLine[]): readonly ScriptRow[] {
  let asked = 0;
  return script.map((line) => ({ ...line, noteIndex: line.fact === 'note' ? asked++ : null }));
}

/** The question of the cause falls away once somebody is satisfied; before that the officer sees what may come. */
export const isAsked = ({ fact }: ScriptRow, { satisfaction }: CallValues): boolean =>
  fact !== 'dissatisfactionCause' || satisfaction === null || satisfaction === 'DISSATISFIED';

export const emptyCall = (rows: readonly ScriptRow[]): CallValues => ({
  satisfaction: null,
  dissatisfactionCause: null,
  callFinding: null,
  comment: '',
  notes: rows.filter(({ noteIndex }) => noteIndex !== null).map(() => ''),
  more: '',
});

/** 情况记录: question and answer, one a line, and what else was said. */
export function noteOf(rows: readonly ScriptRow[], { notes, more }: CallValues): string {
  const answers = rows.flatMap(({ text, noteIndex }) => {
    const answer = noteIndex === null ? '' : (notes[noteIndex] ?? '').trim();
    return answer ? [`${text}${answer}`] : [];
  });
  return [...answers, ...(more.trim() ? [more.trim()] : [])].join('\n');
}

/** The facts of the act, as the problem's command takes them; the blanks left out. */
export function factsOf(action: 'callback' | 'checkCall', rows: readonly ScriptRow[], values: CallValues) {
  const note = noteOf(rows, values);
  const { satisfaction, dissatisfactionCause, callFinding, comment } = values;
  const facts =
    action === 'checkCall'
      ? { callFinding, note }
      : {
          satisfaction,
          ...(satisfaction === 'DISSATISFIED' ? { dissatisfactionCause } : {}),
          comment: comment.trim(),
          note,
        };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''));
}

/** The field without which the call cannot be finished; null when all is there. */
export function missingAnswer(
  action: 'callback' | 'checkCall',
  rows: readonly ScriptRow[],
  values: CallValues,
): 'satisfaction' | 'dissatisfactionCause' | 'callFinding' | 'note' | null {
  if (action === 'checkCall' && !(values.callFinding && values.callFinding in callFindingLabels)) return 'callFinding';
  if (action === 'callback' && !values.satisfaction) return 'satisfaction';
  if (action === 'callback' && values.satisfaction === 'DISSATISFIED' && !values.dissatisfactionCause)
    return 'dissatisfactionCause';
  return noteOf(rows, values) === '' ? 'note' : null;
}
