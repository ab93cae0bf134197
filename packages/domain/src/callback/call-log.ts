/** What came of dialling. */
export const callOutcomeLabels = {
  REACHED: '已接通',
  NO_ANSWER: '无人接听',
  REFUSED: '不愿回访',
  WRONG_NUMBER: '号码有误',
} as const;
export type CallOutcome = keyof typeof callOutcomeLabels;

export const callOutcomes = Object.keys(callOutcomeLabels) as readonly CallOutcome[];

/** So many calls in vain are enough; then the rating by link is waited for, and its time runs out as 未评价. */
export const enoughUnanswered = 3;

export const maxCallNote = 2000;

const explainsItself: readonly CallOutcome[] = ['NO_ANSWER'];

/** What is wrong with an entry of the log; null when it can be written. */
export function callFault(outcome: string, note: string | null): { field: string; message: string } | null {
  if (!callOutcomes.some((known) => known === outcome))
    return { field: 'outcome', message: '请选择通话结果：已接通、无人接听、不愿回访或号码有误。' };
  if ((note ?? '').trim() === '' && !explainsItself.some((known) => known === outcome))
    return { field: 'note', message: '请记下通话情况，例如约定的再次联系时间、正确的号码或不愿回访的说法。' };
  return [...(note ?? '')].length > maxCallNote
    ? { field: 'note', message: `通话情况不能超过${maxCallNote}个字。` }
    : null;
}

/** Calls of this round that reached nobody. */
export const unanswered = (calls: ReadonlyArray<{ readonly outcome: string }>): number =>
  calls.filter(({ outcome }) => outcome !== 'REACHED').length;

/**
 * What to do after calls in vain: stop dialling and let the link run out, which closes it as 未评价. Never as satisfied.
 * @returns null while there is still reason to dial
 */
export function callAdvice(calls: ReadonlyArray<{ readonly outcome: string }>, awaitsRating: boolean): string | null {
  const count = unanswered(calls);
  if (count < enoughUnanswered) return null;
  return awaitsRating
    ? `已有${count}次没有回访成功，可以不再拨打：企业仍可通过链接评价，14天内没有评价的按“未评价”销号，不计为满意。`
    : `已有${count}次没有回访成功，可以不再拨打，并在记录中写明情况。`;
}
