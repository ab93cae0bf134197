import type { ProblemCase } from '../problem-case.read-model.js';
import type { Letter } from './letter.js';

interface Word {
  readonly title: string;
  /** What happened, as the rest of a sentence that names the problem. */
  readonly what: string;
  /** What somebody wrote about it, by its label; blank ones are left out. */
  readonly said?: readonly (readonly [label: string, text: string])[];
  readonly ask: string;
}

/** A short word to a colleague about a request, a decision or an instruction on a problem. */
export const problemWord = (problem: ProblemCase, { title, what, said = [], ask }: Word): Letter => ({
  title: `${title}：${problem.number} ${problem.title}`,
  lines: [
    `${problem.enterpriseName}的问题“${problem.title}”（${problem.number}）${what}`,
    ...said.filter(([, text]) => text !== '').map(([label, text]) => `${label}：${text}`),
    ask,
  ],
  button: { label: '查看问题', url: problem.url },
});
