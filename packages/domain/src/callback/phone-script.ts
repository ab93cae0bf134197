import { resultLabels } from '../problem/problem-codes.js';
import type { FactName } from '../problem/problem-facts.js';
import type { Problem } from '../problem/problem.types.js';
import { dayOf, formatDay } from '../deadline/shanghai-time.js';
import type { CallReason } from './callback-queue.js';

/** A piece of the officer's script: read aloud, or asked and its answer put into a fact of the form. */
export interface ScriptLine {
  readonly kind: 'say' | 'ask';
  readonly text: string;
  /** The fact the answer fills. */
  readonly fact?: FactName;
}

/** What the script reads out. */
export type ScriptedProblem = Pick<Problem, 'title' | 'submittedAt' | 'result' | 'answer'>;

export interface Call {
  readonly bureauName: string;
  readonly officerName: string;
  readonly enterpriseName: string;
  readonly contactName: string | null;
}

/** What the officer says and asks, by the reason of the call. No answer is suggested. */
export function phoneScript(reason: CallReason, problem: ScriptedProblem, call: Call): readonly ScriptLine[] {
  return [...opening(problem, call), ...middle[reason](problem), closing];
}

const say = (text: string): ScriptLine => ({ kind: 'say', text });
const ask = (text: string, fact?: FactName): ScriptLine => ({ kind: 'ask', text, ...(fact ? { fact } : {}) });

const opening = ({ title, submittedAt }: ScriptedProblem, call: Call): readonly ScriptLine[] => [
  say(
    `您好，我是${call.bureauName}回访员${call.officerName}，请问是${call.enterpriseName}的${call.contactName ?? '负责同志'}吗？`,
  ),
  say(`贵企业${submittedAt ? `${formatDay(dayOf(submittedAt))}` : ''}反映的“${title}”，想耽误您两分钟做个回访。`),
];

const askSatisfaction: readonly ScriptLine[] = [
  ask('对办理结果和服务态度，您的评价是满意、基本满意还是不满意？', 'satisfaction'),
  ask('（不满意时）主要是办理不到位，还是受政策所限？', 'dissatisfactionCause'),
  ask('您还有什么意见建议？', 'comment'),
];

const middle: Readonly<Record<CallReason, (problem: ScriptedProblem) => readonly ScriptLine[]>> = {
  AWAITING_FEEDBACK: ({ result, answer }) => [
    ask('办理人员是否及时与您联系过？', 'note'),
    ...(answer ? [say(`我们答复的内容是：${answer}`)] : []),
    ask(`登记的办理结果是“${result ? resultLabels[result] : '已答复'}”，与实际情况一致吗？`, 'note'),
    ...askSatisfaction,
  ],
  DISSATISFIED: () => [
    say('您此前评价为不满意，我们想当面听听原因。'),
    ask('不满意的主要原因是什么？您认为还能怎样改进？', 'note'),
    ask('登记的原因是受政策所限，您认可这个说明吗？', 'callFinding'),
  ],
  WITHDRAWN_SAMPLE: () => [
    ask('这个问题后来已撤回，撤回是贵企业自己的意愿吗？', 'callFinding'),
    ask('撤回的原因是什么？是否有人要求或劝说贵企业撤回？', 'note'),
    say('如果问题还没有解决，您可以随时重新提交，我们会按新的问题办理。'),
  ],
  RATED_SAMPLE: () => [
    ask('系统收到贵企业的在线评价，这个评价是您本人或单位同事作出的吗？', 'callFinding'),
    ask('评价时是否有办理人员在场或代为填写？', 'note'),
  ],
};

const closing = say('感谢您的配合，祝贵企业生产经营顺利，再见。');
